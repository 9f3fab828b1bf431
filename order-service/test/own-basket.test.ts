import { randomUUID } from 'node:crypto';
import type { Basket, OwnBasket } from '@vetch/contracts/basket';
import { afterAll, expect, test } from 'vitest';
import { openShop } from './shop.ts';

const shop = await openShop();
const { add, guest, read } = shop;
afterAll(() => shop.db.end());

type Guest = Awaited<ReturnType<typeof guest>>;

/** A member with their account's token; `take` is what signing in does. */
async function member() {
  const authorization = await shop.callers.as('customer', randomUUID());
  const take = (from?: Guest) =>
    shop.api
      .post('/baskets/mine')
      .set({ authorization, ...(from && { 'x-guest-token': from.token }) })
      .send(from ? { basketId: from.id } : {});
  const own = async (): Promise<Guest> => toGuest((await take().expect(200)).body);
  const basket = async (): Promise<Basket> => read(await own());
  return { authorization, take, own, basket };
}

const toGuest = ({ id, guestToken }: OwnBasket): Guest => ({ id, token: guestToken });
const quantities = ({ lines }: Basket) => Object.fromEntries(lines.map((line) => [line.cardMessage, line.quantity]));

/** A guest with these bouquets in the basket, told apart by their cards. */
async function guestWith(bouquets: Record<string, number>): Promise<Guest> {
  const who = await guest();
  for (const [cardMessage, quantity] of Object.entries(bouquets)) {
    await add(who, { cardMessage, quantity }).expect(201);
  }
  return who;
}

test('a guest who signs in finds both baskets in one: the same is added up, the rest is there too', async () => {
  const rosa = await member();
  const mine = await rosa.own();
  await add(mine, { cardMessage: 'same', quantity: 2 }).expect(201);
  await add(mine, { cardMessage: 'old' }).expect(201);
  const who = await guestWith({ same: 3, fresh: 1 });
  const { body } = await rosa.take(who).expect(200);
  expect(body).toMatchObject({ id: mine.id, count: 7, notes: [] });
  expect(quantities(await read(toGuest(body)))).toEqual({ same: 5, old: 1, fresh: 1 });
});

test('the guest’s basket is closed: nothing can be put into it or ordered from it', async () => {
  const rosa = await member();
  const who = await guestWith({ '': 1 });
  const order = shop.orderOf(await read(who));
  await rosa.take(who).expect(200);
  await add(who).expect(404);
  await shop.api.get(`/baskets/${who.id}`).set('x-guest-token', who.token).expect(404);
  expect((await shop.place(who, order).expect(404)).body.type).toContain('basket-not-found');
});

test('signing in twice at once, and once more, adds the guest’s basket once', async () => {
  const rosa = await member();
  const who = await guestWith({ a: 2, b: 3 });
  const answers = await Promise.all([1, 2, 3, 4].map(() => rosa.take(who)));
  expect(answers.map(({ status, body }) => [status, body.count])).toEqual(Array(4).fill([200, 5]));
  await rosa.take(who).expect(200);
  expect(quantities(await rosa.basket())).toEqual({ a: 2, b: 3 });
});

test('two browsers in which somebody signs in for the first time at once share one basket', async () => {
  const rosa = await member();
  const [phone, desktop] = [await guestWith({ phone: 1, both: 1 }), await guestWith({ desktop: 1, both: 1 })];
  const answers = await Promise.all([rosa.take(phone).expect(200), rosa.take(desktop).expect(200)]);
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(quantities(await rosa.basket())).toEqual({ phone: 1, desktop: 1, both: 2 });
});

test('what is put in while somebody signs in is in one basket or the other, and never lost', async () => {
  const rosa = await member();
  const who = await guestWith({ first: 1 });
  const adding = Array.from({ length: 8 }, (_, card) => add(who, { cardMessage: `${card}` }));
  const [, ...answers] = await Promise.all([rosa.take(who).expect(200), ...adding]);
  const accepted = answers.filter(({ status }) => status === 201);
  expect(answers.map(({ status }) => status).every((status) => status === 201 || status === 404)).toBe(true);
  expect((await rosa.basket()).lines).toHaveLength(1 + accepted.length);
});

test('more than a line can hold is capped, and said', async () => {
  const rosa = await member();
  await add(await rosa.own(), { quantity: 15 }).expect(201);
  const { body } = await rosa.take(await guestWith({ '': 9 })).expect(200);
  expect(body.notes).toEqual([{ code: 'quantity-capped', slug: 'first-light', wanted: 24, kept: 20 }]);
  expect((await rosa.basket()).lines).toMatchObject([{ quantity: 20 }]);
});

test('the browser that signed in last holds a key to the basket, and the account opens it anywhere', async () => {
  const rosa = await member();
  const first = await rosa.own();
  const second = await rosa.own();
  expect(second.id).toBe(first.id);
  await shop.api.get(`/baskets/${first.id}`).set('x-guest-token', first.token).expect(404);
  await shop.api.get(`/baskets/${first.id}`).set('x-guest-token', second.token).expect(200);
  await shop.api.get(`/baskets/${first.id}`).set('authorization', rosa.authorization).expect(200);
});

test('a basket that has become an order makes way for the member’s next one', async () => {
  const rosa = await member();
  const mine = await rosa.own();
  await add(mine).expect(201);
  await shop.place(mine, shop.orderOf(await read(mine))).expect(201);
  const answers = await Promise.all([1, 2, 3].map(() => rosa.take().expect(200)));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(answers[0]?.body).toMatchObject({ id: expect.not.stringContaining(mine.id), count: 0 });
});

test('what cannot be merged is refused by name, and both baskets stay as they were', async () => {
  const [rosa, iris] = [await member(), await member()];
  const theirs = await iris.own();
  await add(theirs, { cardMessage: 'Iris’s' }).expect(201);
  await rosa.take(theirs).expect(404);
  await rosa.take({ ...(await guestWith({ '': 1 })), token: 'guessed' }).expect(404);
  await rosa.take({ id: randomUUID(), token: 'any' }).expect(404);
  const { who, order } = await shop.buy('challenge');
  expect((await rosa.take(who).expect(409)).body).toMatchObject({ reference: order.reference });
  const nonsense = shop.api.post('/baskets/mine').set('authorization', rosa.authorization).send({ basketId: 'mine' });
  expect((await nonsense.expect(400)).body).toMatchObject({ errors: [{ pointer: '#/basketId' }] });
  await shop.api.post('/baskets/mine').expect(401);
  expect((await rosa.basket()).lines).toEqual([]);
  expect(quantities(await read(theirs))).toEqual({ 'Iris’s': 1 });
});

test('two baskets become one without the stock room', async () => {
  const rosa = await member();
  const who = await guestWith({ '': 2 });
  shop.products.quote.mockClear();
  await rosa.take(who).expect(200);
  expect(shop.products.quote).not.toHaveBeenCalled();
});
