import type { PaymentStatus } from '@vetch/contracts/payment';
import { change, changeExactly, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';
import { isDuplicate } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import type { ChallengeOutcome } from './bank.ts';

/** The simulated bank's own books. They are never joined with the tables of the service. */
export type Entry = {
  readonly paymentId: string;
  readonly card: string | null;
  readonly amountCents: number;
  readonly currency: string | null;
  readonly status: PaymentStatus;
  readonly refusal: string | null;
  readonly challengeOutcome: ChallengeOutcome | null;
  readonly refundedCents: number;
  /** Until then the bank has not made up its mind. */
  readonly decidesAt: Date;
};

type EntryRow = {
  payment_id: string;
  card: string | null;
  amount_cents: number;
  currency: string | null;
  status: PaymentStatus;
  refusal: string | null;
  challenge_outcome: ChallengeOutcome | null;
  refunded_cents: number;
  decides_at: string;
};

/** Whether the entry is new: an entry under the same id stays as it is. */
export async function openEntry(db: Db, entry: Entry): Promise<boolean> {
  const inserted = change(
    db,
    `INSERT INTO bank_authorisations
       (payment_id, card, amount_cents, currency, status, refusal, challenge_outcome, refunded_cents, decides_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      entry.paymentId,
      entry.card,
      entry.amountCents,
      entry.currency,
      entry.status,
      entry.refusal,
      entry.challengeOutcome,
      entry.refundedCents,
      toSql(entry.decidesAt),
    ],
  );
  return inserted.then(
    () => true,
    (err: unknown) => {
      if (isDuplicate(err)) return false;
      throw err;
    },
  );
}

export async function findEntry(db: Db, paymentId: string, lock: '' | 'FOR UPDATE' = ''): Promise<Entry | undefined> {
  const row = await selectOne<EntryRow>(
    db,
    `SELECT payment_id, card, amount_cents, currency, status, refusal, challenge_outcome, refunded_cents, decides_at
       FROM bank_authorisations
      WHERE payment_id = ? ${lock}`,
    [paymentId],
  );
  return row && toEntry(row);
}

export async function saveEntry(db: Db, entry: Entry): Promise<void> {
  await change(
    db,
    `UPDATE bank_authorisations
        SET status = ?, refusal = ?, challenge_outcome = ?, refunded_cents = ?, decides_at = ?
      WHERE payment_id = ?`,
    [entry.status, entry.refusal, entry.challengeOutcome, entry.refundedCents, toSql(entry.decidesAt), entry.paymentId],
  );
}

export type Operation = {
  readonly key: string;
  readonly paymentId: string;
  readonly kind: 'captured' | 'voided' | 'refunded';
  readonly outcome: 'done' | 'failed';
  readonly amountCents: number;
  readonly at: Date;
};

export async function writeOperation(db: Db, operation: Operation): Promise<void> {
  const { key, paymentId, kind, outcome, amountCents, at } = operation;
  await change(
    db,
    `INSERT INTO bank_operations (operation_key, payment_id, kind, outcome, amount_cents, done_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [key, paymentId, kind, outcome, amountCents, toSql(at)],
  );
}

/** Takes what was authorised; `Unmatched` when the bank has not decided on it, or decided otherwise. */
export async function captureDecided(tx: PoolConnection, paymentId: string, now: Date): Promise<void> {
  const at = toSql(now);
  await Promise.all([
    changeExactly(
      tx,
      1,
      `UPDATE bank_authorisations SET status = 'captured', decides_at = ?
        WHERE payment_id = ? AND status = 'authorised' AND decides_at <= ?`,
      [at, paymentId, at],
    ),
    change(
      tx,
      `INSERT INTO bank_operations (operation_key, payment_id, kind, outcome, amount_cents, done_at)
       SELECT CONCAT('captured:', payment_id), payment_id, 'captured', 'done', amount_cents, ?
         FROM bank_authorisations WHERE payment_id = ?`,
      [at, paymentId],
    ),
  ]);
}

export async function outcomeOf(db: Db, operationKey: string): Promise<Operation['outcome'] | undefined> {
  const row = await selectOne<{ outcome: Operation['outcome'] }>(
    db,
    'SELECT outcome FROM bank_operations WHERE operation_key = ?',
    [operationKey],
  );
  return row?.outcome;
}

const toEntry = (row: EntryRow): Entry => ({
  paymentId: row.payment_id,
  card: row.card,
  amountCents: row.amount_cents,
  currency: row.currency,
  status: row.status,
  refusal: row.refusal,
  challengeOutcome: row.challenge_outcome,
  refundedCents: row.refunded_cents,
  decidesAt: new Date(fromSql(row.decides_at)),
});
