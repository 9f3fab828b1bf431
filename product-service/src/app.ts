import { serviceApp } from '@vetch/service-kit/http/service-app';
import { ping } from '@vetch/service-kit/mysql/database';
import type { Express } from 'express';
import { catalogueRoutes } from './catalogue/catalogue-routes.ts';
import type { Deps } from './deps.ts';
import { quoteRoutes } from './quotes/quote-routes.ts';
import { reservationRoutes } from './reservations/reservation-routes.ts';
import { moderationRoutes } from './reviews/moderation-routes.ts';
import { reviewRoutes } from './reviews/review-routes.ts';
import { seasonRoutes } from './seasons/season-routes.ts';
import { stockRoutes } from './stock/stock-routes.ts';
import { substituteRoutes } from './substitutes/substitute-routes.ts';

export function createApp(deps: Deps): Express {
  const { log, verifyToken, db, catalogue } = deps;
  return serviceApp({
    log,
    checks: { database: () => ping(db), catalogue: () => catalogue.current() },
    verifyToken,
    routes: [
      catalogueRoutes(deps),
      reviewRoutes(deps),
      moderationRoutes(deps),
      quoteRoutes(deps),
      reservationRoutes(deps),
      stockRoutes(deps),
      seasonRoutes(deps),
      substituteRoutes(deps),
    ],
  });
}
