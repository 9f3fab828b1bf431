import type { PaymentEvent } from '@vetch/contracts/webhooks';
import { change, changeExactly, type Db, deleteInBatches, select } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { inOneMessage, isDuplicate } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';

/**
 * Whether the event is new: an event that was here before stays as it is. Of an order that has no work left it says
 * nothing that is not known, so that it is heeded already.
 */
export async function keepEvent(db: Pool, event: PaymentEvent, now: Date): Promise<boolean> {
  const { id, type, paymentId, orderId, occurredAt } = event;
  const kept = inOneMessage(db, (one) =>
    Promise.all([
      // Read by itself: a part of the INSERT would lock the checkout and wait for the same event of another request.
      change(one, "SET @heeded_at = (SELECT ? FROM checkouts WHERE order_id = ? AND state = 'done')", [
        toSql(now),
        orderId,
      ]),
      change(
        one,
        `INSERT INTO webhook_events (id, type, payment_id, order_id, occurred_at, received_at, heeded_at)
         VALUES (?, ?, ?, ?, ?, ?, @heeded_at)`,
        [id, type, paymentId, orderId, toSql(new Date(occurredAt)), toSql(now)],
      ),
    ]),
  );
  return kept.then(
    () => true,
    (err: unknown) => {
      if (isDuplicate(err)) return false;
      throw err;
    },
  );
}

/** An event whose order nobody is working on at the moment, or has no work left. */
export type OpenEvent = { readonly id: string; readonly orderId: string; readonly isOurs: boolean };

type OpenEventRow = { id: string; order_id: string; known_order_id: string | null };

/** Oldest first. Whoever works on the order may have asked about the payment before this event: it has to wait for them. */
export async function findOpenEvents(db: Db, now: Date, limit: number): Promise<OpenEvent[]> {
  const rows = await select<OpenEventRow>(
    db,
    `SELECT e.id, e.order_id, c.order_id AS known_order_id
       FROM webhook_events e LEFT JOIN checkouts c ON c.order_id = e.order_id
      WHERE e.heeded_at IS NULL AND (c.order_id IS NULL OR c.state = 'done' OR c.lease_until <= ?)
      ORDER BY e.received_at LIMIT ${limit}`,
    [toSql(now)],
  );
  return rows.map((row) => ({ id: row.id, orderId: row.order_id, isOurs: row.known_order_id !== null }));
}

/** `Unmatched` when somebody has closed the event before. */
export async function closeEvent(tx: PoolConnection, id: string, now: Date): Promise<void> {
  const sql = 'UPDATE webhook_events SET heeded_at = ? WHERE id = ? AND heeded_at IS NULL';
  await changeExactly(tx, 1, sql, [toSql(now), id]);
}

const KEPT_DAYS = 7;

/** Forgets what was heeded a week ago; to be called now and then. A sender has given up long before. */
export const sweepEvents = (db: Pool, now: Date): Promise<number> =>
  deleteInBatches(db, 'DELETE FROM webhook_events WHERE heeded_at < ?', [
    toSql(new Date(now.getTime() - KEPT_DAYS * 86_400_000)),
  ]);
