import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { currentTransaction } from './database.ts';
import { Line, lineOf } from './line.ts';

const ATTEMPTS = 5;

/**
 * Runs `work` in a transaction and commits it. A deadlock, lock timeout or changed row starts the whole work again, a
 * few times, so `work` must do nothing but SQL. READ COMMITTED. Statements that `work` issues at once, as by
 * `Promise.all`, travel in one message.
 */
export async function inTransaction<T>(pool: Pool, work: (tx: PoolConnection) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(pool, work);
    } catch (err) {
      if (attempt === ATTEMPTS || !isWorthRetrying(err)) throw err;
      await sleep(Math.random() * 20 * 2 ** attempt);
    }
  }
}

async function once<T>(pool: Pool, work: (tx: PoolConnection) => Promise<T>): Promise<T> {
  const tx = await pool.getConnection();
  const line = new Line(tx, 'START TRANSACTION');
  try {
    const result = await currentTransaction.run(tx, () => work(tx));
    line.close();
    if (line.failure !== undefined) throw line.failure;
    if (line.isOpen) await tx.commit();
    tx.release();
    return result;
  } catch (err) {
    line.close();
    await giveBack(tx);
    throw err;
  }
}

/**
 * Issues the last statements of a transaction: COMMIT travels in their message, so that a transaction whose conditions
 * are all in its statements costs one. Nothing can be issued after them.
 */
export function lastly<T>(tx: PoolConnection, issue: () => Promise<T>): Promise<T> {
  const line = lineOf(tx);
  if (!line?.isTransaction) throw new Error('Only a transaction has last statements.');
  line.commitWithNext();
  return issue();
}

/**
 * Statements that are issued at once, as by `Promise.all`, in one message: on a connection of their own, without a
 * transaction. Each stands by itself, also when a later one fails.
 */
export async function inOneMessage<T>(pool: Pool, read: (db: PoolConnection) => Promise<T>): Promise<T> {
  const connection = await pool.getConnection();
  const line = new Line(connection);
  try {
    return await currentTransaction.run(connection, () => read(connection));
  } finally {
    line.close();
    connection.release();
  }
}

/** A connection that cannot even roll back is of no more use. */
async function giveBack(tx: PoolConnection): Promise<void> {
  try {
    await tx.rollback();
    tx.release();
  } catch {
    tx.destroy();
  }
}

/** Deadlock, lock wait timeout, NOWAIT refused, row changed since read, prepared statement outlived its table. */
const transient = new Set([1213, 1205, 3572, 1020, 1615]);

const isWorthRetrying = (err: unknown) => transient.has(errnoOf(err) ?? 0);

/** A row with this unique key is there already. */
export const isDuplicate = (err: unknown): boolean => errnoOf(err) === 1062;

const errnoOf = (err: unknown) =>
  err instanceof Error && 'errno' in err && typeof err.errno === 'number' ? err.errno : undefined;
