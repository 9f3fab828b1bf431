import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { refundedToGiftCard } from '../gift-cards/split.ts';

/** Money on its way back. The amount of a refund that has not failed is promised, and promised once. */
export type Refund = {
  readonly id: string;
  readonly paymentId: string;
  readonly amountCents: number;
  readonly reason: string;
  readonly status: 'pending' | 'done' | 'failed';
  /** What of the amount goes to the gift card that paid a part; the bank gives back the rest. */
  readonly giftCents: number;
};

type RefundRow = {
  id: string;
  payment_id: string;
  amount_cents: number;
  reason: string;
  status: Refund['status'];
  gift_cents: number;
};

const selectRefunds = 'SELECT id, payment_id, amount_cents, reason, status, gift_cents FROM refunds';

export async function seekRefund(db: Db, id: string): Promise<Refund | undefined> {
  const row = await selectOne<RefundRow>(db, `${selectRefunds} WHERE id = ?`, [id]);
  return row && toRefund(row);
}

export async function insertRefund(db: Db, refund: Omit<Refund, 'status'>, now: Date, checkAt: Date): Promise<void> {
  await change(
    db,
    `INSERT INTO refunds (id, payment_id, amount_cents, gift_cents, reason, status, created_at, check_at)
     VALUES (?, ?, ?, ?, ?, 'pending', ?, ?)`,
    [refund.id, refund.paymentId, refund.amountCents, refund.giftCents, refund.reason, toSql(now), toSql(checkAt)],
  );
}

/** Whether the amount could be promised: never more than was captured, however many ask at once. */
export async function promiseRefund(db: Db, paymentId: string, amountCents: number): Promise<boolean> {
  const promised = await change(
    db,
    `UPDATE payments
        SET promised_refunds_cents = promised_refunds_cents + ?
      WHERE id = ? AND status = 'captured' AND promised_refunds_cents + ? <= amount_cents`,
    [amountCents, paymentId, amountCents],
  );
  return promised === 1;
}

/** Promises a part of what was just promised to the gift card, when the bank card has got back all that it paid. */
export async function promiseToGiftCard(tx: Db, paymentId: string, amountCents: number): Promise<number> {
  const row = await selectOne<{ left_at_bank: number }>(
    tx,
    `SELECT amount_cents - gift_cents - (promised_refunds_cents - promised_gift_cents - ?) AS left_at_bank
       FROM payments WHERE id = ? FOR UPDATE`,
    [amountCents, paymentId],
  );
  const giftCents = refundedToGiftCard(amountCents, row?.left_at_bank ?? amountCents);
  if (giftCents > 0) await movePromiseToGiftCard(tx, paymentId, giftCents);
  return giftCents;
}

const movePromiseToGiftCard = (tx: Db, paymentId: string, cents: number) =>
  change(tx, 'UPDATE payments SET promised_gift_cents = promised_gift_cents + ? WHERE id = ?', [cents, paymentId]);

/** Gives back what a failed refund had been promised. */
export async function freePromise(db: Db, { paymentId, amountCents, giftCents }: Refund): Promise<void> {
  await change(
    db,
    `UPDATE payments SET promised_refunds_cents = promised_refunds_cents - ?,
            promised_gift_cents = promised_gift_cents - ? WHERE id = ?`,
    [amountCents, giftCents, paymentId],
  );
}

/** What is neither refunded nor on its way back, of a captured payment. */
export async function leftToRefund(db: Db, paymentId: string): Promise<number> {
  const row = await selectOne<{ left_cents: number }>(
    db,
    'SELECT amount_cents - promised_refunds_cents AS left_cents FROM payments WHERE id = ?',
    [paymentId],
  );
  return row?.left_cents ?? 0;
}

/** Whether the refund was pending until now. */
export async function closeRefund(db: Db, id: string, status: 'done' | 'failed'): Promise<boolean> {
  return (await change(db, "UPDATE refunds SET status = ? WHERE id = ? AND status = 'pending'", [status, id])) === 1;
}

const toRefund = (row: RefundRow): Refund => ({
  id: row.id,
  paymentId: row.payment_id,
  amountCents: row.amount_cents,
  reason: row.reason,
  status: row.status,
  giftCents: row.gift_cents,
});
