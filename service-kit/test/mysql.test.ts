import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test } from 'vitest';
import { change, insertRows, select, selectIn, selectOne } from '../mysql/database.ts';
import { fromSql, toSql } from '../mysql/instants.ts';
import { inTransaction, isDuplicate } from '../mysql/transaction.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const db = await createTestDatabase(join(import.meta.dirname, 'migrations'));
afterAll(() => db.end());

const now = new Date('2026-11-22T13:59:59.007Z');
const insert = (id: string, stock = 1) =>
  change(db, 'INSERT INTO things (id, stock, made_at) VALUES (?, ?, ?)', [id, stock, toSql(now)]);

test.each(['2026-11-22T13:59:59.007Z', '2026-11-22T14:00:00.000Z', '2026-11-22T14:00:00.120Z'])(
  'the instant %s comes back as it was stored',
  async (instant) => {
    const id = uuidv7();
    await change(db, 'INSERT INTO things (id, stock, made_at) VALUES (?, 1, ?)', [id, toSql(new Date(instant))]);
    const row = await selectOne<{ made_at: string }>(db, 'SELECT made_at FROM things WHERE id = ?', [id]);
    expect(fromSql(row?.made_at ?? '')).toBe(instant);
  },
);

test('work that fails leaves nothing behind', async () => {
  const id = uuidv7();
  const work = inTransaction(db, async (tx) => {
    await change(tx, 'INSERT INTO things (id, stock, made_at) VALUES (?, 1, ?)', [id, toSql(now)]);
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(await selectOne(db, 'SELECT id FROM things WHERE id = ?', [id])).toBeUndefined();
});

test('inside a transaction the pool is refused: two who wait for a second connection would wait for ever', async () => {
  const work = inTransaction(db, () => select(db, 'SELECT 1'));
  await expect(work).rejects.toThrow('use its connection');
});

test('two transactions that lock the same rows in opposite order both get through', async () => {
  const [a, b] = [uuidv7(), uuidv7()];
  await insertRows(db, 'INSERT INTO things (id, stock, made_at) VALUES ?', [
    [a, 0, toSql(now)],
    [b, 0, toSql(now)],
  ]);
  const both = (first: string, second: string) =>
    inTransaction(db, async (tx) => {
      await change(tx, 'UPDATE things SET stock = stock + 1 WHERE id = ?', [first]);
      await new Promise((resolve) => setTimeout(resolve, 30));
      await change(tx, 'UPDATE things SET stock = stock + 1 WHERE id = ?', [second]);
    });
  await Promise.all([both(a, b), both(b, a)]);
  const rows = await selectIn<{ stock: number }>(db, 'SELECT stock FROM things WHERE id IN (?)', [[a, b]]);
  expect(rows.map((row) => row.stock)).toEqual([2, 2]);
});

test('of 50 conditional updates on a stock of 3, three win', async () => {
  const id = uuidv7();
  await insert(id, 3);
  const take = () => change(db, 'UPDATE things SET stock = stock - 1 WHERE id = ? AND stock >= 1', [id]);
  const taken = await Promise.all(Array.from({ length: 50 }, take));
  expect(taken.filter((rows) => rows === 1)).toHaveLength(3);
});

test('a second row with the same key is told apart from other failures', async () => {
  const id = uuidv7();
  await insert(id);
  const err = await insert(id).catch((cause: unknown) => cause);
  expect(isDuplicate(err)).toBe(true);
  expect(isDuplicate(await insert(uuidv7(), Number.NaN).catch((cause: unknown) => cause))).toBe(false);
});

test('every connection has the session settings that statements rely on', async () => {
  const rows = await Promise.all(
    Array.from({ length: 6 }, () =>
      selectOne<{ zone: string; mode: string }>(db, 'SELECT @@time_zone AS zone, @@sql_mode AS mode'),
    ),
  );
  for (const row of rows)
    expect(row).toMatchObject({ zone: '+00:00', mode: expect.stringContaining('STRICT_TRANS_TABLES') });
});
