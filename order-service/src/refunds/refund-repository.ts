import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';

/** Money that a florist gives back; `pending` until the bank has said. */
export type Refund = {
  readonly id: string;
  /** The refund's id at payment-service: its own, until the bank refuses it and it is asked for anew. */
  readonly bankRefundId: string;
  readonly orderId: string;
  readonly paymentId: string;
  readonly amountCents: number;
  readonly reason: string;
  readonly actor: string;
  readonly state: 'pending' | 'done' | 'failed';
};

/** `requestKey`: the idempotency key of the request, so that one that was cut off can be taken up again. */
export async function insertRefund(tx: Db, refund: Refund, requestKey: string, now: Date): Promise<void> {
  const { id, bankRefundId, orderId, paymentId, amountCents, reason, actor, state } = refund;
  await change(
    tx,
    `INSERT INTO order_refunds (id, bank_refund_id, order_id, payment_id, request_key, amount_cents, reason, actor, state, asked_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, bankRefundId, orderId, paymentId, requestKey, amountCents, reason, actor, state, toSql(now)],
  );
}

type RefundRow = {
  id: string;
  bank_refund_id: string | null;
  order_id: string;
  payment_id: string;
  amount_cents: number;
  reason: string;
  actor: string;
  state: Refund['state'];
};

const COLUMNS = 'id, bank_refund_id, order_id, payment_id, amount_cents, reason, actor, state';

export async function findRefund(db: Db, id: string): Promise<Refund | undefined> {
  const row = await selectOne<RefundRow>(db, `SELECT ${COLUMNS} FROM order_refunds WHERE id = ?`, [id]);
  return row && toRefund(row);
}

export async function refundOfRequest(db: Db, orderId: string, requestKey: string): Promise<Refund | undefined> {
  const row = await selectOne<RefundRow>(
    db,
    `SELECT ${COLUMNS} FROM order_refunds WHERE order_id = ? AND request_key = ?`,
    [orderId, requestKey],
  );
  return row && toRefund(row);
}

/** What was asked for and is not in the order's own sum yet. */
export async function pendingCents(tx: Db, orderId: string): Promise<number> {
  const row = await selectOne<{ cents: number }>(
    tx,
    `SELECT CAST(COALESCE(SUM(amount_cents), 0) AS SIGNED) AS cents FROM order_refunds
      WHERE order_id = ? AND state = 'pending'`,
    [orderId],
  );
  return Number(row?.cents ?? 0);
}

/** `false` when somebody else has closed it. */
export async function closeRefund(tx: Db, id: string, state: 'done' | 'failed'): Promise<boolean> {
  return (await change(tx, "UPDATE order_refunds SET state = ? WHERE id = ? AND state = 'pending'", [state, id])) === 1;
}

/** After the bank's refusal the next try is another refund to it; `false` when the refund is over. */
export async function renewBankRefund(db: Db, id: string, bankRefundId: string): Promise<boolean> {
  const sql = "UPDATE order_refunds SET bank_refund_id = ? WHERE id = ? AND state = 'pending'";
  return (await change(db, sql, [bankRefundId, id])) === 1;
}

const toRefund = (row: RefundRow): Refund => ({
  id: row.id,
  bankRefundId: row.bank_refund_id ?? row.id,
  orderId: row.order_id,
  paymentId: row.payment_id,
  amountCents: row.amount_cents,
  reason: row.reason,
  actor: row.actor,
  state: row.state,
});
