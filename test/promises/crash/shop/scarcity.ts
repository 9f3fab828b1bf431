import { change, selectIn } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';

/** Throws away stems until just enough are free for one bouquet of this kind; the ledger says so. */
export async function leaveStemsForOne(root: Pool, slug: string, size: string): Promise<void> {
  const wanted = await selectIn<{ stem_key: string; stem_count: number }>(
    root,
    'SELECT stem_key, stem_count FROM product_db.bouquet_stems WHERE slug = ? AND size = ?',
    [slug, size],
  );
  for (const { stem_key, stem_count } of wanted) await leaveStems(root, stem_key, stem_count);
}

/** From now on so many of these stems are free; the ledger says so. Nothing may be under way. */
export async function leaveStems(root: Pool, stemKey: string, free: number): Promise<void> {
  await change(
    root,
    `INSERT INTO product_db.stock_movements
       (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at)
     SELECT UUID(), 'stem', stem_key, 'receive', held + allocated + ? - on_hand, 0, 0, NULL, UTC_TIMESTAMP(3)
       FROM product_db.stems WHERE stem_key = ?`,
    [free, stemKey],
  );
  await change(root, 'UPDATE product_db.stems SET on_hand = held + allocated + ? WHERE stem_key = ?', [free, stemKey]);
}

/** From now on this slot of that day has so many places left. */
export async function leavePlaces(root: Pool, date: string, slot: string, left: number): Promise<void> {
  await change(
    root,
    `UPDATE order_db.slot_rules r LEFT JOIN order_db.slot_places p ON p.delivery_date = ? AND p.slot = r.slot AND p.zone_key = r.zone_key
        SET r.capacity = COALESCE(p.used, 0) + ? WHERE r.zone_key = 'local' AND r.slot = ? AND r.weekday = WEEKDAY(?) + 1`,
    [date, left, slot, date],
  );
}
