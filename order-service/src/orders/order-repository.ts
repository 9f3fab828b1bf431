import type { OrderDelivery, TimelineEntry } from '@vetch/contracts/order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { type Db, insertRows, select, selectIn, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';
import { uuidv7 } from 'uuidv7';
import { OWNED, ownedBy } from '../ownership.ts';
import { DELIVERY_COLUMNS, type DeliveryRow, LINE_COLUMNS, type LineRow, toDelivery } from './delivery-rows.ts';
import { LINKED } from './order-links.ts';
import { ORDER_COLUMNS, type OrderRecord, type OrderRow, toOrder } from './order-rows.ts';

type Lock = '' | 'FOR UPDATE';

/** The order, if the holder owns it or works here. Someone else's order is indistinguishable from a missing one. */
export async function findOrder(db: Db, reference: string, holder: Holder, lock: Lock = ''): Promise<OrderRecord> {
  const owner = ownedBy(holder);
  const row = await selectOne<OrderRow>(
    db,
    `SELECT ${ORDER_COLUMNS} FROM orders WHERE reference = ? AND (? OR ${OWNED} OR ${LINKED}) ${lock}`,
    [reference, holder.isStaff, ...owner, owner[1]],
  );
  if (!row) throw new AppError('order-not-found', `There is no order ${reference} among yours.`);
  return toOrder(row);
}

/** The order with this id, for work that the shop does by itself. */
export async function findOrderById(db: Db, id: string, lock: Lock = ''): Promise<OrderRecord | undefined> {
  const row = await selectOne<OrderRow>(db, `SELECT ${ORDER_COLUMNS} FROM orders WHERE id = ? ${lock}`, [id]);
  return row && toOrder(row);
}

/** The deliveries of some orders, each with its lines, by order id. */
export async function deliveriesOf(db: Db, orderIds: readonly string[]): Promise<Map<string, OrderDelivery[]>> {
  if (orderIds.length === 0) return new Map();
  const [deliveries, lines] = await Promise.all([
    selectIn<DeliveryRow>(
      db,
      `SELECT ${DELIVERY_COLUMNS} FROM order_deliveries WHERE order_id IN (?) ORDER BY delivery_date, person, id`,
      [orderIds],
    ),
    selectIn<LineRow>(db, `SELECT ${LINE_COLUMNS} FROM order_lines WHERE order_id IN (?) ORDER BY id`, [orderIds]),
  ]);
  const byOrder = Map.groupBy(deliveries, (row) => row.order_id);
  return new Map([...byOrder].map(([id, rows]) => [id, rows.map((row) => toDelivery(row, lines))]));
}

export async function timelineOf(db: Db, orderId: string): Promise<TimelineEntry[]> {
  const rows = await select<{ at: string; event: string; delivery_id: string | null }>(
    db,
    'SELECT at, event, delivery_id FROM order_events WHERE order_id = ? ORDER BY id',
    [orderId],
  );
  return rows.map((row) => ({ at: fromSql(row.at), event: row.event, deliveryId: row.delivery_id }));
}

export type NewEvent = { orderId: string; event: string; actor: string; at: Date; deliveryId?: string };

/** Adds to the timeline; it is never changed. */
export async function insertEvents(db: Db, events: readonly NewEvent[]): Promise<void> {
  await insertRows(
    db,
    'INSERT INTO order_events (id, order_id, delivery_id, event, actor, at) VALUES ?',
    events.map(({ orderId, deliveryId = null, event, actor, at }) => [
      uuidv7(),
      orderId,
      deliveryId,
      event,
      actor,
      toSql(at),
    ]),
  );
}
