import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';

const KEPT_MS = 24 * 60 * 60_000;

/** Notes that a payment which has not arrived was let go: a gift card pays nothing for it when it does. */
export async function barPayment(db: Db, id: string, now: Date): Promise<void> {
  await change(db, 'INSERT IGNORE INTO barred_payments (payment_id, barred_at) VALUES (?, ?)', [id, toSql(now)]);
}

/**
 * Asked after the payment is inserted: whoever lets it go notes that first and looks for the payment then, so that one of
 * the two sees the other.
 */
export async function isBarred(tx: Db, id: string): Promise<boolean> {
  return (await selectOne(tx, 'SELECT payment_id FROM barred_payments WHERE payment_id = ?', [id])) !== undefined;
}

/** No request is under way for a day. */
export async function deleteOldBars(db: Db, now: Date): Promise<void> {
  await change(db, 'DELETE FROM barred_payments WHERE barred_at <= ?', [toSql(new Date(now.getTime() - KEPT_MS))]);
}
