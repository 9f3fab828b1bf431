import type { Order, OrderSummary } from '@vetch/contracts/order';
import type { OrderList } from '@vetch/contracts/orders';
import type { Holder } from '@vetch/service-kit/http/caller';
import { type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { inOneMessage } from '@vetch/service-kit/mysql/transaction';
import type { Deps } from '../deps.ts';
import { substitutionsOf } from '../substitutions/substitution-repository.ts';
import { isCancellable } from './order.ts';
import { deliveriesOf, findOrder, findOrderById, timelineOf } from './order-repository.ts';
import { ORDER_COLUMNS, type OrderRecord, type OrderRow, toOrder } from './order-rows.ts';

type ReadDeps = Pick<Deps, 'now'> & { readonly db: Db };

/** The holder's order with all that belongs to it. */
export function readOrder({ db, now }: Pick<Deps, 'db' | 'now'>, reference: string, holder: Holder): Promise<Order> {
  return inOneMessage(db, async (one) => wholeOrder({ db: one, now }, await findOrder(one, reference, holder)));
}

export async function wholeOrder({ db, now }: ReadDeps, order: OrderRecord): Promise<Order> {
  const [parts, attemptId] = await Promise.all([
    partsOf(db, order.id),
    order.paymentState === 'requires_action' ? currentAttemptId(db, order.id) : null,
  ]);
  return assemble(order, parts, attemptId, now());
}

/** The order with this id, also with all that belongs to it, asked at once. */
export async function readOrderById(
  { db, now }: ReadDeps,
  id: string,
): Promise<{ readonly record: OrderRecord; readonly order: Order } | undefined> {
  const [record, parts] = await Promise.all([findOrderById(db, id), partsOf(db, id)]);
  return record && { record, order: assemble(record, parts, null, now()) };
}

type Parts = Pick<Order, 'deliveries' | 'timeline' | 'substitutions'>;

async function partsOf(db: Db, orderId: string): Promise<Parts> {
  const [byOrder, timeline, substitutions] = await Promise.all([
    deliveriesOf(db, [orderId]),
    timelineOf(db, orderId),
    substitutionsOf(db, orderId),
  ]);
  return { deliveries: byOrder.get(orderId) ?? [], timeline, substitutions };
}

/** The order with all that belongs to it; `attemptId` is the payment that it is at. Pure. */
export function assemble(order: OrderRecord, parts: Parts, attemptId: string | null, now: Date): Order {
  const { paymentState, paidCents, refundedCents, card, giftCard, refusal, heldUntil, ...rest } = order;
  const awaitsPayment = order.status === 'pending' && paymentState !== 'checking';
  return {
    ...rest,
    payment: {
      state: paymentState,
      paidCents,
      refundedCents,
      card,
      giftCard,
      refusal,
      challengePaymentId: paymentState === 'requires_action' ? attemptId : null,
      payBy: awaitsPayment ? heldUntil : null,
    },
    ...parts,
    cancellableUntil: isCancellable({ ...order, ...parts }, now) ? order.cancellableUntil : null,
  };
}

async function currentAttemptId(db: Db, orderId: string): Promise<string | null> {
  const row = await selectOne<{ attempt_id: string }>(db, 'SELECT attempt_id FROM checkouts WHERE order_id = ?', [
    orderId,
  ]);
  return row?.attempt_id ?? null;
}

const PER_PAGE = 10;

/** A page of the customer's orders, newest first. */
export async function ordersOf({ db }: ReadDeps, customerId: string, page: number): Promise<OrderList> {
  const [rows, counted] = await Promise.all([
    select<OrderRow>(
      db,
      `SELECT ${ORDER_COLUMNS} FROM orders WHERE customer_id = ?
        ORDER BY created_at DESC, id DESC LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`,
      [customerId],
    ),
    selectOne<{ total: number }>(db, 'SELECT COUNT(*) AS total FROM orders WHERE customer_id = ?', [customerId]),
  ]);
  const byOrder = await deliveriesOf(
    db,
    rows.map((row) => row.id),
  );
  const total = counted?.total ?? 0;
  const items = rows.map((row) => toSummary(toOrder(row), byOrder.get(row.id) ?? []));
  return { items, page, perPage: PER_PAGE, pages: Math.ceil(total / PER_PAGE), total };
}

const toSummary = (order: OrderRecord, deliveries: Order['deliveries']): OrderSummary => ({
  reference: order.reference,
  status: order.status,
  createdAt: order.createdAt,
  totalCents: order.totalCents,
  currency: order.currency,
  deliveries: deliveries.map(({ date, slot, method, fulfilment, recipient, lines }) => ({
    date,
    slot,
    method,
    fulfilment,
    recipientName: recipient.name,
    lines,
  })),
});
