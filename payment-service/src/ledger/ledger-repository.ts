import { change, type Db } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';

export type LedgerEntry = {
  readonly kind: 'authorised' | 'voided' | 'captured' | 'refunded';
  /** The id of what was done: the payment's, or the refund's. */
  readonly of: string;
  readonly paymentId: string;
  readonly amountCents: number;
  readonly at: Date;
};

/** The ledger is only ever added to. Writing the same operation again adds nothing. */
export async function writeEntry(db: Db, { kind, of, paymentId, amountCents, at }: LedgerEntry): Promise<void> {
  await change(
    db,
    `INSERT INTO ledger_entries (operation_key, payment_id, kind, amount_cents, entered_at)
     VALUES (?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE operation_key = VALUES(operation_key)`,
    [`${kind}:${of}`, paymentId, kind, amountCents, toSql(at)],
  );
}
