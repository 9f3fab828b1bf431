import { change, type Db, insertRows, selectOne } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';
import type { WantedItem } from './wanted-items.ts';

/** What went into the bouquets of one delivery of an order. */
export type Consumption = {
  readonly orderId: string;
  readonly deliveryId: string;
  readonly items: readonly WantedItem[];
};

export async function isConsumed(db: Db, { orderId, deliveryId }: Consumption): Promise<boolean> {
  const sql = 'SELECT item_key FROM consumed_items WHERE order_id = ? AND delivery_id = ? LIMIT 1';
  return (await selectOne(db, sql, [orderId, deliveryId])) !== undefined;
}

/** Takes the items off what the order has left, and keeps them as consumed; `false` when it has not so much left. */
export async function takeOffOrder(tx: PoolConnection, { orderId, deliveryId, items }: Consumption): Promise<boolean> {
  await insertRows(
    tx,
    'INSERT INTO consumed_items (order_id, delivery_id, item_kind, item_key, quantity) VALUES ?',
    items.map(({ kind, key, quantity }) => [orderId, deliveryId, kind, key, quantity]),
  );
  const taken = await change(
    tx,
    `UPDATE consumed_items c STRAIGHT_JOIN reservation_items i
         ON i.order_id = c.order_id AND i.item_kind = c.item_kind AND i.item_key = c.item_key
        SET i.quantity = i.quantity - c.quantity
      WHERE c.order_id = ? AND c.delivery_id = ? AND i.quantity >= c.quantity`,
    [orderId, deliveryId],
  );
  return taken === items.length;
}

/** Whether everything that the order had has gone into bouquets. */
export async function isUsedUp(db: Db, orderId: string): Promise<boolean> {
  const sql = 'SELECT item_key FROM reservation_items WHERE order_id = ? AND quantity > 0 LIMIT 1';
  return (await selectOne(db, sql, [orderId])) === undefined;
}
