import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { buyer, openPromotionShop } from './promotion-shop.ts';

/** Many use one code in the same moment. */
const shop = await openPromotionShop();
const { db, place, create, cancel, holderOf, asSeen } = shop;
afterAll(() => db.end());
await db.query('UPDATE slot_rules SET capacity = 1000');
const MANY = 50;

async function ready(code: string, email: string) {
  const { who, basket } = await holderOf(code);
  return { who, order: asSeen(basket, buyer(email)) };
}

/** All of them press Pay at once. */
async function rush(code: (index: number) => string, email: (index: number) => string) {
  const shoppers = await Promise.all(Array.from({ length: MANY }, (_, index) => ready(code(index), email(index))));
  const asked = shop.bank.payments.authorise.mock.calls.length;
  const answers = await Promise.all(shoppers.map(async ({ who, order }) => ({ who, answer: await place(who, order) })));
  const placed = answers.filter(({ answer }) => answer.status === 201);
  const refused = answers.filter(({ answer }) => answer.status !== 201).map(({ answer }) => answer.body);
  expect(shop.bank.payments.authorise).toHaveBeenCalledTimes(asked + placed.length);
  return { placed, refused };
}

const booksOf = async (code: string) => {
  const sql = `SELECT p.used, SUM(IF(r.movement = 'taken', 1, -1)) AS standing FROM promotions p
                 JOIN promotion_redemptions r ON r.code = p.code WHERE p.code = ? GROUP BY p.code, p.used`;
  const [row] = await select<{ used: number; standing: string }>(db, sql, [code]);
  return row && [row.used, Number(row.standing)];
};

test('of 50 buyers at once as many get the code as there are uses, and the others are told and not charged', async () => {
  await create({ code: 'SEVEN', totalLimit: 7 });
  const { placed, refused } = await rush(
    () => 'SEVEN',
    (index) => `buyer${index}@example.com`,
  );
  expect(placed).toHaveLength(7);
  for (const { changes } of refused) {
    expect(changes).toMatchObject([{ what: 'promotion', detail: 'This code has been used up.', nowCents: 0 }]);
  }
  expect(await booksOf('SEVEN')).toEqual([7, 7]);
});

test('of 50 orders of one buyer at once two get a code that works twice', async () => {
  await create({ code: 'TWICE', buyerLimit: 2 });
  const { placed, refused } = await rush(
    () => 'TWICE',
    (index) => (index % 2 === 0 ? 'iris@example.com' : `iris+${index}@example.com`),
  );
  expect(placed).toHaveLength(2);
  for (const { changes } of refused) expect(changes).toMatchObject([{ what: 'promotion', about: 'TWICE' }]);
  expect(await booksOf('TWICE')).toEqual([2, 2]);
});

test('a buyer has one first order, whichever of two codes is the first', async () => {
  await Promise.all([
    create({ code: 'HELLO', firstOrderOnly: true }),
    create({ code: 'WELCOME', firstOrderOnly: true }),
  ]);
  const { placed } = await rush(
    (index) => (index % 2 === 0 ? 'HELLO' : 'WELCOME'),
    () => 'new@example.com',
  );
  expect(placed).toHaveLength(1);
});

test('uses that many cancel at once come back, each once', async () => {
  await create({ code: 'BACK', totalLimit: 50 });
  const { placed } = await rush(
    () => 'BACK',
    (index) => `back${index}@example.com`,
  );
  const callOff = ({ who, answer }: (typeof placed)[number]) => cancel(who, answer.body.reference);
  await Promise.all(placed.flatMap((one) => [callOff(one), callOff(one)]));
  expect(placed).toHaveLength(MANY);
  expect(await booksOf('BACK')).toEqual([0, 0]);
  const counted = await select(db, "SELECT buyer FROM promotion_buyers WHERE counted = 'BACK' AND used <> 0");
  expect(counted).toEqual([]);
});
