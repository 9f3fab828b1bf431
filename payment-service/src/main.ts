import { join } from 'node:path';
import { createTokenVerifier, remoteKeys } from '@vetch/service-kit/http/tokens';
import { type Outbox, sendDue } from '@vetch/service-kit/messaging/outbox';
import { createDatabase } from '@vetch/service-kit/mysql/database';
import { migrate } from '@vetch/service-kit/mysql/migrate';
import { createLog } from '@vetch/service-kit/process/log';
import { repeat } from '@vetch/service-kit/process/repeat';
import { runServer } from '@vetch/service-kit/process/run-server';
import { createApp } from './app.ts';
import { createSimulatedBank } from './bank/simulated-bank.ts';
import { readConfig } from './config.ts';
import type { Deps } from './deps.ts';
import { createEventSender } from './events/event-sender.ts';
import { PAYMENT_EVENT } from './events/tell-order-service.ts';
import { createRecentPayments } from './payments/recent-payments.ts';
import { sweep } from './sweeper.ts';

const config = readConfig(process.env);
const log = createLog('payment-service', config.LOG_LEVEL);
const db = createDatabase(config.DATABASE_URL, config.DATABASE_POOL_SIZE);
const keys = remoteKeys(`${config.USER_SERVICE_URL}/.well-known/jwks.json`);
const now = () => new Date();

const deps: Deps = {
  db,
  bank: createSimulatedBank(db, now),
  bankDeadlineMs: config.BANK_DEADLINE_MS,
  recent: createRecentPayments(),
  giftCardSecret: config.SERVICE_SECRET,
  verifyToken: createTokenVerifier(keys, config.SERVICE_SECRET, 'payment-service'),
  trustProxy: config.TRUST_PROXY,
  log,
  now,
};

await migrate(db, join(import.meta.dirname, '../migrations'), log);
const outbox: Outbox = {
  db,
  deliver: { [PAYMENT_EVENT]: createEventSender({ ...config, now }) },
  now,
  log,
};
const teller = repeat('tell what became of payments', 1_000, () => sendDue(outbox), log);
const sweeper = repeat('finish what is unfinished', 15_000, () => sweep(deps), log);

async function close(): Promise<void> {
  await Promise.all([teller.stop(), sweeper.stop()]);
  await db.end();
}

await runServer(createApp(deps), { port: config.PORT, host: config.HOST, log, close });
