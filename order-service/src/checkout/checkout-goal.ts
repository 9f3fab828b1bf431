import { change, changeExactly, type Db } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';

/** From now on everything is given back, even when this process dies; the lease stays. `Unmatched` when it was lost meanwhile. */
export async function turnToUndo(tx: PoolConnection, orderId: string, owner: string, reason: string): Promise<void> {
  await changeExactly(
    tx,
    1,
    `UPDATE checkouts SET goal = 'undo', state = 'running', reason = ?, tries = 0 WHERE order_id = ? AND lease_owner = ?`,
    [reason, orderId, owner],
  );
}

/**
 * The shopper is told of the order before it is settled: from now on it does not disappear. `false` when everything is
 * being given back already.
 */
export async function noteSeen(db: Db, orderId: string): Promise<boolean> {
  const sql = "UPDATE checkouts SET is_seen = TRUE WHERE order_id = ? AND goal = 'place'";
  return (await change(db, sql, [orderId])) === 1;
}
