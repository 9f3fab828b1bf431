import { change, select } from '@vetch/service-kit/mysql/database';
import { recordingLog } from '@vetch/service-kit/testing/log';
import { afterAll, afterEach, expect, test } from 'vitest';
import { findPlaceDifferences } from '../src/calendar/place-ledger-repository.ts';
import { watchPlaces } from '../src/calendar/watch-places.ts';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
const { db, buy, later, sweep } = shop;
afterAll(() => db.end());

const differences = () => findPlaceDifferences(db, TUESDAY);
const movesOf = async ({ reference }: { reference: string }) => {
  const sql = `SELECT m.reason, m.held, m.allocated FROM place_movements m JOIN orders o ON o.id = m.order_id
                WHERE o.reference = ? ORDER BY m.moved_at, m.held DESC`;
  return (await select<{ reason: string; held: number; allocated: number }>(db, sql, [reference])).map(Object.values);
};

const cancel = (token: string, reference: string) =>
  shop.api.post(`/orders/${reference}/cancellation`).set('x-guest-token', token).expect(200);

afterEach(async () => expect(await differences()).toEqual([]));

test('a place is held, becomes the order’s, and is given back once, each with an entry in the ledger', async () => {
  const { who, order } = await buy();
  expect(await movesOf(order)).toEqual([
    ['hold', 1, 0],
    ['allocate', -1, 1],
  ]);
  expect(await differences()).toEqual([]);
  later(1_000);
  await cancel(who.token, order.reference);
  expect((await movesOf(order)).at(-1)).toEqual(['release', 0, -1]);
});

test('the place of an order that nobody pays for is held and released', async () => {
  const { order } = await buy('challenge');
  later(16 * 60_000);
  await sweep();
  expect(await movesOf(order)).toEqual([
    ['hold', 1, 0],
    ['release', -1, 0],
  ]);
});

test('two deliveries of one order have a place and entries each', async () => {
  const who = await shop.guest();
  await shop.add(who).expect(201);
  await shop.add(who, { deliveryDate: '2026-11-26' }).expect(201);
  const { body: order } = await shop.place(who, shop.orderOf(await shop.read(who))).expect(201);
  expect((await movesOf(order)).map(([reason]) => reason)).toEqual(['hold', 'hold', 'allocate', 'allocate']);
  await cancel(who.token, order.reference);
  expect(await movesOf(order)).toHaveLength(6);
});

test('a counter that was edited by hand is said in the log, with what each book says', async () => {
  await buy();
  await change(db, 'UPDATE slot_places SET used = used + 2 WHERE delivery_date = ?', [TUESDAY]);
  const { log, lines } = recordingLog();
  await watchPlaces({ ...shop.deps, log });
  expect(lines.join()).toContain('the books of the places in the vans differ');
  const [found] = await differences();
  expect(found && found.used - found.in_ledger).toBe(2);
  await change(db, 'UPDATE slot_places SET used = used - 2 WHERE delivery_date = ?', [TUESDAY]);
});
