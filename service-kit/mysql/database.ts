import { AsyncLocalStorage } from 'node:async_hooks';
import mysql, { type Pool, type PoolConnection, type ResultSetHeader } from 'mysql2/promise';
import { lineOf } from './line.ts';
import { type Bound, type Db, type Exactly, sendOne, type Value } from './message.ts';

export type { Db, Value } from './message.ts';

/** The connection of the transaction that the caller is in. */
export const currentTransaction = new AsyncLocalStorage<PoolConnection>();

/**
 * Whoever waits for a second connection while holding a first one waits for ever as soon as all others do the same:
 * inside a transaction only its own connection may be used.
 */
function requireOwnConnection(db: Db): Db {
  const tx = currentTransaction.getStore();
  if (tx && tx !== db) throw new Error('Inside a transaction, use its connection, not the pool.');
  return db;
}

/** A pool for `uri`: dates stay strings, instants are UTC, every connection has the same session settings. */
export function createDatabase(uri: string, poolSize = 8): Pool {
  const pool = mysql.createPool({
    uri,
    connectionLimit: poolSize,
    maxIdle: poolSize,
    idleTimeout: 600_000,
    connectTimeout: 5_000,
    dateStrings: true,
    timezone: 'Z',
    charset: 'utf8mb4',
    supportBigNumbers: true,
    // A stack for every query costs more than the query's own work here; an error has its statement in `sql`.
    trace: false,
    // For statements that a transaction issues at once; values are always escaped.
    multipleStatements: true,
  });
  pool.pool.on('connection', (connection) => {
    for (const statement of sessionStatements) connection.query(statement);
  });
  return pool;
}

/** What no statement may leave to the server's defaults, which differ between MySQL and MariaDB. */
const sessionStatements = [
  `SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'`,
  `SET SESSION time_zone = '+00:00'`,
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  // Less than a query's own deadline: who waits in vain for a lock hears it from the server, which then did nothing.
  'SET SESSION innodb_lock_wait_timeout = 3',
];

function send(db: Db, sql: string, values: readonly Bound[]): Promise<unknown> {
  const own = requireOwnConnection(db);
  return lineOf(own)?.send({ sql, values }) ?? sendOne(own, sql, values);
}

/** The rows of a SELECT. */
export async function select<Row extends object>(db: Db, sql: string, values: readonly Value[] = []): Promise<Row[]> {
  return (await send(db, sql, values)) as Row[];
}

/** The only row of a SELECT, or `undefined`. */
export async function selectOne<Row extends object>(
  db: Db,
  sql: string,
  values: readonly Value[] = [],
): Promise<Row | undefined> {
  return (await select<Row>(db, sql, values))[0];
}

/** How many rows an INSERT, UPDATE or DELETE matched. */
export async function change(db: Db, sql: string, values: readonly Value[] = []): Promise<number> {
  return ((await send(db, sql, values)) as ResultSetHeader).affectedRows;
}

/** The same with lists among its values (`IN (?)`). */
export async function changeIn(db: Db, sql: string, values: readonly Bound[]): Promise<number> {
  return ((await send(db, sql, values)) as ResultSetHeader).affectedRows;
}

/**
 * An INSERT, UPDATE or DELETE in a transaction that must match so many rows: otherwise it is `Unmatched`, nothing that was
 * issued after it is carried out, and the transaction is rolled back.
 */
export async function changeExactly(
  tx: PoolConnection,
  exactly: Exactly,
  sql: string,
  values: readonly Value[] = [],
): Promise<void> {
  const line = lineOf(requireOwnConnection(tx));
  if (!line?.isTransaction) throw new Error('What must match is changed in a transaction.');
  await line.send({ sql, values, exactly });
}

const BATCH = 1_000;

/** Deletes what a DELETE without a LIMIT matches, in statements short enough to be in nobody's way; returns how many rows. */
export async function deleteInBatches(db: Pool, sql: string, values: readonly Value[] = []): Promise<number> {
  let total = 0;
  for (let deleted = BATCH; deleted === BATCH; total += deleted) {
    deleted = await change(db, `${sql} LIMIT ${BATCH}`, values);
  }
  return total;
}

/** Inserts several rows in one statement; `sql` ends in `VALUES ?`. Nothing is sent for no rows. */
export async function insertRows(db: Db, sql: string, rows: readonly (readonly Value[])[]): Promise<number> {
  return rows.length === 0 ? 0 : changeIn(db, sql, [rows]);
}

/** The rows of a SELECT with lists among its values (`IN (?)`). */
export async function selectIn<Row extends object>(
  db: Db,
  sql: string,
  values: readonly (Value | readonly Value[])[],
): Promise<Row[]> {
  return (await send(db, sql, values)) as Row[];
}

/** Rejects when the database does not answer; for `/health/ready`. */
export async function ping(db: Pool): Promise<void> {
  await db.query({ sql: 'SELECT 1', timeout: 1_000 });
}
