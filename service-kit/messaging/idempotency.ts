import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { LRUCache } from 'lru-cache';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { AppError } from '../http/app-error.ts';
import type { Db } from '../mysql/database.ts';
import { isDatabaseAway } from '../mysql/database-away.ts';
import { inOneMessage } from '../mysql/transaction.ts';
import {
  findKey,
  fingerprint,
  freeKey,
  insertKey,
  type KeyedRequest,
  type KeyRow,
  keyOf,
  storeAnswer,
  takeOver,
} from './idempotency-keys.ts';

type Answer = { readonly answer: unknown; readonly isReplay: boolean };

/** The header of draft-ietf-httpapi-idempotency-key-header, or `idempotency-key-missing`. */
export function idempotencyKeyOf(req: Request): string {
  const key = req.get('idempotency-key') ?? '';
  if (/^[\w.:-]{8,100}$/.test(key)) return key;
  throw new AppError(
    'idempotency-key-missing',
    'Send an Idempotency-Key header of 8 to 100 letters, digits, dots, colons, dashes or underscores, new for each order.',
  );
}

/** What the work is told. */
export type Begun<Read> = {
  /** An earlier process began and did not finish. */
  readonly isRetry: boolean;
  /** What was read along with the claim, if this is the first request. */
  readonly read?: Read | undefined;
  /** Stores the answer in the transaction that ends the work; then it `isKept`. */
  readonly keep: (tx: PoolConnection, answer: unknown) => Promise<void>;
};

/** What the work answers, and whether it is stored already. */
export type Done = { readonly answer: unknown; readonly isKept?: boolean };

/**
 * Does `work` once for each key. The key is stored before the work begins, its answer with the work or after it, and given
 * again to every repeat. A repeat meanwhile is `request-in-progress`, another body is `idempotency-key-reused`. Work that
 * throws has done nothing, so its key is free again. What `readFirst` asks travels with the claim.
 */
export async function doOnce<Read>(
  db: Pool,
  request: KeyedRequest,
  work: (begun: Begun<Read>) => Promise<Done>,
  readFirst?: (one: PoolConnection) => Promise<Read>,
): Promise<Answer> {
  const owner = randomUUID();
  const claimed = await claimOrReplay(db, request, owner, readFirst);
  if ('answer' in claimed) return { answer: claimed.answer, isReplay: true };
  const keep = (one: Db, answer: unknown) => storeAnswer(one, request, owner, answer);
  try {
    const { answer, isKept = false } = await work({ ...claimed, keep });
    if (!isKept) await keep(db, answer);
    return { answer, isReplay: false };
  } catch (err) {
    // Whether a database that is away did the work nobody knows: then a repeat takes over when the lease has run out.
    if (!isDatabaseAway(err)) await freeKey(db, request, owner);
    throw err;
  }
}

/** Keys that this process has seen: their requests are repeats, which need no more than to be looked up. */
const seen = new LRUCache<string, true>({ max: 10_000 });
const nameOf = (request: KeyedRequest) => keyOf(request).join(' ');

type Claimed<Read> = Pick<Begun<Read>, 'isRetry' | 'read'>;

/** A repeat costs one query. Of two first requests at once one inserts the row; the other finds it. */
async function claimOrReplay<Read>(
  db: Pool,
  request: KeyedRequest,
  owner: string,
  readFirst?: (one: PoolConnection) => Promise<Read>,
): Promise<Claimed<Read> | { readonly answer: unknown }> {
  const known = seen.has(nameOf(request)) ? await findKey(db, request) : undefined;
  seen.set(nameOf(request), true);
  const { row, read } = known ? { row: known } : await insertAndRead(db, request, owner, readFirst);
  if (row?.owner === owner) return { isRetry: false, read };
  if (row && row.fingerprint !== fingerprint(request)) throw reused();
  if (row && row.answer !== null) return { answer: JSON.parse(row.answer) as unknown };
  if (await takeOver(db, request, owner)) return { isRetry: true };
  throw inProgress();
}

const reused = () =>
  new AppError(
    'idempotency-key-reused',
    'This Idempotency-Key was sent with another body. Use a new key for a new order.',
  );

const inProgress = () =>
  new AppError(
    'request-in-progress',
    'This request is still being worked on. Ask again in a moment.',
    {},
    { 'retry-after': '1' },
  );

/**
 * Stores the key unless it is there, and finds whose it is; what the work reads first is asked in the same message. An
 * answer of that which says no, like a missing basket, is left to the work to find.
 */
async function insertAndRead<Read>(
  db: Pool,
  request: KeyedRequest,
  owner: string,
  readFirst: ((one: PoolConnection) => Promise<Read>) | undefined,
): Promise<{ row: KeyRow | undefined; read?: Read | undefined }> {
  const [inserted, found, read] = await inOneMessage(db, (one) =>
    Promise.allSettled([insertKey(one, request, owner), findKey(one, request), readFirst?.(one)]),
  );
  const failed = [inserted, found].find((one) => one.status === 'rejected');
  if (failed) {
    // It may have been stored before what was read with it failed.
    await freeKey(db, request, owner).catch(() => undefined);
    throw failed.reason;
  }
  const row = found.status === 'fulfilled' ? found.value : undefined;
  return { row, read: read.status === 'fulfilled' ? read.value : undefined };
}
