import { join } from 'node:path';
import { createServiceClient } from '@vetch/service-kit/http/service-client';
import { createServiceTokenSigner, createTokenVerifier } from '@vetch/service-kit/http/tokens';
import { createDatabase } from '@vetch/service-kit/mysql/database';
import { migrate } from '@vetch/service-kit/mysql/migrate';
import { createLog } from '@vetch/service-kit/process/log';
import { repeat } from '@vetch/service-kit/process/repeat';
import { runServer } from '@vetch/service-kit/process/run-server';
import { loadDemoAccounts } from './accounts/load-demo-accounts.ts';
import { createApp } from './app.ts';
import { createOrderClient } from './clients/order-client.ts';
import { readConfig } from './config.ts';
import { createSigningKeys } from './keys/signing-keys.ts';
import { createAttemptLimits } from './limits/attempt-limits.ts';
import { sendReminders } from './reminders/send-reminders.ts';
import { createStopTokens } from './reminders/stop-token.ts';
import { clearOut } from './upkeep/clear-out.ts';

const config = readConfig(process.env);
const log = createLog('user-service', config.LOG_LEVEL);
const db = createDatabase(config.DATABASE_URL, config.DATABASE_POOL_SIZE);
const now = () => new Date();

await migrate(db, join(import.meta.dirname, '../migrations'), log);
if (config.DEMO_SHOP) await loadDemoAccounts(db);

const keys = createSigningKeys({ db, log, now, secret: config.KEY_ENCRYPTION_SECRET });
const verifyToken = createTokenVerifier(keys.find, config.SERVICE_SECRET, 'user-service');
const limits = await createAttemptLimits(db);
const stopTokens = createStopTokens(config.KEY_ENCRYPTION_SECRET);
await keys.current();

const sign = createServiceTokenSigner('user-service', config.SERVICE_SECRET);
const toOrders = { baseUrl: config.ORDER_SERVICE_URL, deadlineMs: 5_000, token: () => sign('order-service') };
const orders = createOrderClient(createServiceClient(toOrders));

const app = createApp({ db, keys, verifyToken, limits, stopTokens, trustProxy: config.TRUST_PROXY, log, now });
const upkeep = repeat('clear out', 60 * 60_000, () => clearOut(db, now()), log);
const reminders = repeat('send reminders', 60_000, () => sendReminders({ db, orders, stopTokens, log, now }), log);

await runServer(app, {
  port: config.PORT,
  host: config.HOST,
  log,
  close: async () => {
    await Promise.all([upkeep.stop(), reminders.stop()]);
    await db.end();
  },
});
