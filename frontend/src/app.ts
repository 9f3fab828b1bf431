import { healthRoutes } from '@vetch/service-kit/http/health';
import { requestLog } from '@vetch/service-kit/http/request-log';
import express, { type Express } from 'express';
import { accountRoutes } from './account/account-routes.ts';
import { artRoutes } from './art/art-routes.ts';
import { createPictureStore } from './art/picture-store.ts';
import { createSharedPictures } from './art/shared-picture.ts';
import { basketRoutes } from './basket/basket-routes.ts';
import { bouquetRoutes } from './bouquet/bouquet-routes.ts';
import { buildRoutes } from './build/build-routes.ts';
import { createCalendarSource } from './calendar/calendar-source.ts';
import { catalogueRoutes } from './catalogue/catalogue-routes.ts';
import { checkoutRoutes } from './checkout/checkout-routes.ts';
import type { Deps } from './deps.ts';
import { deskRoutes } from './desk/desk-routes.ts';
import { photoForms } from './forms/photo-form.ts';
import { frameAround } from './frame/frame.ts';
import { giftCardsRoutes } from './gift-cards/gift-cards-routes.ts';
import { guideRoutes } from './guides/guide-routes.ts';
import { homeRoutes } from './home/home-routes.ts';
import { mailboxRoutes } from './mailbox/mailbox-routes.ts';
import { liveRoutes } from './orders/live-routes.ts';
import { ordersRoutes } from './orders/orders-routes.ts';
import { challengeRoutes } from './payment/challenge-routes.ts';
import { paymentRoutes } from './payment/payment-routes.ts';
import { nothingHere, problemPages } from './problems/problem-pages.ts';
import { stopRoutes } from './reminders/stop-routes.ts';
import { REPORT_PATHS, reportRoutes } from './report/report-routes.ts';
import { reviewRoutes } from './reviews/review-routes.ts';
import { assetRoutes } from './static/asset-routes.ts';
import { loadAssets } from './static/asset-store.ts';
import { robotsRoute } from './static/robots-route.ts';
import { sitemapRoute } from './static/sitemap-route.ts';
import { createFormTokens } from './visit/csrf.ts';
import { renewSession } from './visit/renew-session.ts';
import { readSession } from './visit/session.ts';
import { usePages } from './web/page-engine.ts';
import { securityHeaders } from './web/security-headers.ts';
import { whereRoutes } from './where/where-routes.ts';

export function createApp(deps: Deps): Express {
  const assets = loadAssets();
  const calendars = createCalendarSource(deps.api);
  const formTokens = createFormTokens(deps);
  const app = express().disable('x-powered-by').disable('etag');
  app.set('trust proxy', deps.trustProxy).set('query parser', 'simple');
  usePages(app);

  app.use(requestLog(deps.log));
  app.use(healthRoutes(deps.checks));
  app.use(assetRoutes(assets));
  app.use(robotsRoute(deps));
  app.use(sitemapRoute(deps));
  app.use(artRoutes(createPictureStore(), createSharedPictures()));

  app.use(securityHeaders(deps));
  app.use(readSession(deps));
  app.use(renewSession(deps.api));
  // Not a page: what is refused is said without a frame.
  app.use(liveRoutes(deps));
  app.use(frameAround(deps, assets, formTokens, calendars));
  app.use(photoForms(REPORT_PATHS), express.urlencoded({ extended: false, limit: '50kb', parameterLimit: 200 }));
  app.use(stopRoutes(deps), formTokens.protect);

  app.use(homeRoutes(deps, calendars));
  app.use(catalogueRoutes(deps, calendars));
  app.use(bouquetRoutes(deps, calendars));
  app.use(buildRoutes(deps, calendars));
  app.use(basketRoutes(deps, calendars));
  app.use(whereRoutes(deps), checkoutRoutes(deps, calendars));
  app.use(paymentRoutes(deps, calendars));
  app.use(giftCardsRoutes(deps), challengeRoutes(deps));
  app.use(ordersRoutes(deps, calendars));
  app.use(reviewRoutes(deps), reportRoutes(deps));
  app.use(accountRoutes(deps));
  app.use(deskRoutes(deps, calendars));
  app.use(mailboxRoutes(deps, calendars));
  app.use(guideRoutes(deps, calendars));
  app.use(nothingHere, problemPages(deps));

  return app;
}
