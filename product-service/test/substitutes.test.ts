import { stemLabel } from '@vetch/bouquet-art/describe';
import { select } from '@vetch/service-kit/mysql/database';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, expect, test } from 'vitest';
import { callers, openDemoShop } from './shop.ts';
import { countersOf, countStems, expectBooksToBalance, movesOf } from './stock-books.ts';

const { db, api, ...shop } = await openDemoShop();
afterAll(() => db.end());
afterEach(() => expectBooksToBalance(db));

type Facts = { stem_key: string; kind: string; colour: string; price_cents: number; pet_safety: string };
const stems = await select<Facts>(
  db,
  'SELECT s.stem_key, s.kind, s.colour, s.price_cents, k.pet_safety FROM stems s JOIN stem_kinds k ON k.kind = s.kind',
);
const factsOf = (key: string) => stems.find(({ stem_key }) => stem_key === key);

const signed = async () => ['authorization', await callers.asService()] as const;

async function orderOf(wanted: Record<string, number>): Promise<string> {
  const orderId = uuidv7();
  await shop.hold(orderId, wanted);
  await shop.confirm(orderId);
  return orderId;
}

const swap = async (orderId: string, swapId: string, body: object) =>
  api
    .put(`/reservations/${orderId}/swaps/${swapId}`)
    .set(...(await signed()))
    .send({ from: 'rose-peach', to: 'rose-red', count: 2, wasted: false, ordered: ['rose-peach'], ...body });

const find = async (ordered: string[]) => {
  const recipe = {
    ...{ seed: 'x', dressing: 'tied', paper: 'oat', ribbon: 'sage' },
    stems: [{ key: 'rose-peach', kind: 'rose', colour: 'peach', count: 5, label: stemLabel('rose', 'peach', 5) }],
  };
  const body = { recipe, stem: 'rose-peach', count: 2, bouquets: 1, ordered };
  return api
    .post('/substitutes')
    .set(...(await signed()))
    .send(body);
};

test('nothing harmful to pets, or perhaps harmful, is offered for an order that is safe for them', async () => {
  const { status, body } = await find(['rose-peach', 'gerbera-coral']);
  expect([status, body.petSafe]).toEqual([200, true]);
  expect(body.items.length).toBeGreaterThan(3);
  for (const { key, priceCents } of body.items) {
    expect(factsOf(key)?.pet_safety, key).toBe('safe');
    expect(priceCents, key).toBeGreaterThanOrEqual(factsOf('rose-peach')?.price_cents ?? 0);
  }
  expect((await find(['rose-peach', 'lily-white'])).body.petSafe).toBe(false);
});

test('a swap takes the new stems and gives the old ones back', async () => {
  const before = { old: await countersOf(db, 'rose-peach'), fresh: await countersOf(db, 'rose-red') };
  const orderId = await orderOf({ 'rose-peach': 5 });
  expect((await swap(orderId, uuidv7(), {})).status).toBe(200);
  expect(await countersOf(db, 'rose-peach')).toEqual({ ...before.old, allocated: (before.old?.allocated ?? 0) + 3 });
  expect(await countersOf(db, 'rose-red')).toEqual({ ...before.fresh, allocated: (before.fresh?.allocated ?? 0) + 2 });
  expect((await shop.consume(orderId, uuidv7(), { 'rose-peach': 3, 'rose-red': 2 })).body.state).toBe('consumed');
});

test('stems that wilted leave the shop', async () => {
  const before = await countersOf(db, 'rose-peach');
  const orderId = await orderOf({ 'rose-peach': 5 });
  await swap(orderId, uuidv7(), { wasted: true });
  expect((await countersOf(db, 'rose-peach'))?.on_hand).toBe((before?.on_hand ?? 0) - 2);
  await shop.release(orderId);
});

test('the same swap happens once, however often and at once it is asked for', async () => {
  const orderId = await orderOf({ 'rose-peach': 5 });
  const [before, swapId] = [await countersOf(db, 'rose-red'), uuidv7()];
  const answers = await Promise.all(Array.from({ length: 8 }, () => swap(orderId, swapId, {})));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await countersOf(db, 'rose-red')).toEqual({ ...before, allocated: (before?.allocated ?? 0) + 2 });
  await shop.release(orderId);
  expect(await movesOf(db, orderId)).toHaveLength(5);
});

test('of many orders that want the last stems so many get them as there are', async () => {
  const orders = await Promise.all(Array.from({ length: 5 }, () => orderOf({ 'rose-peach': 2 })));
  const { allocated = 0 } = (await countersOf(db, 'rose-red')) ?? {};
  await countStems(db, 'rose-red', allocated + 5);
  const answers = await Promise.all(orders.map((orderId) => swap(orderId, uuidv7(), {})));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 409, 409, 409]);
  const short = answers.find(({ status }) => status === 409)?.body;
  expect(short).toMatchObject({
    type: expect.stringContaining('out-of-stock'),
    short: [{ key: 'rose-red', wanted: 2 }],
  });
});

test.each([
  ['harmful to pets', { to: 'lily-white' }, 422],
  ['the same', { to: 'rose-peach' }, 422],
  ['unknown', { to: 'rose-plaid' }, 422],
  ['more than the order has', { count: 6 }, 400],
])('a swap for what is %s is refused, and nothing moves', async (_what, body, status) => {
  await countStems(db, 'rose-red', 100);
  const orderId = await orderOf({ 'rose-peach': 5 });
  expect((await swap(orderId, uuidv7(), body)).status).toBe(status);
  expect(await movesOf(db, orderId)).toEqual(['hold', 'allocate']);
  await shop.release(orderId);
});

test('what is not allocated cannot be swapped', async () => {
  expect((await swap(uuidv7(), uuidv7(), {})).status).toBe(404);
  const orderId = await orderOf({ 'rose-peach': 2 });
  await shop.release(orderId);
  expect((await swap(orderId, uuidv7(), {})).body.type).toContain('reservation-released');
});
