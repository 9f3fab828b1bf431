import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';

/** One try to pay for an order. Its id is the payment's id at payment-service, stored before it is asked. */
export type PaymentAttempt = { readonly id: string; readonly amountCents: number; readonly cardToken: string };

export async function insertAttempt(tx: Db, attempt: PaymentAttempt & { orderId: string; at: Date }): Promise<void> {
  await change(
    tx,
    'INSERT INTO payment_attempts (id, order_id, amount_cents, card_token, created_at) VALUES (?, ?, ?, ?, ?)',
    [attempt.id, attempt.orderId, attempt.amountCents, attempt.cardToken, toSql(attempt.at)],
  );
}

/** Whether this card was tried for the order. */
export async function hasAttempt(db: Db, orderId: string, cardToken: string): Promise<boolean> {
  const sql = 'SELECT id FROM payment_attempts WHERE order_id = ? AND card_token = ? LIMIT 1';
  return (await selectOne(db, sql, [orderId, cardToken])) !== undefined;
}

/** The attempt that the order's checkout is at. */
export async function currentAttempt(db: Db, orderId: string): Promise<PaymentAttempt | undefined> {
  const row = await selectOne<{ id: string; amount_cents: number; card_token: string }>(
    db,
    `SELECT a.id, a.amount_cents, a.card_token FROM payment_attempts a JOIN checkouts c ON c.attempt_id = a.id
      WHERE c.order_id = ?`,
    [orderId],
  );
  return row && { id: row.id, amountCents: row.amount_cents, cardToken: row.card_token };
}
