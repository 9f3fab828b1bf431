import { STEMS } from '@vetch/bouquet-art/stem-catalogue';
import { select } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { loadDemoShop } from '../seed/load-demo-shop.ts';
import { migrations } from './shop.ts';
import { counters, ledgerSums } from './stock-books.ts';

const db = await createTestDatabase(migrations);
afterAll(() => db.end());

test('replicas that start together load the demo shop once', async () => {
  const loaded = await Promise.all([1, 2, 3].map(() => loadDemoShop(db)));
  expect(loaded.filter(Boolean)).toHaveLength(1);
  expect(await loadDemoShop(db)).toBe(false);
  expect(await select(db, 'SELECT slug FROM bouquets')).toHaveLength(21);
  const stems = await select<{ stem_key: string }>(db, 'SELECT stem_key FROM stems');
  const grown = Object.entries(STEMS).flatMap(([kind, { colours }]) => colours.map((colour) => `${kind}-${colour}`));
  expect(stems.map(({ stem_key }) => stem_key).sort()).toEqual(grown.sort());
});

test('the first stock is in the ledger like any other', async () => {
  expect(await ledgerSums(db)).toEqual(await counters(db));
  expect(await select(db, 'SELECT DISTINCT reason FROM stock_movements')).toEqual([{ reason: 'receive' }]);
});

test('the database itself refuses to promise more than there is', async () => {
  await expect(db.query("UPDATE stems SET held = on_hand + 1 WHERE stem_key = 'rose-red'")).rejects.toThrow();
  await expect(db.query("UPDATE stems SET held = -1 WHERE stem_key = 'rose-red'")).rejects.toThrow();
  await expect(db.query('UPDATE add_ons SET allocated = on_hand + 1')).rejects.toThrow();
});
