import { createHash } from 'node:crypto';
import { AppError } from '@vetch/service-kit/http/app-error';
import { clientNetwork } from '@vetch/service-kit/http/client-address';
import { selectOne } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';
import { RateLimiterMySQL, RateLimiterRes, RLWrapperTimeouts } from 'rate-limiter-flexible';

/** Counts attempts for all replicas together. `take…` throws `too-many-requests` when none is left. */
export type AttemptLimits = {
  /** Counts an attempt to sign in before its outcome is known, so that many at once cannot slip through. */
  readonly takeSignIn: (email: string, address: string) => Promise<void>;
  /** After a success: the address gets its attempt back, and the account all of them. */
  readonly forgiveSignIn: (email: string, address: string) => Promise<void>;
  readonly takeRegistration: (address: string) => Promise<void>;
};

const MINUTE = 60;

/** `points` attempts in `duration` seconds, counted from the first. */
const rules = {
  account: { keyPrefix: 'sign-in-account', points: 10, duration: 15 * MINUTE },
  address: { keyPrefix: 'sign-in-address', points: 50, duration: 15 * MINUTE },
  registration: { keyPrefix: 'registration', points: 20, duration: 60 * MINUTE },
} as const;

/** The limits, kept in the database of `db`. */
export async function createAttemptLimits(db: Pool): Promise<AttemptLimits> {
  const schema = (await selectOne<{ name: string }>(db, 'SELECT DATABASE() AS name'))?.name ?? '';
  const account = createLimiter(db, schema, rules.account);
  const address = createLimiter(db, schema, rules.address);
  const registration = createLimiter(db, schema, rules.registration);

  return {
    async takeSignIn(email, from) {
      await take(address, clientNetwork(from));
      await take(account, accountKey(email));
    },
    async forgiveSignIn(email, from) {
      await address.reward(clientNetwork(from));
      // Deleting the row instead makes MySQL choose deadlock victims among the attempts that run at the same time.
      await account.set(accountKey(email), 0, rules.account.duration);
    },
    takeRegistration: (from) => take(registration, clientNetwork(from)),
  };
}

/** The table comes from a migration: the library is told that it is there, and to leave clearing it to the upkeep. */
function createLimiter(db: Pool, schema: string, rule: (typeof rules)[keyof typeof rules]): RLWrapperTimeouts {
  const limiter = new RateLimiterMySQL({
    ...rule,
    storeClient: db.pool,
    storeType: 'pool',
    dbName: schema,
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
  return new RLWrapperTimeouts({ limiter, timeoutMs: 5_000 });
}

/** A hash has a fixed length and tells a reader of the table nothing. */
const accountKey = (email: string) => createHash('sha256').update(email).digest('base64url');

async function take(limiter: RLWrapperTimeouts, key: string): Promise<void> {
  await limiter.consume(key).catch((refusal: unknown) => {
    throw refusal instanceof RateLimiterRes ? tooManyRequests(refusal.msBeforeNext) : refusal;
  });
}

function tooManyRequests(waitMs: number): AppError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  const minutes = Math.ceil(seconds / 60);
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  const headers = { 'Retry-After': String(seconds) };
  return new AppError('too-many-requests', `That was one attempt too many. Please try again in ${wait}.`, {}, headers);
}
