import { change, select } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';

export type Counters = { item_key: string; on_hand: number; held: number; allocated: number };

/** The counters of every stem and extra. */
export const counters = (db: Pool) =>
  select<Counters>(
    db,
    `SELECT stem_key AS item_key, on_hand, held, allocated FROM stems
      UNION ALL SELECT add_on_key, on_hand, held, allocated FROM add_ons ORDER BY item_key`,
  );

/** What the counters should be by the ledger alone. */
export const ledgerSums = (db: Pool) =>
  select<Counters>(
    db,
    `SELECT item_key, CAST(SUM(on_hand) AS SIGNED) AS on_hand, CAST(SUM(held) AS SIGNED) AS held,
            CAST(SUM(allocated) AS SIGNED) AS allocated
       FROM stock_movements GROUP BY item_key ORDER BY item_key`,
  );

/** One stem's counters. */
export async function countersOf(db: Pool, key: string): Promise<Omit<Counters, 'item_key'> | undefined> {
  const row = (await counters(db)).find(({ item_key }) => item_key === key);
  return row && { on_hand: row.on_hand, held: row.held, allocated: row.allocated };
}

/** Why an order's stems moved, in order. */
export async function movesOf(db: Pool, orderId: string): Promise<string[]> {
  const rows = await select<{ reason: string }>(
    db,
    'SELECT reason FROM stock_movements WHERE order_id = ? GROUP BY movement_id, reason ORDER BY movement_id',
    [orderId],
  );
  return rows.map(({ reason }) => reason);
}

/** Counts the stems of one kind and colour anew, as a florist would after throwing some away or finding more. */
export async function countStems(db: Pool, key: string, onHand: number): Promise<void> {
  const before = await countersOf(db, key);
  await change(db, 'UPDATE stems SET on_hand = ? WHERE stem_key = ?', [onHand, key]);
  await change(
    db,
    `INSERT INTO stock_movements
       (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at)
     VALUES (?, 'stem', ?, 'receive', ?, 0, 0, NULL, UTC_TIMESTAMP(3))`,
    [uuidv7(), key, onHand - (before?.on_hand ?? 0)],
  );
}

/** What reservations say is held and allocated. */
const reserved = (db: Pool) =>
  select<Pick<Counters, 'item_key' | 'held' | 'allocated'>>(
    db,
    `SELECT i.item_key, CAST(SUM(IF(r.state = 'held', i.quantity, 0)) AS SIGNED) AS held,
            CAST(SUM(IF(r.state = 'confirmed', i.quantity, 0)) AS SIGNED) AS allocated
       FROM reservation_items i JOIN reservations r ON r.order_id = i.order_id
      GROUP BY i.item_key ORDER BY i.item_key`,
  );

/** Counters, ledger and reservations tell the same story, and nothing is promised that is not there. */
export async function expectBooksToBalance(db: Pool): Promise<void> {
  const counted = await counters(db);
  expect(await ledgerSums(db)).toEqual(counted);
  for (const { item_key, on_hand, held, allocated } of counted) {
    expect(held + allocated, item_key).toBeLessThanOrEqual(on_hand);
  }
  const byReservation = new Map((await reserved(db)).map((row) => [row.item_key, row]));
  for (const { item_key, held, allocated } of counted) {
    const story = byReservation.get(item_key) ?? { held: 0, allocated: 0 };
    expect([held, allocated], item_key).toEqual([story.held, story.allocated]);
  }
}
