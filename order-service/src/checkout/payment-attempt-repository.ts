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

export async function findAttempt(db: Db, id: string): Promise<PaymentAttempt | undefined> {
  const row = await selectOne<{ id: string; amount_cents: number; card_token: string }>(
    db,
    'SELECT id, amount_cents, card_token FROM payment_attempts WHERE id = ?',
    [id],
  );
  return row && { id: row.id, amountCents: row.amount_cents, cardToken: row.card_token };
}
