import type { Pool, PoolConnection } from 'mysql2/promise';

/** What a query needs: a pool, or a connection of one's own. */
export type Db = Pool | PoolConnection;

/** A value that can stand for a `?`; lists stand for `(?)` and `VALUES ?` and cannot be prepared. */
export type Value = string | number | boolean | Buffer | null;
export type Bound = Value | readonly Value[] | readonly (readonly Value[])[];

/** After this long a query fails: a stalled server must not hang the shop. */
export const QUERY_TIMEOUT_MS = 5_000;

type Waiting = {
  readonly sql: string;
  readonly values: readonly Bound[];
  readonly resolve: (result: unknown) => void;
  readonly reject: (err: unknown) => void;
};

/** A connection on which statements that are issued at once, as by `Promise.all`, travel in one message. */
export type Line = {
  readonly send: (sql: string, values: readonly Bound[]) => Promise<unknown>;
  /** Whether anything was sent: what was opened with a statement and not used has not said it either. */
  readonly isUsed: () => boolean;
  /** The error of a message that was carried out in part: such a transaction must not be committed. */
  readonly failure: () => unknown;
  /** What is issued from now on is refused: the connection may be somebody else's. */
  readonly close: () => void;
};

const lines = new WeakMap<Db, Line>();

export const lineOf = (db: Db): Line | undefined => lines.get(db);

/**
 * From now on statements of this connection that are issued at once are one message, in their order; `first` goes before
 * the first of them. When one of them fails those after it are not carried out, and all are rejected with its error, as
 * is everything that follows.
 */
export function openLine(connection: PoolConnection, first?: string): Line {
  let opening = first;
  let waiting: Waiting[] = [];
  let isClosed = false;
  let failure: unknown;
  const flush = async () => {
    const batch = waiting;
    waiting = [];
    const before = opening;
    opening = undefined;
    try {
      const results = await sendAll(connection, before, batch);
      batch.forEach(({ resolve }, index) => {
        resolve(results[index]);
      });
    } catch (err) {
      if (batch.length > 1) failure = err;
      for (const { reject } of batch) reject(err);
    }
  };
  const line: Line = {
    send: (sql, values) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error('This connection was given back; its statements are not waited for.'));
        if (failure !== undefined) return reject(failure);
        waiting.push({ sql, values, resolve, reject });
        if (waiting.length === 1) queueMicrotask(flush);
      }),
    isUsed: () => opening !== first || first === undefined,
    failure: () => failure,
    close: () => {
      isClosed = true;
    },
  };
  lines.set(connection, line);
  return line;
}

async function sendAll(
  connection: PoolConnection,
  before: string | undefined,
  batch: readonly Waiting[],
): Promise<unknown[]> {
  const [only] = batch;
  if (only && batch.length === 1 && before === undefined) return [await sendOne(connection, only.sql, only.values)];
  const sql = [...(before === undefined ? [] : [before]), ...batch.map((one) => one.sql)].join(';\n');
  const values = batch.flatMap((one) => [...one.values]);
  const [results] = await connection.query({ sql, timeout: QUERY_TIMEOUT_MS }, values);
  const all = results as unknown as unknown[];
  return before === undefined ? all : all.slice(1);
}

/** A statement by itself: prepared, unless it has lists among its values. */
export async function sendOne(db: Db, sql: string, values: readonly Bound[]): Promise<unknown> {
  const options = { sql, timeout: QUERY_TIMEOUT_MS };
  const isPreparable = !values.some((value) => Array.isArray(value));
  const [result] = isPreparable
    ? await db.execute(options, [...values] as Value[])
    : await db.query(options, [...values]);
  return result;
}
