import { randomUUID } from 'node:crypto';
import { deliveryApi } from '@vetch/contracts/delivery';
import { ordersApi } from '@vetch/contracts/orders';
import { promotionsApi } from '@vetch/contracts/promotions';
import { expect, test, vi } from 'vitest';
import { isOpenAndFree } from '../support/api-shopper.ts';
import { formShopper } from '../support/form-shopper.ts';
import { leavePlaces, leaveStemsForOne } from './crash/shop/scarcity.ts';
import { allAtOnce, openRaceShop, type Prepared, patiently } from './race-shop.ts';

const shop = await openRaceShop();
const { newShopper, prepared, countOf } = shop;
const payments = () => countOf('FROM payment_db.payments');
const orders = () => countOf(`FROM order_db.orders WHERE status = 'placed'`);

/** Sends all of them at once. */
const placeAtOnce = (all: readonly Prepared[]) => allAtOnce(all.map(newShopper().place));

async function nextDays() {
  return (await newShopper().call(deliveryApi.dates, { query: { days: 14 } })).days;
}

/** The first slot of a day that costs nothing more and has another one: when it is full the day still is not. */
async function slotOfSeveral() {
  for (const { date, slots } of await nextDays()) {
    const [first, ...others] = slots.filter(isOpenAndFree);
    if (first && others.length > 0) return { date, slot: first.slot };
  }
  throw new Error('No day has two open slots.');
}

async function closedBecause(date: string, slot: string) {
  const days = await nextDays();
  return days.find((day) => day.date === date)?.slots.find((one) => one.slot === slot)?.closed;
}

test('T1, trap “stock checked in one transaction and taken in another”: of a hundred buyers of one bouquet’s worth of stems, one gets it and 99 are told so and pay nothing', async () => {
  const buyers = await prepared(100, 'first-light');
  await leaveStemsForOne(shop.root, 'first-light', 'classic');
  const before = await payments();
  const { placed, refusals } = await placeAtOnce(buyers);
  expect(placed).toMatchObject([{ status: 'placed', payment: { state: 'paid' } }]);
  expect(refusals).toHaveLength(99);
  // Whoever looks after the one got it is told so by the basket, whoever looked before by the stock room.
  expect(refusals.filter((code) => code !== 'out-of-stock' && code !== 'basket-changed')).toEqual([]);
  expect(await payments()).toBe(before + 1);
});

test('T2: the same order sent twenty times at once under one key is one order with one payment', async () => {
  const before = await payments();
  const order = await newShopper().prepare('damson');
  const { placed, refusals } = await placeAtOnce(Array(20).fill(order));
  expect(new Set(placed.map(({ reference }) => reference)).size).toBe(1);
  expect(refusals.filter((code) => code !== 'request-in-progress')).toEqual([]);
  expect(await payments()).toBe(before + 1);
  const other = { ...order, body: { ...order.body, buyer: { email: 'otto@example.com' } } };
  expect((await placeAtOnce([other])).refusals).toEqual(['idempotency-key-reused']);
});

test('T3: a double click, and the same basket in a second tab, are one order', async () => {
  const before = [await orders(), await payments()] as const;
  const shopper = formShopper(shop.shopUrl, { 'x-forwarded-for': '10.2.0.1' });
  const firstTab = await shopper.fillCheckout('damson', 'double@example.com');
  const secondTab = new URLSearchParams(firstTab);
  secondTab.set('idempotencyKey', randomUUID());
  const clicks = [firstTab, firstTab, secondTab].map((form) => shopper.visit('/checkout', form));
  // The page that waits for the bank goes on to the order's by itself.
  const pages = (await Promise.all(clicks)).map(({ path }) => path.replace(/\/checking$/, ''));
  // A browser shows the answer to the last click, so that each of them has to lead to the order.
  expect(new Set(pages).size).toBe(1);
  expect(pages[0]).toMatch(/^\/orders\/VT-/);
  expect(await shop.atRest()).toBeDefined();
  expect([await orders(), await payments()]).toEqual([before[0] + 1, before[1] + 1]);
});

test('T9: of fifty orders for the last place in a slot, one gets it', async () => {
  const { date, slot } = await slotOfSeveral();
  const buyers = await prepared(50, 'damson', { date, slot });
  await leavePlaces(shop.root, date, slot, 0);
  await vi.waitFor(async () => expect(await closedBecause(date, slot)).toBe('full'), patiently);
  await leavePlaces(shop.root, date, slot, 1);
  await vi.waitFor(async () => expect(await closedBecause(date, slot)).toBeNull(), patiently);
  const before = await payments();
  const { placed, refusals } = await placeAtOnce(buyers);
  expect(placed).toHaveLength(1);
  expect(refusals).toEqual(Array(49).fill('slot-full'));
  expect(await payments()).toBe(before + 1);
});

test('T11: of ten refunds of a part at once, with one of them sent twice, no more goes back than was paid', async () => {
  const shopper = newShopper();
  const order = await shopper.prepare('damson');
  const { reference, totalCents } = await shopper.place(order);
  const florist = await shopper.signIn('dilys@vetch.example');
  const keys = [...Array.from({ length: 10 }, () => randomUUID())];
  const refunds = [...keys, keys[0] ?? ''].map((key) =>
    shopper.call(ordersApi.refund, {
      params: { reference },
      headers: { ...florist, 'idempotency-key': key },
      body: { amountCents: 1_000, reason: 'A rose had wilted.' },
    }),
  );
  await Promise.allSettled(refunds);
  expect(await shop.atRest()).toBeDefined();
  const after = await shopper.call(ordersApi.get, { params: { reference }, headers: order.headers });
  const given = Math.floor(totalCents / 1_000) * 1_000;
  expect(after).toMatchObject({ status: 'placed', payment: { refundedCents: given, state: 'part_refunded' } });
});

test('T11: the buyer and the florist cancel at once, ten times each, and the money goes back once', async () => {
  const shopper = newShopper();
  const order = await shopper.prepare('damson');
  const { reference, totalCents } = await shopper.place(order);
  const florist = await shopper.signIn('dilys@vetch.example');
  const params = { reference };
  const cancel = (headers: Record<string, string>) =>
    shopper.call(ordersApi.cancel, { params, headers, body: { reason: 'The roses froze.' } });
  await Promise.allSettled(Array.from({ length: 20 }, (_, index) => cancel(index % 2 ? order.headers : florist)));
  expect(await shop.atRest()).toBeDefined();
  const after = await shopper.call(ordersApi.get, { params, headers: order.headers });
  expect(after).toMatchObject({ status: 'cancelled', payment: { refundedCents: totalCents, state: 'refunded' } });
});

test('of twelve buyers at once with a code for three, three get it, and each use comes back once however often the order is cancelled', async () => {
  const desk = newShopper();
  const headers = await desk.signIn('dilys@vetch.example');
  const race = { code: 'RACE', name: 'A race', takesOff: { kind: 'percent', percent: 10 }, totalLimit: 3 };
  await desk.call(promotionsApi.create, { headers, body: race });
  const before = await payments();
  const { placed, refusals } = await placeAtOnce(await prepared(12, 'damson', { code: 'RACE' }));
  expect(placed).toHaveLength(3);
  expect(new Set(refusals)).toEqual(new Set(['basket-changed']));
  expect(await payments()).toBe(before + 3);
  const cancel = ({ reference }: (typeof placed)[number]) =>
    desk.call(ordersApi.cancel, { params: { reference }, headers, body: { reason: 'A race.' } });
  await allAtOnce(placed.flatMap((order) => [cancel(order), cancel(order)]));
  expect(await shop.atRest()).toBeDefined();
  expect(await countOf("FROM order_db.promotions WHERE code = 'RACE' AND used = 0")).toBe(1);
});
