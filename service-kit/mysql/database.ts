import { AsyncLocalStorage } from 'node:async_hooks';
import mysql, { type Pool, type PoolConnection, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise';

/** What a query needs: a pool, or the connection of a transaction in progress. */
export type Db = Pool | PoolConnection;

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

/** A value that can stand for a `?`. */
export type Value = string | number | boolean | null;

/** After this long the query fails: a stalled server must not hang the shop. */
const QUERY_TIMEOUT_MS = 5_000;

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
];

/** The rows of a prepared SELECT. */
export async function select<Row extends object>(db: Db, sql: string, values: readonly Value[] = []): Promise<Row[]> {
  const [rows] = await requireOwnConnection(db).execute<(Row & RowDataPacket)[]>({ sql, timeout: QUERY_TIMEOUT_MS }, [
    ...values,
  ]);
  return rows;
}

/** The only row of a prepared SELECT, or `undefined`. */
export async function selectOne<Row extends object>(
  db: Db,
  sql: string,
  values: readonly Value[] = [],
): Promise<Row | undefined> {
  return (await select<Row>(db, sql, values))[0];
}

/** How many rows a prepared INSERT, UPDATE or DELETE matched. */
export async function change(db: Db, sql: string, values: readonly Value[] = []): Promise<number> {
  const [result] = await requireOwnConnection(db).execute<ResultSetHeader>({ sql, timeout: QUERY_TIMEOUT_MS }, [
    ...values,
  ]);
  return result.affectedRows;
}

/** Inserts several rows in one statement; `sql` ends in `VALUES ?`. Nothing is sent for no rows. */
export async function insertRows(db: Db, sql: string, rows: readonly (readonly Value[])[]): Promise<number> {
  if (rows.length === 0) return 0;
  const [result] = await requireOwnConnection(db).query<ResultSetHeader>({ sql, timeout: QUERY_TIMEOUT_MS }, [rows]);
  return result.affectedRows;
}

/** The rows of a SELECT with lists among its values (`IN (?)`), which cannot be prepared. */
export async function selectIn<Row extends object>(
  db: Db,
  sql: string,
  values: readonly (Value | readonly Value[])[],
): Promise<Row[]> {
  const [rows] = await requireOwnConnection(db).query<(Row & RowDataPacket)[]>({ sql, timeout: QUERY_TIMEOUT_MS }, [
    ...values,
  ]);
  return rows;
}

/** Rejects when the database does not answer; for `/health/ready`. */
export async function ping(db: Pool): Promise<void> {
  await db.query({ sql: 'SELECT 1', timeout: 1_000 });
}
