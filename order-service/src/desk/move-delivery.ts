import type { DeliveryMethod, Fulfilment } from '@vetch/contracts/delivery';
import type { DeskDelivery } from '@vetch/contracts/desk';
import type { OrderDelivery } from '@vetch/contracts/order';
import { AppError } from '@vetch/service-kit/http/app-error';
import { putInOutbox } from '@vetch/service-kit/messaging/outbox';
import type { Db } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import type { Deps } from '../deps.ts';
import { leaveMail, type Occasion } from '../mail/leave-mail.ts';
import { requireFulfilmentMove, statusAfter } from '../orders/order.ts';
import { deliveriesOf, findOrderById, insertEvents } from '../orders/order-repository.ts';
import { requireNoneOpen } from '../substitutions/substitution-repository.ts';
import { deskDelivery } from './desk-day.ts';
import { findDelivery, setFulfilment, setOrderStatus } from './desk-repository.ts';
import { stockConsumed } from './stock-consumed.ts';

/** Moves a delivery along under its order's lock, and the order with it. `actor` is the florist's account id. */
export async function moveDelivery(
  { db, now }: Deps,
  deliveryId: string,
  to: Fulfilment,
  actor: string,
): Promise<DeskDelivery> {
  return inTransaction(db, async (tx) => {
    const row = await findDelivery(tx, deliveryId);
    if (!row) throw noSuchDelivery(deliveryId);
    const order = await findOrderById(tx, row.order_id, 'FOR UPDATE');
    if (!order) throw noSuchDelivery(deliveryId);
    const deliveries = (await deliveriesOf(tx as Db, [order.id])).get(order.id) ?? [];
    const delivery = deliveries.find((one) => one.id === deliveryId);
    if (!delivery) throw noSuchDelivery(deliveryId);
    requireFulfilmentMove(delivery.fulfilment, to, delivery.method);
    await requireNoneOpen(tx, deliveryId, to);
    const moved = { ...delivery, fulfilment: to };
    const status = statusAfter(
      order.status,
      deliveries.map((one) => (one.id === deliveryId ? to : one.fulfilment)),
    );
    if (status !== order.status) await setOrderStatus(tx, order.id, status);
    await recordMove(tx, order.id, moved, actor, now());
    return deskDelivery({ ...row, status }, moved);
  });
}

/** What is made leaves the stock room, which is told even if it is away just now. */
async function recordMove(
  tx: PoolConnection,
  orderId: string,
  moved: OrderDelivery,
  actor: string,
  at: Date,
): Promise<void> {
  await setFulfilment(tx, moved.id, moved.fulfilment);
  await insertEvents(tx, [{ orderId, deliveryId: moved.id, event: moved.fulfilment, actor, at }]);
  const occasion = worthAMail[moved.method][moved.fulfilment];
  if (occasion) await leaveMail(tx, { occasion, orderId, deliveryId: moved.id }, at);
  if (moved.fulfilment === 'made') await putInOutbox(tx, [stockConsumed(orderId, moved)], at);
}

/** What the buyer hears of. */
const worthAMail: Record<DeliveryMethod, Partial<Record<Fulfilment, Occasion>>> = {
  delivery: { out_for_delivery: 'out-for-delivery', delivered: 'delivered' },
  collection: { ready: 'ready-to-collect' },
};

const noSuchDelivery = (id: string) => new AppError('delivery-not-found', `There is no delivery ${id}.`);
