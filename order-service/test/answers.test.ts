import { afterAll, expect, test } from 'vitest';
import { newKey } from './fake-neighbours.ts';
import { openPromotionShop } from './promotion-shop.ts';
import { TUESDAY } from './shop.ts';

const shop = await openPromotionShop();
const { api, db, guest, add, read, orderOf, place, look, create, use } = shop;
afterAll(() => db.end());

type Guest = Awaited<ReturnType<typeof guest>>;
const FRIDAY = '2026-11-27';
const buyer = { email: 'iris@example.com', phone: '+44 117 496 0000' };

/** A guest's basket with one bouquet, and what else is done to it. */
async function basketWith(more: (who: Guest) => Promise<unknown> = async () => {}) {
  const who = await guest();
  await add(who).expect(201);
  await more(who);
  return { who, basket: await read(who) };
}

/** What is answered of a new order, what is read of it, and what a repeat of the request gets. */
async function threeAnswers(who: Guest, body: object) {
  const key = newKey();
  const first = await place(who, body, key).expect(201);
  const repeat = await place(who, body, key).expect(201);
  return { answered: first.body, read: await look(who, first.body.reference), repeated: repeat.body };
}

const severalDays = async (who: Guest) => {
  await add(who, { deliveryDate: FRIDAY, slug: 'wren', quantity: 2 }).expect(201);
  await add(who, { person: 2, extras: [{ key: 'stoneware-vase', quantity: 1 }], cardMessage: 'For you' }).expect(201);
  await add(who, { cardMessage: 'Guess who', anonymous: true }).expect(201);
};
const withCode = async (who: Guest) => {
  await create({ code: 'TENTH' });
  await use(who, 'TENTH').expect(200);
};

test.each<[string, Parameters<typeof basketWith>[0], object]>([
  ['one bouquet', undefined, {}],
  ['a buyer who can be called', undefined, { buyer }],
  ['several days and people, extras, and a card that says from nobody', severalDays, {}],
  ['a code', withCode, {}],
  ['a card that is declined', undefined, { cardToken: 'declined' }],
  ['a card whose owner is asked', undefined, { cardToken: 'challenge' }],
  ['a bank that has not said yet', undefined, { cardToken: 'slow' }],
])('an order with %s is answered as it is stored, the second time as well', async (_what, more, changes) => {
  const { who, basket } = await basketWith(more);
  const { answered, read: stored, repeated } = await threeAnswers(who, orderOf(basket, changes));
  expect(answered).toEqual(stored);
  expect(repeated).toEqual(stored);
});

test('deliveries are answered by their days, in whatever order they were asked for', async () => {
  const { who, basket } = await basketWith(severalDays);
  const { deliveries } = orderOf(basket);
  const { answered, read: stored } = await threeAnswers(who, orderOf(basket, { deliveries: deliveries.toReversed() }));
  expect(answered.deliveries.map(({ date }: { date: string }) => date)).toEqual([TUESDAY, TUESDAY, FRIDAY]);
  expect(answered).toEqual(stored);
});

test('what is picked up is answered as it is stored', async () => {
  const who = await guest();
  await add(who).expect(201);
  const { body } = await api.get(`/baskets/${who.id}`).query({ method: 'collection' }).set('x-guest-token', who.token);
  const pickedUp = { date: TUESDAY, slot: 'afternoon', method: 'collection', recipient: { name: 'Iris Hale' } };
  const { answered, read: stored } = await threeAnswers(who, { ...orderOf(body), deliveries: [pickedUp] });
  expect(answered).toEqual(stored);
});

test('the answer is stored with the order: nobody who dies in between leaves one without the other', async () => {
  const { who, basket } = await basketWith();
  const key = newKey();
  await db.query(
    `CREATE TRIGGER no_answer BEFORE UPDATE ON idempotency_keys FOR EACH ROW
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'nothing is kept'`,
  );
  const { body } = await place(who, orderOf(basket), key);
  await db.query('DROP TRIGGER no_answer');
  expect(body.status).toBe(500);
  const [order] = (await db.query('SELECT status FROM orders WHERE basket_id = ?', [basket.id]))[0] as object[];
  expect(order).toEqual({ status: 'pending' });
});
