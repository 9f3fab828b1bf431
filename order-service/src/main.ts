import { join } from 'node:path';
import { createServiceClient } from '@vetch/service-kit/http/service-client';
import { createTicketSigner } from '@vetch/service-kit/http/tickets';
import { createServiceTokenSigner, createTokenVerifier, remoteKeys } from '@vetch/service-kit/http/tokens';
import { sweepIdempotencyKeys } from '@vetch/service-kit/messaging/idempotency-keys';
import { sendDue, sweepOutbox } from '@vetch/service-kit/messaging/outbox';
import { createDatabase } from '@vetch/service-kit/mysql/database';
import { migrate } from '@vetch/service-kit/mysql/migrate';
import { createLog } from '@vetch/service-kit/process/log';
import { repeat } from '@vetch/service-kit/process/repeat';
import { runServer } from '@vetch/service-kit/process/run-server';
import { loadDemoCalendar } from '../seed/demo-calendar.ts';
import { loadDemoPromotions } from '../seed/demo-promotions.ts';
import { createApp } from './app.ts';
import { createRecentQuotes } from './baskets/quote-for.ts';
import { cachedShopRules } from './calendar/cached-shop-rules.ts';
import { watchPlaces } from './calendar/watch-places.ts';
import { settleDue } from './checkout/settle-order.ts';
import { createPaymentClient } from './clients/payment-client.ts';
import { createProductClient } from './clients/product-client.ts';
import { readConfig } from './config.ts';
import { STOCK_CONSUMED, takeOutOfStock } from './desk/stock-consumed.ts';
import { EMAIL } from './mail/leave-mail.ts';
import { openPostOffice } from './mail/post-office.ts';
import { writeToBuyer } from './mail/write-to-buyer.ts';
import { createLiveOrders } from './orders/live-orders.ts';
import { reconcileDaily } from './reconciliation/reconcile-daily.ts';
import { deliverRefund, REFUND } from './refunds/give-back.ts';
import { REMINDER, writeReminder } from './reminders/write-reminder.ts';
import { deliverSubstitution, SUBSTITUTION } from './substitutions/take-substitute.ts';
import { heedEvents } from './webhooks/heed-events.ts';
import { sweepEvents } from './webhooks/webhook-event-repository.ts';

const config = readConfig(process.env);
const log = createLog('order-service', config.LOG_LEVEL);
const db = createDatabase(config.DATABASE_URL, config.DATABASE_POOL_SIZE);

await migrate(db, join(import.meta.dirname, '../migrations'), log);
if (config.DEMO_SHOP) {
  await loadDemoCalendar(db);
  await loadDemoPromotions(db, new Date());
}

const sign = createServiceTokenSigner('order-service', config.SERVICE_SECRET);
const clientFor = (name: string, baseUrl: string) =>
  createServiceClient({ baseUrl, deadlineMs: 5_000, token: () => sign(name) });

const deps = {
  db,
  products: createProductClient(clientFor('product-service', config.PRODUCT_SERVICE_URL)),
  quotes: createRecentQuotes(),
  payments: createPaymentClient(clientFor('payment-service', config.PAYMENT_SERVICE_URL)),
  verifyToken: createTokenVerifier(
    remoteKeys(`${config.USER_SERVICE_URL}/.well-known/jwks.json`),
    config.SERVICE_SECRET,
    'order-service',
  ),
  log,
  now: () => new Date(),
  webhookSecret: config.WEBHOOK_SECRET,
  shopRules: cachedShopRules(db),
  liveOrders: createLiveOrders(db),
  postOffice: openPostOffice({ smtpUrl: config.SMTP_URL, folder: config.MAIL_FOLDER }),
  isDemo: config.DEMO_SHOP,
  signReviewTicket: createTicketSigner(config.SERVICE_SECRET, 'review', 60),
};

const sweeper = repeat('settle due checkouts', 1_000, () => settleDue(deps), log);
const listener = repeat('heed payment events', 1_000, () => heedEvents(deps), log);
const forgetter = repeat('forget old payment events', 600_000, () => sweepEvents(db, deps.now()), log);
/** How each kind of message of the outbox goes out. */
const deliver = {
  [STOCK_CONSUMED]: takeOutOfStock(deps.products),
  [REFUND]: deliverRefund(deps),
  [EMAIL]: writeToBuyer(deps, deps.postOffice, config.PUBLIC_URL),
  [SUBSTITUTION]: deliverSubstitution(deps),
  [REMINDER]: writeReminder(deps, deps.postOffice, config.PUBLIC_URL),
};
const sender = repeat('send what is due', 1_000, () => sendDue({ db, deliver, now: deps.now, log }), log);
const tidier = repeat('forget what was sent', 600_000, () => sweepOutbox(db, deps.now()), log);
const watch = repeat('compare the books of the places', 60_000, () => watchPlaces(deps), log);
const reconciler = repeat('compare orders and payments', 60_000, () => reconcileDaily(deps), log);
const housekeeping = repeat('forget old idempotency keys', 600_000, () => sweepIdempotencyKeys(db), log);
const followers = repeat('look after followed orders', 1_000, deps.liveOrders.look, log);

await runServer(createApp(deps), {
  port: config.PORT,
  host: config.HOST,
  log,
  close: async () => {
    await Promise.all([sender.stop(), tidier.stop(), reconciler.stop(), watch.stop()]);
    await Promise.all([sweeper.stop(), listener.stop(), forgetter.stop(), housekeeping.stop(), followers.stop()]);
    await db.end();
  },
});
