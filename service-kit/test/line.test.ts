import { join } from 'node:path';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test } from 'vitest';
import { change, changeExactly, type Db, insertRows, select, selectIn, selectOne } from '../mysql/database.ts';
import { toSql } from '../mysql/instants.ts';
import { Unmatched } from '../mysql/message.ts';
import { inOneMessage, inTransaction, isDuplicate, lastly } from '../mysql/transaction.ts';
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

const take = (tx: PoolConnection, id: string, count: number) =>
  changeExactly(tx, 1, 'UPDATE things SET stock = stock - ? WHERE id = ? AND stock >= ?', [count, id, count]);

test('the last statements take COMMIT along, and what they read is what they wrote', async () => {
  const id = uuidv7();
  const read = await inTransaction(db, (tx) =>
    lastly(tx, async () => {
      const [, , stock] = await Promise.all([insert(tx, id, 5), take(tx, id, 2), stockOf(tx, id)]);
      return stock;
    }),
  );
  expect(read).toBe(3);
  expect(await stockOf(db, id)).toBe(3);
});

test('a statement that matches too few rows undoes the transaction, also when COMMIT was under way with it', async () => {
  const [id, other] = [uuidv7(), uuidv7()];
  await insert(db, id, 1);
  const work = inTransaction(db, (tx) =>
    lastly(tx, () => Promise.all([insert(tx, other), take(tx, id, 1), take(tx, id, 1)])),
  );
  await expect(work).rejects.toThrow(Unmatched);
  expect([await stockOf(db, id), await stockOf(db, other)]).toEqual([1, undefined]);
});

test('a row that is set to what it was has been matched', async () => {
  const id = uuidv7();
  await insert(db, id, 4);
  const same = (tx: PoolConnection) => changeExactly(tx, 1, 'UPDATE things SET stock = stock WHERE id = ?', [id]);
  await inTransaction(db, (tx) => lastly(tx, () => same(tx)));
});

test('what is issued while the last statements are under way is refused, and commits nothing of what failed', async () => {
  const [id, other] = [uuidv7(), uuidv7()];
  await insert(db, id, 1);
  const soon = async (tx: PoolConnection) => {
    await Promise.resolve();
    await Promise.resolve();
    await insert(tx, uuidv7());
  };
  const work = inTransaction(db, (tx) =>
    lastly(tx, () => Promise.allSettled([insert(tx, other), take(tx, id, 2), soon(tx)])),
  );
  await expect(work).rejects.toThrow(Unmatched);
  expect(await stockOf(db, other)).toBeUndefined();
});

test('a statement alone that does not match undoes the transaction, whoever overlooks it', async () => {
  const [id, other] = [uuidv7(), uuidv7()];
  const work = inTransaction(db, async (tx) => {
    await insert(tx, other);
    await take(tx, id, 1).catch(() => undefined);
  });
  await expect(work).rejects.toThrow(Unmatched);
  expect(await stockOf(db, other)).toBeUndefined();
});

test('what must match needs a transaction', async () => {
  const work = inOneMessage(db, (one) => take(one, uuidv7(), 1));
  await expect(work).rejects.toThrow('transaction');
});

test('nothing can be issued after the last statements', async () => {
  const id = uuidv7();
  const work = inTransaction(db, async (tx) => {
    await lastly(tx, () => insert(tx, id));
    await stockOf(tx, id);
  });
  await expect(work).rejects.toThrow('committed');
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
