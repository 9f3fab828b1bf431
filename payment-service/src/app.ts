import { serviceApp } from '@vetch/service-kit/http/service-app';
import { ping } from '@vetch/service-kit/mysql/database';
import type { Express } from 'express';
import { cardRoutes } from './cards/card-routes.ts';
import type { Deps } from './deps.ts';
import { stuckEventRoutes } from './events/stuck-event-routes.ts';
import { giftCardRoutes } from './gift-cards/gift-card-routes.ts';
import { challengeRoutes } from './payments/challenge-routes.ts';
import { paymentRoutes } from './payments/payment-routes.ts';

export function createApp(deps: Deps): Express {
  const { log, verifyToken, db } = deps;
  const routes = [
    cardRoutes(deps),
    giftCardRoutes(deps),
    challengeRoutes(deps),
    paymentRoutes(deps),
    stuckEventRoutes(deps),
  ];
  const app = serviceApp({ log, verifyToken, checks: { database: () => ping(db) }, routes });
  return app.set('trust proxy', deps.trustProxy);
}
