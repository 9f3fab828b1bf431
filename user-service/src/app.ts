import { serviceApp } from '@vetch/service-kit/http/service-app';
import { ping } from '@vetch/service-kit/mysql/database';
import type { Express } from 'express';
import { accountRoutes } from './accounts/account-routes.ts';
import { addressRoutes } from './addresses/address-routes.ts';
import type { Deps } from './deps.ts';
import { keyRoutes } from './keys/key-routes.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { stopRoutes } from './reminders/stop-routes.ts';
import { sessionRoutes } from './sessions/session-routes.ts';

export function createApp(deps: Deps): Express {
  const { log, verifyToken, db, trustProxy } = deps;
  const app = serviceApp({
    log,
    checks: { database: () => ping(db) },
    verifyToken,
    routes: [
      accountRoutes(deps),
      addressRoutes(deps),
      peopleRoutes(deps),
      stopRoutes(deps),
      sessionRoutes(deps),
      keyRoutes(deps),
    ],
  });
  return app.set('trust proxy', trustProxy);
}
