import { change } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';

/** Throws away stems until just enough are free for one bouquet of this kind; the ledger says so. */
export async function leaveStemsForOne(root: Pool, slug: string, size: string): Promise<void> {
  const free = `FROM product_db.bouquet_stems b JOIN product_db.stems s USING (stem_key) WHERE b.slug = ? AND b.size = ?`;
  await change(
    root,
    `INSERT INTO product_db.stock_movements
       (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at)
     SELECT UUID(), 'stem', stem_key, 'receive', s.held + s.allocated + b.stem_count - s.on_hand, 0, 0, NULL, UTC_TIMESTAMP(3) ${free}`,
    [slug, size],
  );
  await change(
    root,
    `UPDATE product_db.stems s JOIN product_db.bouquet_stems b USING (stem_key)
        SET s.on_hand = s.held + s.allocated + b.stem_count WHERE b.slug = ? AND b.size = ?`,
    [slug, size],
  );
}

/** From now on this slot of that day has so many places left. */
export async function leavePlaces(root: Pool, date: string, slot: string, left: number): Promise<void> {
  await change(
    root,
    `UPDATE order_db.slot_rules r LEFT JOIN order_db.slot_places p ON p.delivery_date = ? AND p.slot = r.slot
        SET r.capacity = COALESCE(p.used, 0) + ? WHERE r.slot = ? AND r.weekday = WEEKDAY(?) + 1`,
    [date, left, slot, date],
  );
}
