import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';

/** One try to pay for an order. Its id is the payment's id at payment-service, stored before it is asked. */
export type PaymentAttempt = {
  readonly id: string;
  readonly amountCents: number;
  readonly cardToken?: string | undefined;
  /** Stands for a gift card that pays first. */
  readonly giftCardToken?: string | undefined;
};

export async function insertAttempt(tx: Db, attempt: PaymentAttempt & { orderId: string; at: Date }): Promise<void> {
  await change(
    tx,
    `INSERT INTO payment_attempts (id, order_id, amount_cents, card_token, gift_card_token, created_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [
      attempt.id,
      attempt.orderId,
      attempt.amountCents,
      attempt.cardToken ?? null,
      attempt.giftCardToken ?? null,
      toSql(attempt.at),
    ],
  );
}

/** Whether this card was tried for the order. */
export async function hasAttempt(db: Db, orderId: string, cardToken: string): Promise<boolean> {
  const sql = 'SELECT id FROM payment_attempts WHERE order_id = ? AND card_token = ? LIMIT 1';
  return (await selectOne(db, sql, [orderId, cardToken])) !== undefined;
}

/** The attempt that the order's checkout is at. */
export async function currentAttempt(db: Db, orderId: string): Promise<PaymentAttempt | undefined> {
  const row = await selectOne<AttemptRow>(
    db,
    `SELECT a.id, a.amount_cents, a.card_token, a.gift_card_token FROM payment_attempts a JOIN checkouts c ON c.attempt_id = a.id
      WHERE c.order_id = ?`,
    [orderId],
  );
  return (
    row && {
      id: row.id,
      amountCents: row.amount_cents,
      cardToken: row.card_token ?? undefined,
      giftCardToken: row.gift_card_token ?? undefined,
    }
  );
}

type AttemptRow = { id: string; amount_cents: number; card_token: string | null; gift_card_token: string | null };
