import { createHash } from 'node:crypto';
import type { Pool } from 'mysql2/promise';
import { change, type Db, deleteInBatches, selectOne } from '../mysql/database.ts';

/** A request that must happen once: who sends it, to which operation, under which key, and what it says. */
export type KeyedRequest = {
  readonly principal: string;
  readonly route: string;
  readonly key: string;
  readonly body: unknown;
};

/** How long a request may take before a repeat of it may take over, in seconds. */
const LEASE_S = 20;

export type KeyRow = { readonly fingerprint: string; readonly answer: string | null; readonly owner: string };
const ofKey = 'principal = ? AND route = ? AND idempotency_key = ?';
export const keyOf = ({ principal, route, key }: KeyedRequest) => [principal, route, key] as const;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** By which another body under the same key is known. */
export const fingerprint = ({ body }: KeyedRequest) => sha256(JSON.stringify(body));

/** Does nothing when the key is there: `findKey` then says whose it is. */
export const insertKey = (db: Db, request: KeyedRequest, owner: string): Promise<number> =>
  change(
    db,
    `INSERT IGNORE INTO idempotency_keys (principal, route, idempotency_key, fingerprint, owner, lease_until, created_at)
     VALUES (?, ?, ?, ?, ?, DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ${LEASE_S} SECOND), UTC_TIMESTAMP(3))`,
    [...keyOf(request), fingerprint(request), owner],
  );

export const findKey = (db: Db, request: KeyedRequest) =>
  selectOne<KeyRow>(db, `SELECT fingerprint, answer, owner FROM idempotency_keys WHERE ${ofKey}`, keyOf(request));

/** The work of a process that has not finished in time; `false` while it may still. */
export async function takeOver(db: Pool, request: KeyedRequest, owner: string): Promise<boolean> {
  const taken = await change(
    db,
    `UPDATE idempotency_keys SET owner = ?, lease_until = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ${LEASE_S} SECOND)
      WHERE ${ofKey} AND answer IS NULL AND lease_until < UTC_TIMESTAMP(3)`,
    [owner, ...keyOf(request)],
  );
  return taken === 1;
}

/** Does nothing when another owner has taken over. */
export async function storeAnswer(db: Db, request: KeyedRequest, owner: string, answer: unknown): Promise<void> {
  await change(db, `UPDATE idempotency_keys SET answer = ? WHERE ${ofKey} AND owner = ?`, [
    JSON.stringify(answer),
    ...keyOf(request),
    owner,
  ]);
}

/** Forgets a key of this owner that has no answer. */
export async function freeKey(db: Pool, request: KeyedRequest, owner: string): Promise<void> {
  await change(db, `DELETE FROM idempotency_keys WHERE ${ofKey} AND owner = ? AND answer IS NULL`, [
    ...keyOf(request),
    owner,
  ]);
}

/** Forgets keys older than a day; to be called now and then. Returns how many. */
export const sweepIdempotencyKeys = (db: Pool): Promise<number> =>
  deleteInBatches(db, 'DELETE FROM idempotency_keys WHERE created_at < DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 24 HOUR)');
