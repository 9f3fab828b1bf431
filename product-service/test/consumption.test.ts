import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openDemoShop } from './shop.ts';
import { countersOf, expectBooksToBalance, movesOf } from './stock-books.ts';

const { db, ...shop } = await openDemoShop();
afterAll(() => db.end());
afterEach(() => expectBooksToBalance(db));

/** An order whose stems are paid for. */
async function paidFor(stems: Record<string, number>, extras: Record<string, number> = {}): Promise<string> {
  const orderId = uuidv7();
  await shop.hold(orderId, stems, extras);
  await shop.confirm(orderId);
  return orderId;
}

test('what goes into a bouquet leaves the shop: on hand and allocated both go down', async () => {
  const orderId = await paidFor({ 'rose-red': 12 }, { 'dark-chocolate': 1 });
  const before = await countersOf(db, 'rose-red');
  expect(before).toMatchObject({ allocated: 12 });
  const { status, body } = await shop.consume(orderId, uuidv7(), { 'rose-red': 12 }, { 'dark-chocolate': 1 });
  expect([status, body.state]).toEqual([200, 'consumed']);
  expect(await countersOf(db, 'rose-red')).toEqual({ on_hand: (before?.on_hand ?? 0) - 12, held: 0, allocated: 0 });
  expect(await movesOf(db, orderId)).toEqual(['hold', 'allocate', 'consume']);
});

test('a delivery takes its stems once, however often and at once it is told', async () => {
  const orderId = await paidFor({ 'tulip-coral': 10 });
  const before = (await countersOf(db, 'tulip-coral'))?.on_hand ?? 0;
  const deliveryId = uuidv7();
  const again = () => shop.consume(orderId, deliveryId, { 'tulip-coral': 10 });
  const answers = await Promise.all(Array.from({ length: 10 }, again));
  expect(answers.map(({ body }) => body.state)).toEqual(Array(10).fill('consumed'));
  expect(await countersOf(db, 'tulip-coral')).toEqual({ on_hand: before - 10, held: 0, allocated: 0 });
});

test('an order of two days keeps the stems of the second when the first is tied', async () => {
  const orderId = await paidFor({ 'peony-pink': 7, 'ruscus-green': 3 });
  const first = await shop.consume(orderId, uuidv7(), { 'peony-pink': 4, 'ruscus-green': 3 });
  expect(first.body.state).toBe('confirmed');
  expect(await countersOf(db, 'peony-pink')).toMatchObject({ allocated: 3 });
  expect((await shop.hold(orderId, { 'peony-pink': 7, 'ruscus-green': 3 })).body.state).toBe('confirmed');
  expect((await shop.consume(orderId, uuidv7(), { 'peony-pink': 3 })).body.state).toBe('consumed');
});

test('a cancellation gives back what is not tied yet, and what is cut stays cut', async () => {
  const before = (await countersOf(db, 'iris-violet'))?.on_hand ?? 0;
  const orderId = await paidFor({ 'iris-violet': 9 });
  await shop.consume(orderId, uuidv7(), { 'iris-violet': 5 });
  expect((await shop.release(orderId)).body.state).toBe('released');
  expect(await countersOf(db, 'iris-violet')).toEqual({ on_hand: before - 5, held: 0, allocated: 0 });

  const whole = await paidFor({ 'iris-violet': 2 });
  await shop.consume(whole, uuidv7(), { 'iris-violet': 2 });
  expect((await shop.release(whole)).body.state).toBe('consumed');
  expect(await countersOf(db, 'iris-violet')).toEqual({ on_hand: before - 7, held: 0, allocated: 0 });
});

test('stems that are not allocated to the order cannot be taken for it', async () => {
  const deliveryId = uuidv7();
  expect((await shop.consume(uuidv7(), deliveryId, { 'lily-white': 1 })).status).toBe(404);
  const orderId = uuidv7();
  await shop.hold(orderId, { 'lily-white': 2 });
  expect((await shop.consume(orderId, deliveryId, { 'lily-white': 2 })).body.type).toContain('reservation-released');
  await shop.confirm(orderId);
  const tooMany = await shop.consume(orderId, deliveryId, { 'lily-white': 3 });
  expect([tooMany.status, tooMany.body.errors[0].pointer]).toEqual([400, '#/stems']);
  expect((await shop.consume(orderId, deliveryId, { 'rose-red': 1 })).status).toBe(400);
  expect((await shop.find(orderId)).body.state).toBe('confirmed');
  await shop.release(orderId);
  expect((await shop.consume(orderId, deliveryId, { 'lily-white': 2 })).status).toBe(409);
});
