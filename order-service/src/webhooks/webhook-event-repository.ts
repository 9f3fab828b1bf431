import type { PaymentEvent } from '@vetch/contracts/webhooks';
import {
  changeExactly,
  type Db,
  deleteInBatches,
  insertRows,
  select,
  selectIn,
} from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import type { Pool, PoolConnection } from 'mysql2/promise';

/**
 * How many of the events are new: one that was here before stays as it is. Of an order that has no work left an event
 * says nothing that is not known, so that it is heeded already.
 */
export async function keepEvents(db: Pool, events: readonly PaymentEvent[], now: Date): Promise<number> {
  const done = await doneOrders(db, events);
  // In the order of their ids: two requests with the same events do not wait for each other.
  const rows = events
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, type, paymentId, orderId, occurredAt }) => {
      const heededAt = done.has(orderId) ? toSql(now) : null;
      return [id, type, paymentId, orderId, toSql(new Date(occurredAt)), toSql(now), heededAt];
    });
  // A repeat is all that is ignored: every value was checked by the contract.
  return insertRows(
    db,
    `INSERT IGNORE INTO webhook_events (id, type, payment_id, order_id, occurred_at, received_at, heeded_at) VALUES ?`,
    rows,
  );
}

/** Read by itself: as a part of the INSERT it would lock the checkouts and wait for the same events of another request. */
async function doneOrders(db: Pool, events: readonly PaymentEvent[]): Promise<ReadonlySet<string>> {
  const sql = "SELECT order_id FROM checkouts WHERE state = 'done' AND order_id IN (?)";
  const rows = await selectIn<{ order_id: string }>(db, sql, [events.map(({ orderId }) => orderId)]);
  return new Set(rows.map((row) => row.order_id));
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
