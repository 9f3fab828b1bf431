import { join } from 'node:path';
import { createTicketReader } from '@vetch/service-kit/http/tickets';
import { createTokenVerifier, remoteKeys } from '@vetch/service-kit/http/tokens';
import { createDatabase } from '@vetch/service-kit/mysql/database';
import { migrate } from '@vetch/service-kit/mysql/migrate';
import { createLog } from '@vetch/service-kit/process/log';
import { repeat } from '@vetch/service-kit/process/repeat';
import { runServer } from '@vetch/service-kit/process/run-server';
import { loadDemoShop } from '../seed/load-demo-shop.ts';
import { createApp } from './app.ts';
import { createCatalogueSource } from './catalogue/catalogue-source.ts';
import { readConfig } from './config.ts';
import { expireHolds } from './reservations/change-reservation.ts';
import { watchStock } from './stock/check-stock.ts';
import { sumUpMovements } from './stock/sum-up-movements.ts';

const EXPIRE_EVERY_MS = 5_000;
const CHECK_EVERY_MS = 60_000;
const SUM_UP_EVERY_MS = 3_600_000;

const config = readConfig(process.env);
const log = createLog('product-service', config.LOG_LEVEL);
const db = createDatabase(config.DATABASE_URL, config.DATABASE_POOL_SIZE);
const keys = remoteKeys(`${config.USER_SERVICE_URL}/.well-known/jwks.json`);

await migrate(db, join(import.meta.dirname, '../migrations'), log);
if (config.DEMO_SHOP) await loadDemoShop(db);

const app = createApp({
  db,
  catalogue: createCatalogueSource({ db, log }),
  holdMinutes: config.HOLD_MINUTES,
  verifyToken: createTokenVerifier(keys, config.SERVICE_SECRET, 'product-service'),
  readReviewTicket: createTicketReader(config.SERVICE_SECRET, 'review'),
  log,
});
const expiry = repeat('give back overdue holds', EXPIRE_EVERY_MS, () => expireHolds(db, log), log);
const summer = repeat('sum up old movements of the stock', SUM_UP_EVERY_MS, () => sumUpMovements(db), log);
const watch = repeat('compare the books of the stock', CHECK_EVERY_MS, () => watchStock(db, log), log);

await runServer(app, {
  port: config.PORT,
  host: config.HOST,
  log,
  close: async () => {
    await Promise.all([expiry.stop(), summer.stop(), watch.stop()]);
    await db.end();
  },
});
