import type { OrderStatus } from '@vetch/contracts/order';
import { type Db, select, selectIn } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import type { OrderBooks } from './compare.ts';

type OrderBooksRow = {
  id: string;
  reference: string;
  status: OrderStatus;
  total_cents: number;
  paid_cents: number;
  refunded_cents: number;
};

const COLUMNS = 'id, reference, status, total_cents, paid_cents, refunded_cents';

/** The orders begun at `since` or later. */
export async function ordersSince(db: Db, since: Date): Promise<OrderBooks[]> {
  const rows = await select<OrderBooksRow>(db, `SELECT ${COLUMNS} FROM orders WHERE created_at >= ?`, [toSql(since)]);
  return rows.map(toOrderBooks);
}

/** Those of the orders that there are. */
export async function ordersById(db: Db, ids: readonly string[]): Promise<OrderBooks[]> {
  if (ids.length === 0) return [];
  const rows = await selectIn<OrderBooksRow>(db, `SELECT ${COLUMNS} FROM orders WHERE id IN (?)`, [ids]);
  return rows.map(toOrderBooks);
}

/** Those of the orders that somebody is working on, or should be: what was begun and has not moved for a day is not. */
export async function ordersUnderWay(db: Db, ids: readonly string[], now: Date): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await selectIn<{ order_id: string }>(
    db,
    `SELECT c.order_id FROM checkouts c
      WHERE c.order_id IN (?) AND c.state <> 'done'
        AND COALESCE((SELECT MAX(e.at) FROM order_events e WHERE e.order_id = c.order_id), c.due_at) > ?`,
    [ids, toSql(new Date(now.getTime() - 86_400_000))],
  );
  return new Set(rows.map((row) => row.order_id));
}

const toOrderBooks = (row: OrderBooksRow): OrderBooks => ({
  id: row.id,
  reference: row.reference,
  status: row.status,
  totalCents: row.total_cents,
  paidCents: row.paid_cents,
  refundedCents: row.refunded_cents,
});
