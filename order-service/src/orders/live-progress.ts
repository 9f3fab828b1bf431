import { createHash } from 'node:crypto';
import type { Fulfilment } from '@vetch/contracts/delivery';
import type { OrderProgress, OrderStatus, PaymentState } from '@vetch/contracts/order';
import { type Db, selectIn } from '@vetch/service-kit/mysql/database';
import { isOver } from './order.ts';

/** `id` is the same for the same progress, in every process: a reader that names it has missed nothing. */
export type Progress = OrderProgress & { readonly id: string };

type Row = {
  order_id: string;
  status: OrderStatus;
  payment_state: PaymentState;
  events: number;
  delivery_id: string;
  fulfilment: Fulfilment;
};

/** Where some orders stand, by order id, with one query. An order that is gone is left out. */
export async function progressOf(db: Db, orderIds: readonly string[]): Promise<Map<string, Progress>> {
  if (orderIds.length === 0) return new Map();
  const rows = await selectIn<Row>(
    db,
    `SELECT orders.id AS order_id, orders.status, orders.payment_state,
            (SELECT COUNT(*) FROM order_events WHERE order_events.order_id = orders.id) AS events,
            order_deliveries.id AS delivery_id, order_deliveries.fulfilment
       FROM orders JOIN order_deliveries ON order_deliveries.order_id = orders.id
      WHERE orders.id IN (?) ORDER BY order_deliveries.delivery_date, order_deliveries.id`,
    [orderIds],
  );
  return new Map([...Map.groupBy(rows, (row) => row.order_id)].map(([id, ofOrder]) => [id, toProgress(ofOrder)]));
}

function toProgress(rows: readonly Row[]): Progress {
  const [{ status, payment_state: payment, events }] = rows as [Row, ...Row[]];
  const progress: OrderProgress = {
    status,
    payment,
    deliveries: rows.map((row) => ({ id: row.delivery_id, fulfilment: row.fulfilment })),
    timelineLength: Number(events),
    isOver: isOver(status, payment),
  };
  return { ...progress, id: createHash('sha256').update(JSON.stringify(progress)).digest('base64url').slice(0, 16) };
}
