import type { Order } from '@vetch/contracts/order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { change } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { findOrder } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { readOrder } from '../orders/read-order.ts';
import { type Checkout, findCheckout, restartCheckout } from './checkout-repository.ts';
import { currentAttempt, hasAttempt, insertAttempt } from './payment-attempt-repository.ts';
import { runCheckout } from './run-checkout.ts';
import { settleOrder } from './settle-order.ts';

/**
 * Tries another card for an order whose flowers are still held. A new attempt begins only when the last is known to have
 * failed. `isRetry`: an earlier request with the same key may have begun the attempt; then it is that one which goes on.
 */
export async function payOrder(
  deps: Deps,
  reference: string,
  holder: Holder,
  cardToken: string,
  isRetry: boolean,
): Promise<Order> {
  const owner = uuidv7();
  const now = deps.now();
  const orderId = await inTransaction(deps.db, async (tx) => {
    const order = await findOrder(tx, reference, holder, 'FOR UPDATE');
    if (isRetry && (await hasAttempt(tx, order.id, cardToken))) return undefined;
    requirePayable(order, await findCheckout(tx, order.id, 'FOR UPDATE'), now);
    const giftCardToken = await giftCardOf(tx, order);
    const attempt = {
      id: uuidv7(),
      orderId: order.id,
      amountCents: order.totalCents,
      cardToken,
      giftCardToken,
      at: now,
    };
    await insertAttempt(tx, attempt);
    await change(tx, "UPDATE orders SET payment_state = 'checking', refusal = NULL WHERE id = ?", [order.id]);
    await restartCheckout(tx, order.id, owner, { goal: 'place', reason: null, attemptId: attempt.id, now });
    return order.id;
  });
  if (orderId === undefined) return settleOrder(deps, reference, holder);
  await runCheckout(deps, orderId, owner);
  return readOrder(deps, reference, holder);
}

/** A gift card that the last attempt came with pays its part of this one too, unless it is what was refused. */
async function giftCardOf(tx: PoolConnection, { id, refusal }: OrderRecord): Promise<string | undefined> {
  return refusal === 'gift-card-not-found' ? undefined : (await currentAttempt(tx, id))?.giftCardToken;
}

/** Both rows are locked. An order that is being given back is not payable, even if it does not say so yet. */
function requirePayable(order: OrderRecord, checkout: Checkout | undefined, now: Date): void {
  const isHeld = order.heldUntil !== null && now.toISOString() < order.heldUntil;
  const waitsForCard = checkout?.goal === 'place' && checkout.state === 'waiting' && order.paymentState === 'failed';
  if (order.status === 'pending' && waitsForCard && isHeld) return;
  const isStillChecking = order.status === 'pending' && order.paymentState !== 'failed';
  throw new AppError(
    'illegal-order-transition',
    isStillChecking
      ? 'The last payment is still being checked. Please wait until we know how it ended.'
      : 'This order is not waiting for a payment.',
    { orderStatus: order.status, paymentState: order.paymentState },
  );
}
