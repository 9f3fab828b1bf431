import type { Pool, PoolConnection } from 'mysql2/promise';

/** What a query needs: a pool, or a connection of one's own. */
export type Db = Pool | PoolConnection;

/** A value that can stand for a `?`; lists stand for `(?)` and `VALUES ?` and cannot be prepared. */
export type Value = string | number | boolean | Buffer | null;
export type Bound = Value | readonly Value[] | readonly (readonly Value[])[];

export type Statement = {
  readonly sql: string;
  readonly values: readonly Bound[];
  readonly exactly?: Exactly | undefined;
};

/** How many rows a statement must match: a number, or a query that counts them. */
export type Exactly = number | { readonly count: string; readonly values: readonly Value[] };

/** What is sent before and after the statements of a message. */
export type Around = { readonly before: string | undefined; readonly after: string | undefined };

/** After this long a query fails: a stalled server must not hang the shop. */
const QUERY_TIMEOUT_MS = 5_000;

/** A statement matched other rows than it had to; nothing after it was carried out, and its transaction is rolled back. */
export class Unmatched extends Error {
  override name = 'Unmatched';
}

/** Fails with "out of range" unless the statement before it matched so many rows; the rest of the message is then dropped. */
function guard(exactly: Exactly): Part {
  const [count, values] = typeof exactly === 'number' ? ['?', [exactly]] : [`(${exactly.count})`, exactly.values];
  // The name, because the driver keeps what it knows of an answer under the names of its columns.
  return { sql: `SELECT ~0 + (ROW_COUNT() <> ${count}) AS guard`, values, isAsked: false };
}

/** For `catch`: what did not match is no answer, and any other error is thrown on. */
export function ifUnmatched(err: unknown): undefined {
  if (!(err instanceof Unmatched)) throw err;
}

/** Several statements in one message; returns the answer of each. */
export async function sendAll(
  connection: PoolConnection,
  { before, after }: Around,
  batch: readonly Statement[],
): Promise<unknown[]> {
  const [only] = batch;
  const isAlone = batch.length === 1 && before === undefined && after === undefined && only?.exactly === undefined;
  if (only && isAlone) return [await sendOne(connection, only.sql, only.values)];
  const message = [...said(before), ...batch.flatMap(withGuard), ...said(after)];
  const sql = message.map((part) => part.sql).join(';\n');
  const values = message.flatMap((part) => [...part.values]);
  const [results] = await connection.query({ sql, timeout: QUERY_TIMEOUT_MS }, values).catch(asUnmatched);
  // The driver gives the answer of a single statement as it is.
  const all = message.length === 1 ? [results] : (results as unknown as unknown[]);
  return all.filter((_answer, index) => message[index]?.isAsked);
}

type Part = Statement & { readonly isAsked: boolean };

const said = (sql: string | undefined): Part[] => (sql === undefined ? [] : [{ sql, values: [], isAsked: false }]);

const withGuard = ({ exactly, ...statement }: Statement): Part[] => [
  { ...statement, isAsked: true },
  ...(exactly === undefined ? [] : [guard(exactly)]),
];

const OUT_OF_RANGE = 1690;

function asUnmatched(err: unknown): never {
  const isOutOfRange = err instanceof Error && 'errno' in err && err.errno === OUT_OF_RANGE;
  if (isOutOfRange && /row_count/i.test(err.message)) throw new Unmatched(err.message, { cause: err });
  throw err;
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
