import type { SlotKey } from '@vetch/contracts/delivery';
import type { OrderStatus } from '@vetch/contracts/order';
import type { SubstitutionState } from '@vetch/contracts/substitution';
import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';

/** Which order a delivery belongs to. */
export type DeskRow = {
  id: string;
  order_id: string;
  reference: string;
  status: OrderStatus;
  slot: SlotKey;
  /** Of a stem of it that is being replaced. */
  open_substitution: SubstitutionState | null;
};

const COLUMNS = `order_deliveries.id, order_deliveries.order_id, orders.reference, orders.status, order_deliveries.slot,
  (SELECT MIN(s.state) FROM substitutions s
    WHERE s.delivery_id = order_deliveries.id AND s.open_line_id IS NOT NULL) AS open_substitution`;

/** The deliveries of a day that somebody has paid for, cancelled ones included. */
export function deliveriesOn(db: Db, date: string): Promise<DeskRow[]> {
  return select<DeskRow>(
    db,
    `SELECT ${COLUMNS} FROM order_deliveries JOIN orders ON orders.id = order_deliveries.order_id
      WHERE order_deliveries.delivery_date = ? AND orders.placed_at IS NOT NULL
      ORDER BY orders.placed_at, order_deliveries.id`,
    [date],
  );
}

/** The first day from `from` on with a paid delivery that is still to be made or brought. */
export async function firstDayWithWork(db: Db, from: string): Promise<string | null> {
  const row = await selectOne<{ day: string | null }>(
    db,
    `SELECT MIN(order_deliveries.delivery_date) AS day
       FROM order_deliveries JOIN orders ON orders.id = order_deliveries.order_id
      WHERE order_deliveries.delivery_date >= ? AND orders.placed_at IS NOT NULL
        AND order_deliveries.fulfilment IN ('scheduled', 'in_design', 'made', 'ready', 'out_for_delivery')`,
    [from],
  );
  return row?.day ?? null;
}

export function findDelivery(db: Db, id: string): Promise<DeskRow | undefined> {
  return selectOne<DeskRow>(
    db,
    `SELECT ${COLUMNS} FROM order_deliveries JOIN orders ON orders.id = order_deliveries.order_id
      WHERE order_deliveries.id = ? AND orders.placed_at IS NOT NULL`,
    [id],
  );
}

export async function setFulfilment(tx: Db, deliveryId: string, fulfilment: string): Promise<void> {
  await change(tx, 'UPDATE order_deliveries SET fulfilment = ? WHERE id = ?', [fulfilment, deliveryId]);
}

export async function setOrderStatus(tx: Db, orderId: string, status: OrderStatus): Promise<void> {
  await change(tx, 'UPDATE orders SET status = ? WHERE id = ?', [status, orderId]);
}
