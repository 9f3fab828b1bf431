import type { Order } from '@vetch/contracts/order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { fieldError } from '@vetch/service-kit/http/parse';
import { change, type Db } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { isCancellable, requireOrderMove } from '../orders/order.ts';
import { deliveriesOf, findOrder, insertEvents } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { readOrder } from '../orders/read-order.ts';
import { findCheckout, restartCheckout } from './checkout-repository.ts';
import { runCheckout } from './run-checkout.ts';

/**
 * Cancels the order and gives stock, places and money back. The buyer can until the florist starts or the cut-off
 * passes; a florist can at any time before it is delivered, with a reason.
 */
export async function cancelOrder(
  deps: Deps,
  reference: string,
  holder: Holder,
  reason: string | undefined,
): Promise<Order> {
  const owner = uuidv7();
  const now = deps.now();
  const orderId = await inTransaction(deps.db, async (tx) => {
    const order = await findOrder(tx, reference, holder, 'FOR UPDATE');
    requireOrderMove(order.status, 'cancelled');
    if (holder.isStaff) requireReason(reason);
    else await requireInTime(tx, order, now);
    await change(tx, "UPDATE orders SET status = 'cancelled', cancellation_reason = ? WHERE id = ?", [
      reason ?? null,
      order.id,
    ]);
    await change(tx, "UPDATE order_deliveries SET fulfilment = 'cancelled' WHERE order_id = ?", [order.id]);
    await insertEvents(tx, [
      { orderId: order.id, event: 'cancelled', actor: holder.isStaff ? 'florist' : 'buyer', at: now },
    ]);
    const attemptId = (await findCheckout(tx, order.id))?.attemptId ?? '';
    await restartCheckout(tx, order.id, owner, { goal: 'undo', reason: 'cancelled', attemptId, now });
    return order.id;
  });
  await runCheckout(deps, orderId, owner);
  return readOrder(deps, reference, holder);
}

async function requireInTime(tx: Db, order: OrderRecord, now: Date): Promise<void> {
  const deliveries = (await deliveriesOf(tx, [order.id])).get(order.id) ?? [];
  if (isCancellable({ ...order, deliveries }, now)) return;
  const detail =
    'The florist has started, or the cut-off has passed. Please call the shop: we will see what can be done.';
  throw new AppError('cancellation-too-late', detail);
}

function requireReason(reason: string | undefined): void {
  if (reason !== undefined) return;
  const detail = 'Say why the order is cancelled; the buyer reads it.';
  throw new AppError('invalid-request', detail, { errors: [fieldError('reason', detail)] });
}
