import type { SwapStock } from '@vetch/contracts/substitutes';
import { change, changeExactly, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';

export type Swap = Pick<SwapStock, 'from' | 'to' | 'count' | 'wasted'> & {
  readonly swapId: string;
  readonly orderId: string;
};

export async function isSwapped(db: Db, { swapId }: Swap): Promise<boolean> {
  const sql = 'SELECT swap_id FROM reservation_swaps WHERE swap_id = ?';
  return (await selectOne(db, sql, [swapId])) !== undefined;
}

/** Lists the new stems for the order instead of the old ones; `false` when it has not so many left. */
export async function swapItems(tx: PoolConnection, swap: Swap): Promise<boolean> {
  const { swapId, orderId, from, to, count, wasted } = swap;
  const taken = await change(
    tx,
    `UPDATE reservation_items SET quantity = quantity - ?
      WHERE order_id = ? AND item_kind = 'stem' AND item_key = ? AND quantity >= ?`,
    [count, orderId, from, count],
  );
  if (taken !== 1) return false;
  await change(
    tx,
    `INSERT INTO reservation_items (order_id, item_kind, item_key, quantity) VALUES (?, 'stem', ?, ?)
     ON DUPLICATE KEY UPDATE quantity = quantity + VALUES(quantity)`,
    [orderId, to, count],
  );
  await change(
    tx,
    `INSERT INTO reservation_swaps (swap_id, order_id, from_key, to_key, quantity, wasted, swapped_at)
     VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
    [swapId, orderId, from, to, count, wasted],
  );
  return true;
}

/**
 * Moves the stems and writes both moves into the ledger: what is replaced is free again or leaves the shop, and the new
 * ones are taken from what is free, or it is `Unmatched`. Rows are locked in key order; this comes last in a transaction.
 */
export async function moveSwapped(tx: PoolConnection, swap: Swap): Promise<void> {
  const { swapId, orderId, from, to, count, wasted } = swap;
  const note = `replaced by ${to}`;
  const gone = wasted ? { reason: 'consume', onHand: -count } : { reason: 'return', onHand: 0 };
  const moves = [
    { key: from, allocated: -count, note, ...gone },
    { key: to, allocated: count, note: `instead of ${from}`, reason: 'reclaim', onHand: 0 },
  ].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const { key, onHand, allocated, reason, note: why } of moves) {
    await change(
      tx,
      `INSERT INTO stock_movements
         (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at, note)
       VALUES (?, 'stem', ?, ?, ?, 0, ?, ?, UTC_TIMESTAMP(3), ?)`,
      [swapId, key, reason, onHand, allocated, orderId, why],
    );
    await changeExactly(
      tx,
      1,
      `UPDATE stems SET on_hand = on_hand + ?, allocated = allocated + ?
        WHERE stem_key = ? AND on_hand - held - allocated >= ?`,
      [onHand, allocated, key, allocated - onHand],
    );
  }
}
