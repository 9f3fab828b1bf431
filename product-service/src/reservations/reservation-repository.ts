import type { Reservation, ReservationState } from '@vetch/contracts/reservations';
import { change, changeExactly, type Db, insertRows, select, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql } from '@vetch/service-kit/mysql/instants';
import type { PoolConnection } from 'mysql2/promise';
import type { WantedItem } from './wanted-items.ts';

/** A reservation whose row this transaction has locked. `isOverdue` by the clock of the database, which all replicas share. */
export type LockedReservation = Reservation & { readonly isOverdue: boolean };

type ReservationRow = { order_id: string; state: ReservationState; expires_at: string; is_overdue: number };

const columns = 'order_id, state, expires_at, expires_at <= UTC_TIMESTAMP(3) AS is_overdue';

export async function findReservation(db: Db, orderId: string): Promise<Reservation | undefined> {
  const row = await selectOne<ReservationRow>(db, `SELECT ${columns} FROM reservations WHERE order_id = ?`, [orderId]);
  return row && toReservation(row);
}

/** Every change of a reservation begins here: of two at once, the second sees what the first did. */
export async function lockReservation(tx: PoolConnection, orderId: string): Promise<LockedReservation | undefined> {
  const sql = `SELECT ${columns} FROM reservations WHERE order_id = ? FOR UPDATE`;
  const row = await selectOne<ReservationRow>(tx, sql, [orderId]);
  return row && { ...toReservation(row), isOverdue: row.is_overdue === 1 };
}

/** Fails with a duplicate key when the order has a reservation. `minutes` is how long it is good for. */
export async function insertReservation(
  tx: PoolConnection,
  orderId: string,
  state: ReservationState,
  minutes: number,
): Promise<void> {
  await change(
    tx,
    `INSERT INTO reservations (order_id, state, expires_at, created_at, changed_at)
     VALUES (?, ?, DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ? MINUTE), UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`,
    [orderId, state, minutes],
  );
}

export async function insertItems(tx: PoolConnection, orderId: string, items: readonly WantedItem[]): Promise<void> {
  await insertRows(
    tx,
    'INSERT INTO reservation_items (order_id, item_kind, item_key, quantity) VALUES ?',
    items.map(({ kind, key, quantity }) => [orderId, kind, key, quantity]),
  );
}

/** What the order asked for, in key order, whatever of it has gone into bouquets since. */
export function findItems(db: Db, orderId: string): Promise<WantedItem[]> {
  return select<WantedItem>(
    db,
    `SELECT item_kind AS kind, item_key AS \`key\`, CAST(SUM(quantity) AS SIGNED) AS quantity
       FROM (SELECT item_kind, item_key, quantity FROM reservation_items WHERE order_id = ?
              UNION ALL SELECT item_kind, item_key, quantity FROM consumed_items WHERE order_id = ?) i
      GROUP BY item_kind, item_key ORDER BY item_kind, item_key`,
    [orderId, orderId],
  );
}

export async function setState(tx: PoolConnection, orderId: string, state: ReservationState): Promise<void> {
  await change(tx, 'UPDATE reservations SET state = ?, changed_at = UTC_TIMESTAMP(3) WHERE order_id = ?', [
    state,
    orderId,
  ]);
}

/** `Unmatched` unless the reservation is in the state `from`. */
export async function moveOn(
  tx: PoolConnection,
  orderId: string,
  from: ReservationState,
  to: ReservationState,
): Promise<void> {
  const sql = 'UPDATE reservations SET state = ?, changed_at = UTC_TIMESTAMP(3) WHERE order_id = ? AND state = ?';
  await changeExactly(tx, 1, sql, [to, orderId, from]);
}

/** Gives a hold its whole time again. */
export async function extendHold(tx: PoolConnection, orderId: string, minutes: number): Promise<void> {
  await change(
    tx,
    'UPDATE reservations SET expires_at = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ? MINUTE) WHERE order_id = ?',
    [minutes, orderId],
  );
}

/** The orders whose holds have run out, longest first. */
export async function findOverdue(db: Db): Promise<string[]> {
  const rows = await select<{ order_id: string }>(
    db,
    `SELECT order_id FROM reservations
      WHERE state = 'held' AND expires_at <= UTC_TIMESTAMP(3) ORDER BY expires_at LIMIT 100`,
  );
  return rows.map((row) => row.order_id);
}

const toReservation = (row: ReservationRow): Reservation => ({
  orderId: row.order_id,
  state: row.state,
  expiresAt: fromSql(row.expires_at),
});
