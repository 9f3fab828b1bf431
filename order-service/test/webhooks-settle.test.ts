import type { PaymentEventType } from '@vetch/contracts/webhooks';
import { AppError } from '@vetch/service-kit/http/app-error';
import { change, select } from '@vetch/service-kit/mysql/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { heedEvents } from '../src/webhooks/heed-events.ts';
import { away } from './fake-neighbours.ts';
import { openShop } from './shop.ts';
import { eventOf, webhookSender } from './webhook-sender.ts';

const shop = await openShop();
const { payments, book, decide } = shop.bank;
const { tell } = webhookSender(shop);
afterAll(() => shop.db.end());
beforeEach(() => {
  for (const call of Object.values(payments)) call.mockClear();
});

const heed = () => heedEvents(shop.deps);

/** A shopper whose bank has just said yes, with what can happen next. */
async function approved(card: 'challenge' | 'slow' = 'challenge') {
  await change(shop.db, 'UPDATE slot_places SET used = 0');
  const { who, order } = await shop.buy(card);
  const paymentId = payments.authorise.mock.calls.at(-1)?.[0] ?? '';
  const orderId = book.get(paymentId)?.orderId ?? '';
  decide(paymentId, 'authorised');
  const eventAbout = (type: PaymentEventType) => eventOf(orderId, paymentId, type);
  const comesBack = () =>
    shop.api.post(`/orders/${order.reference}/settlement`).set('x-guest-token', who.token).expect(200);
  const look = () => shop.look(who, order.reference);
  return { paymentId, orderId, eventAbout, comesBack, look };
}

type Approved = Awaited<ReturnType<typeof approved>>;

/** One capture, one order placed, nothing told twice in its timeline, nothing left to do. */
async function expectPlacedOnce({ look, orderId }: Approved) {
  const order = await look();
  expect(order).toMatchObject({ status: 'placed', payment: { state: 'paid' } });
  expect(order.timeline.map(({ event }) => event)).toEqual(['ordered', 'paid', 'placed']);
  expect(payments.capture).toHaveBeenCalledTimes(1);
  expect(await select(shop.db, 'SELECT state FROM checkouts WHERE order_id = ?', [orderId])).toEqual([
    { state: 'done' },
  ]);
}

test('a shopper who closes the browser at the bank still gets the flowers', async () => {
  const payment = await approved();
  await tell(payment.eventAbout('payment.authorised')).expect(200);
  await heed();
  await expectPlacedOnce(payment);
});

test('the event before the shopper: the shopper finds the order placed', async () => {
  const payment = await approved();
  await tell(payment.eventAbout('payment.authorised')).expect(200);
  await heed();
  expect((await payment.comesBack()).body.status).toBe('placed');
  await expectPlacedOnce(payment);
});

test('the shopper before the event: the event finds nothing left to do', async () => {
  const payment = await approved();
  expect((await payment.comesBack()).body.status).toBe('placed');
  await tell(payment.eventAbout('payment.authorised')).expect(200);
  await heed();
  await expectPlacedOnce(payment);
});

test('news of an order that is done is heeded as it comes; the news that comes with it is gone on with', async () => {
  const done = await approved();
  await done.comesBack();
  payments.capture.mockClear();
  const open = await approved();
  await tell(done.eventAbout('payment.captured'), open.eventAbout('payment.authorised')).expect(200);
  const toHeed = 'SELECT order_id FROM webhook_events WHERE heeded_at IS NULL';
  expect(await select(shop.db, toHeed)).toEqual([{ order_id: open.orderId }]);
  await heed();
  await expectPlacedOnce(open);
});

const orders = ['events first', 'shopper first', 'sweeper first'] as const;

test.each(orders)(
  'the event three times with the shopper and the sweeper, all at once, %s: one capture',
  async (first) => {
    for (let round = 0; round < 5; round += 1) {
      payments.capture.mockClear();
      const payment = await approved();
      const event = payment.eventAbout('payment.authorised');
      const telling = Array.from({ length: 3 }, () => async () => {
        await tell(event).expect(200);
        await heed();
      });
      const all = { events: telling, shopper: [payment.comesBack, payment.comesBack], sweeper: [shop.sweep] };
      const { events, shopper, sweeper } = all;
      const inOrder = {
        'events first': [...events, ...shopper, ...sweeper],
        'shopper first': [...shopper, ...events, ...sweeper],
        'sweeper first': [...sweeper, ...shopper, ...events],
      }[first];
      await Promise.all(inOrder.map((act) => act()));
      await heed();
      await expectPlacedOnce(payment);
    }
  },
);

test('events in the wrong order and three times each: one capture', async () => {
  const payment = await approved();
  const [late, early] = [payment.eventAbout('payment.captured'), payment.eventAbout('payment.authorised')];
  for (const event of [late, early, late, early, early, late]) {
    await tell(event).expect(200);
    await heed();
  }
  await expectPlacedOnce(payment);
});

test('an event that comes while someone asks about the payment is heeded after them, not forgotten', async () => {
  const payment = await approved();
  decide(payment.paymentId, 'requires_action');
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  payments.authorise.mockImplementationOnce(async (id) => {
    const before = await payments.get(id);
    asked.resolve();
    await answered.promise;
    return before;
  });
  const back = payment.comesBack().then();
  await asked.promise;
  decide(payment.paymentId, 'authorised');
  await tell(payment.eventAbout('payment.authorised')).expect(200);
  await heed();
  answered.resolve();
  expect((await back).body.payment.state).toBe('requires_action');
  await heed();
  await expectPlacedOnce(payment);
});

test('an event about a declined payment asks the bank, not the event', async () => {
  const payment = await approved('slow');
  decide(payment.paymentId, 'declined');
  await tell(payment.eventAbout('payment.authorised')).expect(200);
  await heed();
  expect(await payment.look()).toMatchObject({ status: 'pending', payment: { state: 'failed' } });
  expect(payments.capture).not.toHaveBeenCalled();
});

test('when payment-service is away as its event is heeded, the sweeper takes it from there', async () => {
  const payment = await approved();
  payments.authorise.mockRejectedValueOnce(away());
  await tell(payment.eventAbout('payment.authorised')).expect(200);
  await heed();
  expect((await payment.look()).status).toBe('pending');
  shop.later(5_000);
  await shop.sweep();
  await expectPlacedOnce(payment);
});

test('an event that arrives when the flowers have gone lets the money go', async () => {
  const payment = await approved();
  shop.products.hold.mockRejectedValueOnce(new AppError('out-of-stock', 'Too few stems are left.', { short: [] }));
  shop.later(16 * 60_000);
  await tell(payment.eventAbout('payment.authorised')).expect(200);
  await heed();
  expect(await payment.look()).toMatchObject({ status: 'expired', payment: { paidCents: 0 } });
  expect(book.get(payment.paymentId)?.status).toBe('voided');
});
