import { change } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, expect, test } from 'vitest';
import { expireHolds } from '../src/reservations/change-reservation.ts';
import { anotherPool, openDemoShop, shopOn } from './shop.ts';
import { countersOf, countStems, expectBooksToBalance, movesOf } from './stock-books.ts';

const { db, ...shop } = await openDemoShop();
afterAll(() => db.end());
afterEach(() => expectBooksToBalance(db));

const firstLight = {
  'rose-peach': 5,
  'peony-blush': 3,
  'ranunculus-ivory': 6,
  'gypsophila-white': 3,
  'eucalyptus-sage': 5,
  'astilbe-blush': 2,
};
const orders = (count: number) => Array.from({ length: count }, () => uuidv7());
const makeOverdue = (orderId: string) =>
  change(db, "UPDATE reservations SET expires_at = '2026-01-01 00:00:00.000' WHERE order_id = ?", [orderId]);

test('of a hundred buyers of the last bouquet, one gets it and the others are told what is short', async () => {
  for (const [key, count] of Object.entries(firstLight)) await countStems(db, key, count);
  const answers = await Promise.all(orders(100).map((orderId) => shop.hold(orderId, firstLight)));
  const sold = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 409);
  expect([sold.length, refused.length]).toEqual([1, 99]);
  for (const { body } of refused) {
    expect(body.short.map(({ key }: { key: string }) => key)).toEqual(Object.keys(firstLight).sort());
  }
  expect(await countersOf(db, 'rose-peach')).toEqual({ on_hand: 5, held: 5, allocated: 0 });
  await shop.release(sold[0]?.body.orderId);
});

test('buyers through two processes who want the same stems in opposite order all get them', async () => {
  const pool = await anotherPool(db, 4);
  const second = shopOn(pool);
  const keys = ['tulip-coral', 'tulip-peach', 'ruscus-green', 'carnation-pink', 'rose-coral'];
  const forth = Object.fromEntries(keys.map((key) => [key, 2]));
  const back = Object.fromEntries(keys.toReversed().map((key) => [key, 3]));
  const holds = orders(40).map((orderId, index) =>
    index % 2 === 0 ? shop.hold(orderId, forth) : second.hold(orderId, back),
  );
  expect((await Promise.all(holds)).map(({ status }) => status)).toEqual(Array(40).fill(200));
  await pool.end();
});

test('replicas that look for overdue holds at once give each back once', async () => {
  const overdue = orders(12);
  await Promise.all(overdue.map((orderId) => shop.hold(orderId, { 'iris-violet': 3 }, { 'greeting-card': 1 })));
  await Promise.all(overdue.map(makeOverdue));
  await Promise.all([1, 2, 3].map(() => expireHolds(db, silentLog)));
  for (const orderId of overdue) expect(await movesOf(db, orderId)).toEqual(['hold', 'expire']);
  expect(await countersOf(db, 'iris-violet')).toMatchObject({ held: 0 });
});

test.each([1, 2, 3, 4, 5, 6])(
  'an order that is held, confirmed, released and expired at once ends released (%i)',
  async () => {
    const orderId = uuidv7();
    const stems = { 'delphinium-blue': 4 };
    const hold = () => shop.hold(orderId, stems, { 'dark-chocolate': 2 });
    await hold();
    await makeOverdue(orderId);
    const answers = await Promise.all([
      shop.confirm(orderId),
      hold(),
      expireHolds(db, silentLog).then(() => ({ status: 200 })),
      shop.release(orderId),
      shop.confirm(orderId),
      hold(),
      shop.release(orderId),
    ]);
    for (const { status } of answers) expect([200, 409]).toContain(status);
    expect((await shop.find(orderId)).body.state).toBe('released');
    expect(await countersOf(db, 'delphinium-blue')).toEqual({ on_hand: 160, held: 0, allocated: 0 });
  },
);

test('a first hold and a release at once leave nothing held, whichever comes first', async () => {
  const rounds = await Promise.all(
    orders(20).map(async (orderId) => {
      await Promise.all([shop.hold(orderId, { 'lily-white': 2 }), shop.release(orderId)]);
      return (await shop.find(orderId)).body.state;
    }),
  );
  expect(rounds).toEqual(Array(20).fill('released'));
  expect(await countersOf(db, 'lily-white')).toEqual({ on_hand: 160, held: 0, allocated: 0 });
});

test('a confirmation and the end of its hold at once end in stems that are the buyer’s', async () => {
  const late = orders(10);
  await Promise.all(late.map((orderId) => shop.hold(orderId, { 'peony-pink': 2 })));
  await Promise.all(late.map(makeOverdue));
  const [, ...answers] = await Promise.all([expireHolds(db, silentLog), ...late.map(shop.confirm)]);
  expect(answers.map((answer) => answer?.body.state)).toEqual(Array(10).fill('confirmed'));
  expect(await countersOf(db, 'peony-pink')).toEqual({ on_hand: 140, held: 0, allocated: 20 });
});
