import { change } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';

const MANY = 100_000;

/** Stems, extras, places and florists' minutes for more orders than a sweep will place, in the books as if they had been delivered. */
export async function stockUp(root: Pool): Promise<void> {
  for (const [table, kind, key] of [
    ['stems', 'stem', 'stem_key'],
    ['add_ons', 'add-on', 'add_on_key'],
  ] as const) {
    await change(
      root,
      `INSERT INTO product_db.stock_movements
         (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at)
       SELECT UUID(), '${kind}', ${key}, 'receive', ${MANY}, 0, 0, NULL, UTC_TIMESTAMP(3) FROM product_db.${table}`,
    );
    await change(root, `UPDATE product_db.${table} SET on_hand = on_hand + ${MANY}`);
  }
  await change(root, `UPDATE order_db.slot_rules SET capacity = ${MANY}`);
  await change(root, 'DELETE FROM order_db.minute_rules');
  await change(root, 'DELETE FROM order_db.peaks');
}
