import { basketsApi } from '@vetch/contracts/baskets';
import { ordersApi } from '@vetch/contracts/orders';
import { paymentsApi } from '@vetch/contracts/payments';
import { change } from '@vetch/service-kit/mysql/database';
import { expect, test, vi } from 'vitest';
import { leaveStemsForOne } from './crash/shop/scarcity.ts';
import type { Message } from './crash/wire/message.ts';
import { openRaceShop, patiently } from './race-shop.ts';

const shop = await openRaceShop();
const { newShopper, countOf } = shop;

/** Cuts the wire at each message that fits; resolves to how many there were, until another inspector comes. */
function cutAt(fits: (message: Message) => boolean, times = Number.POSITIVE_INFINITY): () => number {
  let cut = 0;
  shop.inspect(async (message) => {
    if (cut >= times || !fits(message)) return 'passed';
    cut += 1;
    return 'lost';
  });
  return () => cut;
}
const request = (to: string, label: string) => (message: Message) =>
  message.direction === 'request' && message.to === to && message.label.startsWith(label);

test('trap “a body parser before the proxy”: even an empty JSON body goes through the gateway and is answered', async () => {
  const response = await fetch(`${shop.apiUrl}/baskets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(response.status).toBe(201);
});

test('trap “charged, then a later step fails”: money approved after the flowers have gone is let go, and the shopper is told', async () => {
  const shopper = newShopper();
  const order = await shopper.prepare('damson', { cardNumber: '4000 0000 0000 3220' });
  const { reference, payment } = await shopper.place(order);
  const params = { reference };
  await change(shop.root, `UPDATE product_db.reservations SET expires_at = UTC_TIMESTAMP(3) WHERE state = 'held'`);
  await vi.waitFor(
    async () => expect(await countOf(`FROM product_db.reservations WHERE state = 'held'`)).toBe(0),
    patiently,
  );
  await leaveNothing();
  const approve = { params: { paymentId: payment.challengePaymentId ?? '' }, body: { outcome: 'approved' } };
  await shopper.call(paymentsApi.answerChallenge, approve);
  const settle = () => shopper.call(ordersApi.settle, { params, headers: order.headers });
  await vi.waitFor(
    async () => expect(await settle()).toMatchObject({ status: 'expired', payment: { paidCents: 0 } }),
    patiently,
  );
  const { timeline } = await settle();
  expect(timeline.map(({ event }) => event)).toContain('sold_out');
  expect(
    await countOf(`FROM payment_db.ledger_entries WHERE payment_id = ? AND kind = 'captured'`, [
      payment.challengePaymentId ?? '',
    ]),
  ).toBe(0);
});

test('trap “the key is stored, the work failed, the repeat is told: done”: the same key orders once the stock room is back', async () => {
  const shopper = newShopper();
  const order = await shopper.prepare('damson');
  cutAt(request('product-service', 'PUT /reservations'));
  await expect(shopper.place(order)).rejects.toMatchObject({ code: 'service-unavailable' });
  cutAt(() => false);
  expect(await shop.atRest()).toBeDefined();
  expect(await shopper.place(order)).toMatchObject({ status: 'placed', payment: { state: 'paid' } });
});

test('trap “a key made from the content”: the same bouquet for the same person twice is two orders', async () => {
  const shopper = newShopper();
  const [first, second] = [await shopper.buy('damson'), await shopper.buy('damson')];
  expect(second.reference).not.toBe(first.reference);
});

test('trap “compensation keeps one reservation of many”: of a basket with two bouquets everything comes back', async () => {
  const shopper = newShopper();
  const free = () => countOf(`FROM product_db.stems WHERE held > 0`);
  const before = await countOf(
    `FROM product_db.reservation_items i JOIN product_db.reservations r USING (order_id) WHERE r.state = 'confirmed'`,
  );
  const order = await shopper.prepare('damson');
  const { basketId, deliveries } = order.body;
  const line = { slug: 'first-light', size: 'grand', quantity: 2, deliveryDate: deliveries[0]?.date };
  const basket = await shopper.call(basketsApi.addLine, { params: { basketId }, headers: order.headers, body: line });
  const both = { ...order.body, basketVersion: basket.version, expectedTotalCents: basket.totalCents };
  const { reference } = await shopper.place({ ...order, body: both });
  await shopper.call(ordersApi.cancel, { params: { reference }, headers: order.headers, body: {} });
  expect(await shop.atRest()).toBeDefined();
  expect(
    await countOf(
      `FROM product_db.reservation_items i JOIN product_db.reservations r USING (order_id) WHERE r.state = 'confirmed'`,
    ),
  ).toBe(before);
  expect(await free()).toBe(0);
});

test('trap “the smaller of wanted and available”: two bouquets where the stems are for one are refused whole', async () => {
  const shopper = newShopper();
  const order = await shopper.prepare('damson');
  const { basketId, deliveries } = order.body;
  const line = { slug: 'damson', size: 'classic', quantity: 1, deliveryDate: deliveries[0]?.date };
  const basket = await shopper.call(basketsApi.addLine, { params: { basketId }, headers: order.headers, body: line });
  const two = { ...order.body, basketVersion: basket.version, expectedTotalCents: basket.totalCents };
  const reserved = () => countOf(`FROM product_db.reservations WHERE state IN ('held', 'confirmed')`);
  const before = await reserved();
  await leaveStemsForOne(shop.root, 'damson', 'classic');
  await expect(shopper.place({ ...order, body: two })).rejects.toMatchObject({
    code: expect.stringMatching(/^(out-of-stock|basket-changed)$/),
  });
  expect(await reserved()).toBe(before);
});

test('trap “readable by id”: nobody reads, pays or cancels an order with somebody else’s token', async () => {
  const [owner, stranger] = [newShopper(), newShopper()];
  const order = await owner.prepare('damson');
  const { reference } = await owner.place(order);
  const other = await stranger.prepare('damson');
  const call = { params: { reference }, headers: other.headers };
  await expect(stranger.call(ordersApi.get, call)).rejects.toMatchObject({ code: 'order-not-found' });
  await expect(stranger.call(ordersApi.cancel, call)).rejects.toMatchObject({ code: 'order-not-found' });
  const pay = { ...call, body: { cardToken: other.body.cardToken } };
  await expect(stranger.call(ordersApi.pay, pay)).rejects.toMatchObject({ code: 'order-not-found' });
  const basket = { params: { basketId: order.body.basketId }, headers: other.headers };
  await expect(stranger.call(basketsApi.get, basket)).rejects.toMatchObject({ code: 'basket-not-found' });
});

/** All free stems are thrown away; the ledger says so. */
async function leaveNothing(): Promise<void> {
  await change(
    shop.root,
    `INSERT INTO product_db.stock_movements
       (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at)
     SELECT UUID(), 'stem', stem_key, 'receive', held + allocated - on_hand, 0, 0, NULL, UTC_TIMESTAMP(3) FROM product_db.stems`,
  );
  await change(shop.root, 'UPDATE product_db.stems SET on_hand = held + allocated');
}
