import type { Order } from '@vetch/contracts/order';
import type { Holder } from '@vetch/service-kit/http/caller';
import { ifUnmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { findOrder, findOrderById } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { readOrder } from '../orders/read-order.ts';
import { turnBack } from './checkout-goal.ts';
import { dueCheckouts, leaseCheckout } from './checkout-repository.ts';
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
  if (checkout.goal === 'place' && hasRunOut(await findOrderById(deps.db, orderId), deps.now())) {
    if (!(await mayBeApproved(deps, checkout.attemptId)) && !(await letGo(deps, orderId, owner))) return;
  }
  await runCheckout(deps, orderId, owner);
}

/** The flowers were held for a shopper who has not paid. A bank that has not said yet is waited for. */
function hasRunOut(order: OrderRecord | undefined, now: Date): boolean {
  if (!order?.heldUntil || order.status !== 'pending') return false;
  const isUpToShopper = order.paymentState === 'failed' || order.paymentState === 'requires_action';
  return isUpToShopper && now.toISOString() >= order.heldUntil;
}

/**
 * Decides under the order's lock that nobody pays any more. `false` when another process has the lease by now: the
 * shopper may have tried another card while payment-service was asked about the last.
 */
async function letGo({ db }: Deps, orderId: string, owner: string): Promise<boolean> {
  const turned = inTransaction(db, async (tx) => {
    const order = await findOrderById(tx, orderId, 'FOR UPDATE');
    if (order?.status !== 'pending') return false;
    await turnBack(tx, orderId, owner, { goal: 'undo', reason: 'expired' });
    return true;
  });
  return (await turned.catch(ifUnmatched)) ?? false;
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

/** So many orders are worked on at the same time: one that a neighbour keeps waiting does not keep the others. */
const AT_ONCE = 5;

/** Goes on with up to `limit` checkouts whose time has come; returns how many it saw. */
export async function settleDue(deps: Deps, limit = 20): Promise<number> {
  const due = await dueCheckouts(deps.db, deps.now(), limit);
  const lanes = Array.from({ length: AT_ONCE }, (_, lane) => due.filter((_id, index) => index % AT_ONCE === lane));
  await Promise.all(
    lanes.map(async (lane) => {
      for (const orderId of lane) await settleOne(deps, orderId);
    }),
  );
  return due.length;
}

/** One order's trouble is its own. */
async function settleOne(deps: Deps, orderId: string): Promise<void> {
  await settle(deps, orderId).catch((err: unknown) =>
    deps.log.error({ err, orderId }, 'could not go on with a checkout'),
  );
}
