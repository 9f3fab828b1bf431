import { zonesApi } from '@vetch/contracts/zones';
import { Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { daysOf } from '../calendar/days-of.ts';
import type { Deps } from '../deps.ts';
import { head } from '../frame/head.ts';
import { only } from '../web/method-not-allowed.ts';
import { sendPage } from '../web/send-page.ts';
import { destinationOf } from '../where/destination.ts';
import { careRoutes } from './care-routes.ts';
import { deliveryGuide } from './delivery-guide.ts';
import { drawingsGuide } from './drawings-guide.ts';

/** The short pages that say how things are done here. */
export function guideRoutes(deps: Pick<Deps, 'api'>, calendars: CalendarSource): Router {
  const router = Router();
  router.use(careRoutes(deps));

  router.get('/delivery', async (req, res) => {
    await sendPage(
      res,
      'guides/delivery',
      deliveryGuide(...(await Promise.all([daysOf(calendars, destinationOf(req.session)), deps.api(zonesApi.areas)]))),
    );
  });

  router.get('/drawings', async (_req, res) => {
    await sendPage(res, 'guides/drawings', drawingsGuide());
  });

  router.get('/privacy', async (_req, res) => {
    await sendPage(res, 'guides/privacy', { head: head('Privacy', { canonical: '/privacy' }) });
  });

  router.all(['/delivery', '/drawings', '/privacy'], only('GET', 'HEAD'));

  return router;
}
