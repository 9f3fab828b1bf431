import { change, select, selectOne } from '@vetch/service-kit/mysql/database';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test } from 'vitest';
import { sumUpMovements } from '../src/stock/sum-up-movements.ts';
import { callers, openDemoShop } from './shop.ts';

const { db, api, hold, confirm, release } = await openDemoShop();
afterAll(() => db.end());
const asFlorist = await callers.as('florist');
const check = async () => (await api.get('/stock-check').set('authorization', asFlorist).expect(200)).body.differences;
const agesBy = (hours: number) =>
  change(db, `UPDATE stock_movements SET moved_at = DATE_SUB(moved_at, INTERVAL ${hours} HOUR)`);
const sumOf = (key: string) =>
  selectOne(db, 'SELECT on_hand, held, allocated FROM stock_sums WHERE item_key = ?', [key]);

async function sold(stems: Record<string, number>): Promise<string> {
  const orderId = uuidv7();
  await hold(orderId, stems);
  await confirm(orderId);
  return orderId;
}

test('movements of weeks are summed up once, by several replicas at the same time, and none of them is lost', async () => {
  const before = await select(db, 'SELECT movement_id FROM stock_movements');
  await sold({ 'rose-red': 3 });
  await agesBy(24 * 30);
  await sold({ 'rose-red': 2 });
  await agesBy(24 * 3);
  await Promise.all([1, 2, 3].map(() => sumUpMovements(db)));
  expect(await sumOf('rose-red')).toMatchObject({ held: 0, allocated: 5 });
  expect(await check()).toEqual([]);
  expect((await select(db, 'SELECT movement_id FROM stock_movements')).length).toBeGreaterThan(before.length);
});

test('what happened within the hour is not summed up yet, and is compared all the same', async () => {
  const before = await sumOf('rose-red');
  await release(await sold({ 'rose-red': 4 }));
  await sumUpMovements(db);
  expect(await sumOf('rose-red')).toEqual(before);
  expect(await check()).toEqual([]);
  await agesBy(2);
  await sumUpMovements(db);
  expect(await check()).toEqual([]);
});

test('a counter that was edited by hand is named however long ago its stems came', async () => {
  await change(db, "UPDATE stems SET on_hand = on_hand - 1 WHERE stem_key = 'rose-red'");
  expect(await check()).toMatchObject([{ kind: 'stem', key: 'rose-red' }]);
});
