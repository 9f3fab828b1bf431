import type { Order } from '@vetch/contracts/orders';
import type { Holder } from '@vetch/service-kit/http/caller';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { findOrder, findOrderById } from '../orders/order-repository.ts';
import { readOrder } from '../orders/read-order.ts';
import { dueCheckouts, leaseCheckout, restartCheckout } from './checkout-repository.ts';
import { isNeighbourAway } from './place-steps.ts';
import { runCheckout } from './run-checkout.ts';

/** The shopper came back from the bank: finds out how the payment ended. Whoever comes second finds nothing left to do. */
export async function settleOrder(deps: Deps, reference: string, holder: Holder): Promise<Order> {
  const order = await findOrder(deps.db, reference, holder);
  await settle(deps, order.id);
  return readOrder(deps, reference, holder);
}

/** The one way in which a checkout goes on after it had to wait or its process died. */
export async function settle(deps: Deps, orderId: string): Promise<void> {
  const owner = uuidv7();
  const checkout = await leaseCheckout(deps.db, orderId, owner, deps.now());
  if (!checkout) return;
  const { attemptId } = checkout;
  if (checkout.goal === 'place' && (await hasRunOut(deps, orderId)) && !(await mayBeApproved(deps, attemptId))) {
    await restartCheckout(deps.db, orderId, owner, { goal: 'undo', reason: 'expired', attemptId, now: deps.now() });
  }
  await runCheckout(deps, orderId, owner, { isFirstRun: false });
}

/** The flowers were held for a shopper who has not paid. A bank that has not said yet is waited for. */
async function hasRunOut({ db, now }: Deps, orderId: string): Promise<boolean> {
  const order = await findOrderById(db, orderId);
  if (!order?.heldUntil || order.status !== 'pending') return false;
  const isUpToShopper = order.paymentState === 'failed' || order.paymentState === 'requires_action';
  return isUpToShopper && now().toISOString() >= order.heldUntil;
}

/** An approval that comes late still buys the flowers if they can be held again; a bank that cannot be asked may have approved. */
async function mayBeApproved({ payments }: Deps, attemptId: string): Promise<boolean> {
  try {
    const { status } = await payments.get(attemptId);
    return status === 'authorised' || status === 'captured';
  } catch (err) {
    return isNeighbourAway(err);
  }
}

/** Goes on with up to `limit` checkouts whose time has come; returns how many it saw. */
export async function settleDue(deps: Deps, limit = 20): Promise<number> {
  const due = await dueCheckouts(deps.db, deps.now(), limit);
  for (const orderId of due) await settle(deps, orderId);
  return due.length;
}
