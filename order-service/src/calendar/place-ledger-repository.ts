import type { SlotKey } from '@vetch/contracts/delivery';
import { change, type Db, insertRows, select } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { uuidv7 } from 'uuidv7';

/** A delivery whose place in a van is held. */
export type HeldPlace = {
  readonly deliveryId: string;
  readonly orderId: string;
  readonly date: string;
  readonly slot: SlotKey;
  readonly zone: string;
  /** What the florists need for it. */
  readonly minutes: number;
};

/** Writes down that places are held, in the transaction that takes them. Entries are only ever added. */
export async function noteHeldPlaces(tx: Db, places: readonly HeldPlace[], now: Date): Promise<void> {
  await insertRows(
    tx,
    `INSERT INTO place_movements
       (id, delivery_id, order_id, delivery_date, slot, zone_key, reason, held, allocated, minutes, moved_at) VALUES ?`,
    places.map(({ deliveryId, orderId, date, slot, zone, minutes }) => [
      ...[uuidv7(), deliveryId, orderId, date, slot, zone],
      ...['hold', 1, 0, minutes, toSql(now)],
    ]),
  );
}

/** The order is paid for: what was held is the order's. */
export const noteAllocatedPlaces = (tx: Db, orderId: string, now: Date): Promise<void> =>
  noteAllOf(tx, orderId, 'allocate', ['-SUM(m.held)', 'SUM(m.held)', '0'], now);

/** The order's places are free again. To be called before its deliveries are told that they have none. */
export const noteReleasedPlaces = (tx: Db, orderId: string, now: Date): Promise<void> =>
  noteAllOf(tx, orderId, 'release', ['-SUM(m.held)', '-SUM(m.allocated)', '-SUM(m.minutes)'], now);

async function noteAllOf(tx: Db, orderId: string, reason: string, moved: readonly string[], now: Date): Promise<void> {
  await change(
    tx,
    `INSERT INTO place_movements
       (id, delivery_id, order_id, delivery_date, slot, zone_key, reason, held, allocated, minutes, moved_at)
     SELECT UUID(), d.id, d.order_id, d.delivery_date, d.slot, d.zone_key, ?, ${moved.join(', ')}, ?
       FROM order_deliveries d JOIN place_movements m ON m.delivery_id = d.id
      WHERE d.order_id = ? AND d.has_place GROUP BY d.id, d.order_id, d.delivery_date, d.slot, d.zone_key`,
    [reason, toSql(now), orderId],
  );
}

/** What the counter, the ledger and the deliveries each say of the places of a slot, or of a day's `minutes`, where they differ. */
export type PlaceDifference = {
  readonly delivery_date: string;
  readonly slot: SlotKey | 'minutes';
  readonly zone_key: string;
  readonly used: number;
  readonly in_ledger: number;
  readonly of_deliveries: number;
};

/** Compares the three for all days from `from` on (ISO date). One statement sees one moment. */
export function findPlaceDifferences(db: Db, from: string): Promise<PlaceDifference[]> {
  return select<PlaceDifference>(
    db,
    `SELECT delivery_date, slot, zone_key, CAST(SUM(used) AS SIGNED) AS used, CAST(SUM(in_ledger) AS SIGNED) AS in_ledger,
            CAST(SUM(of_deliveries) AS SIGNED) AS of_deliveries
       FROM (SELECT delivery_date, slot, zone_key, used, 0 AS in_ledger, 0 AS of_deliveries FROM slot_places WHERE delivery_date >= ?
              UNION ALL SELECT delivery_date, slot, zone_key, 0, held + allocated, 0 FROM place_movements WHERE delivery_date >= ?
              UNION ALL SELECT delivery_date, slot, zone_key, 0, 0, has_place FROM order_deliveries WHERE delivery_date >= ?
              UNION ALL SELECT delivery_date, 'minutes', '', used, 0, 0 FROM day_minutes WHERE delivery_date >= ?
              UNION ALL SELECT delivery_date, 'minutes', '', 0, minutes, 0 FROM place_movements WHERE delivery_date >= ?
              UNION ALL SELECT delivery_date, 'minutes', '', 0, 0, has_place * design_minutes FROM order_deliveries
                         WHERE delivery_date >= ?) b
      GROUP BY delivery_date, slot, zone_key HAVING used <> in_ledger OR used <> of_deliveries
      ORDER BY delivery_date, slot, zone_key`,
    [from, from, from, from, from, from],
  );
}
