import { createHash, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { AppError } from '../http/app-error.ts';
import { change, type Db, deleteInBatches, selectOne } from '../mysql/database.ts';
import { isDatabaseAway } from '../mysql/database-away.ts';
import { inOneMessage } from '../mysql/transaction.ts';

/** A request that must happen once: who sends it, to which operation, under which key, and what it says. */
export type KeyedRequest = {
  readonly principal: string;
  readonly route: string;
  readonly key: string;
  readonly body: unknown;
};

type Answer = { readonly answer: unknown; readonly isReplay: boolean };

/** How long a request may take before a repeat of it may take over, in seconds. */
const LEASE_S = 20;

/** The header of draft-ietf-httpapi-idempotency-key-header, or `idempotency-key-missing`. */
export function idempotencyKeyOf(req: Request): string {
  const key = req.get('idempotency-key') ?? '';
  if (/^[\w.:-]{8,100}$/.test(key)) return key;
  throw new AppError(
    'idempotency-key-missing',
    'Send an Idempotency-Key header of 8 to 100 letters, digits, dots, colons, dashes or underscores, new for each order.',
  );
}

/** `isRetry`: an earlier process began and did not finish. `read`: what was read along with the claim, if it was the first. */
export type Begun<Read> = { readonly isRetry: boolean; readonly read?: Read | undefined };

/**
 * Does `work` once for each key. The key is stored before the work begins; its answer is stored after it and given again
 * to every repeat. A repeat meanwhile is `request-in-progress`, another body is `idempotency-key-reused`. Work that
 * throws has done nothing, so its key is free again. What `readFirst` asks travels with the claim.
 */
export async function doOnce<Read>(
  db: Pool,
  request: KeyedRequest,
  work: (begun: Begun<Read>) => Promise<unknown>,
  readFirst?: (one: PoolConnection) => Promise<Read>,
): Promise<Answer> {
  const owner = randomUUID();
  const claimed = await claimOrReplay(db, request, owner, readFirst);
  if ('answer' in claimed) return { answer: claimed.answer, isReplay: true };
  try {
    const answer = await work(claimed);
    await storeAnswer(db, request, owner, answer);
    return { answer, isReplay: false };
  } catch (err) {
    // Whether a database that is away did the work nobody knows: then a repeat takes over when the lease has run out.
    if (!isDatabaseAway(err)) await freeKey(db, request, owner);
    throw err;
  }
}

/** Forgets keys older than a day; to be called now and then. Returns how many. */
export const sweepIdempotencyKeys = (db: Pool): Promise<number> =>
  deleteInBatches(db, 'DELETE FROM idempotency_keys WHERE created_at < DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 24 HOUR)');

const ofKey = 'principal = ? AND route = ? AND idempotency_key = ?';
const keyOf = ({ principal, route, key }: KeyedRequest) => [principal, route, key] as const;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const fingerprint = ({ body }: KeyedRequest) => sha256(JSON.stringify(body));

async function insertKey(db: Db, request: KeyedRequest, owner: string): Promise<boolean> {
  const inserted = await change(
    db,
    `INSERT IGNORE INTO idempotency_keys (principal, route, idempotency_key, fingerprint, owner, lease_until, created_at)
     VALUES (?, ?, ?, ?, ?, DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ${LEASE_S} SECOND), UTC_TIMESTAMP(3))`,
    [...keyOf(request), fingerprint(request), owner],
  );
  return inserted === 1;
}

/** What was read is of no use to who comes second; an answer that says no, like a missing basket, is left to the work to find. */
async function insertAndRead<Read>(
  db: Pool,
  request: KeyedRequest,
  owner: string,
  readFirst: ((one: PoolConnection) => Promise<Read>) | undefined,
): Promise<Begun<Read> | undefined> {
  const [inserted, read] = await inOneMessage(db, (one) =>
    Promise.allSettled([insertKey(one, request, owner), readFirst?.(one)]),
  );
  if (inserted.status === 'rejected') {
    // It may have been stored before what was read with it failed.
    await freeKey(db, request, owner).catch(() => undefined);
    throw inserted.reason;
  }
  if (!inserted.value) return undefined;
  return { isRetry: false, read: read.status === 'fulfilled' ? read.value : undefined };
}

type KeyRow = { fingerprint: string; answer: string | null };

/** A repeat costs one query. Of two first requests at once one inserts the row; the other finds it. */
async function claimOrReplay<Read>(
  db: Pool,
  request: KeyedRequest,
  owner: string,
  readFirst?: (one: PoolConnection) => Promise<Read>,
): Promise<Begun<Read> | { readonly answer: unknown }> {
  const known = await findKey(db, request);
  const begun = known ? undefined : await insertAndRead(db, request, owner, readFirst);
  if (begun) return begun;
  const row = known ?? (await findKey(db, request));
  if (row && row.fingerprint !== fingerprint(request)) {
    throw new AppError(
      'idempotency-key-reused',
      'This Idempotency-Key was sent with another body. Use a new key for a new order.',
    );
  }
  if (row && row.answer !== null) return { answer: JSON.parse(row.answer) as unknown };
  const takenOver = await change(
    db,
    `UPDATE idempotency_keys SET owner = ?, lease_until = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ${LEASE_S} SECOND)
      WHERE ${ofKey} AND answer IS NULL AND lease_until < UTC_TIMESTAMP(3)`,
    [owner, ...keyOf(request)],
  );
  if (takenOver === 1) return { isRetry: true };
  throw new AppError(
    'request-in-progress',
    'This request is still being worked on. Ask again in a moment.',
    {},
    { 'retry-after': '1' },
  );
}

const findKey = (db: Pool, request: KeyedRequest) =>
  selectOne<KeyRow>(db, `SELECT fingerprint, answer FROM idempotency_keys WHERE ${ofKey}`, keyOf(request));

async function storeAnswer(db: Pool, request: KeyedRequest, owner: string, answer: unknown): Promise<void> {
  await change(db, `UPDATE idempotency_keys SET answer = ? WHERE ${ofKey} AND owner = ?`, [
    JSON.stringify(answer),
    ...keyOf(request),
    owner,
  ]);
}

async function freeKey(db: Pool, request: KeyedRequest, owner: string): Promise<void> {
  await change(db, `DELETE FROM idempotency_keys WHERE ${ofKey} AND owner = ? AND answer IS NULL`, [
    ...keyOf(request),
    owner,
  ]);
}
