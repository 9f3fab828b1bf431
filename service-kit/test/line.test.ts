import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test } from 'vitest';
import { change, type Db, insertRows, select, selectIn, selectOne } from '../mysql/database.ts';
import { toSql } from '../mysql/instants.ts';
import { inOneMessage, inTransaction, isDuplicate } from '../mysql/transaction.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const db = await createTestDatabase(join(import.meta.dirname, 'migrations'));
afterAll(() => db.end());

const now = toSql(new Date('2026-11-22T13:59:59.007Z'));
const insert = (on: Db, id: string, stock = 1) =>
  change(on, 'INSERT INTO things (id, stock, made_at) VALUES (?, ?, ?)', [id, stock, now]);
const stockOf = async (on: Db, id: string) =>
  (await selectOne<{ stock: number }>(on, 'SELECT stock FROM things WHERE id = ?', [id]))?.stock;
const asked = async (on: Db) =>
  Number((await selectOne<{ Value: string }>(on, "SHOW SESSION STATUS LIKE 'Questions'"))?.Value);

test('statements that are issued at once are carried out in their order, each with its own answer', async () => {
  const id = uuidv7();
  const answers = await inTransaction(db, (tx) =>
    Promise.all([
      insert(tx, id, 5),
      change(tx, 'UPDATE things SET stock = stock - 2 WHERE id = ? AND stock >= 2', [id]),
      stockOf(tx, id),
      change(tx, 'UPDATE things SET stock = stock - 9 WHERE id = ? AND stock >= 9', [id]),
      selectIn<{ stock: number }>(tx, 'SELECT stock FROM things WHERE id IN (?)', [[id]]),
    ]),
  );
  expect(answers).toEqual([1, 1, 3, 0, [{ stock: 3 }]]);
  expect(await stockOf(db, id)).toBe(3);
});

test('an error among them is everybody’s, and nothing of the transaction stays', async () => {
  const [first, last] = [uuidv7(), uuidv7()];
  const work = inTransaction(db, (tx) => Promise.all([insert(tx, first), insert(tx, first), insert(tx, last)]));
  await expect(work).rejects.toSatisfy(isDuplicate);
  expect([await stockOf(db, first), await stockOf(db, last)]).toEqual([undefined, undefined]);
});

test('whoever overlooks that error cannot commit what was carried out before it', async () => {
  const id = uuidv7();
  const work = inTransaction(db, async (tx) => {
    await Promise.allSettled([insert(tx, id), insert(tx, id)]);
    await stockOf(tx, id).catch(() => undefined);
  });
  await expect(work).rejects.toSatisfy(isDuplicate);
  expect(await stockOf(db, id)).toBeUndefined();
});

test('a value cannot become a statement', async () => {
  const id = uuidv7();
  const name = "x'; DELETE FROM things; -- \\'";
  await insert(db, id);
  const [found] = await inTransaction(db, (tx) =>
    Promise.all([
      select(tx, 'SELECT id FROM things WHERE id = ?', [name]),
      insertRows(tx, 'INSERT INTO things (id, stock, made_at) VALUES ?', [[uuidv7(), 1, now]]),
    ]),
  );
  expect(found).toEqual([]);
  expect(await stockOf(db, id)).toBe(1);
});

test('a transaction that says nothing sends nothing, and its connection is good for the next', async () => {
  const before = await asked(db);
  await inTransaction(db, async () => undefined);
  expect((await asked(db)) - before).toBeLessThanOrEqual(1);
});

test('what is issued after the end of a transaction is refused', async () => {
  const late = await inTransaction(db, async (tx) => () => insert(tx, uuidv7()));
  await expect(late()).rejects.toThrow('given back');
});

test('reads that belong together are one message on a connection of their own', async () => {
  const ids = [uuidv7(), uuidv7()];
  for (const [stock, id] of ids.entries()) await insert(db, id, stock);
  expect(await inOneMessage(db, (one) => Promise.all(ids.map((id) => stockOf(one, id))))).toEqual([0, 1]);
  const missing = inOneMessage(db, (one) =>
    Promise.all([stockOf(one, ids[0] ?? ''), select(one, 'SELECT 1 FROM nowhere')]),
  );
  await expect(missing).rejects.toThrow('nowhere');
  expect(await stockOf(db, ids[1] ?? '')).toBe(1);
});
