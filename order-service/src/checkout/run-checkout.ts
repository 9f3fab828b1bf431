import type { AppError } from '@vetch/service-kit/http/app-error';
import { inOneMessage } from '@vetch/service-kit/mysql/transaction';
import type { Deps } from '../deps.ts';
import { deliveriesOf, findOrderById } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { type Checkout, findCheckout, leaveCheckout, turnToUndo } from './checkout-repository.ts';
import { currentAttempt } from './payment-attempt-repository.ts';
import { isNeighbourAway, placeSteps, type Work } from './place-steps.ts';
import { retryAt } from './retry-at.ts';
import { storeOutcome } from './store-outcome.ts';
import { undoCheckout } from './undo-checkout.ts';

export type RunResult = { readonly reference: string; readonly refusal?: AppError };

/**
 * Does what is left to do for an order, under a lease that `owner` holds, and gives the lease back. What cannot be
 * finished because a neighbour is away is left for the sweeper. `refusal` says why the order was given up.
 */
export async function runCheckout(
  deps: Deps,
  orderId: string,
  owner: string,
  { isFirstRun }: { isFirstRun: boolean },
): Promise<RunResult> {
  const { checkout, order, ...promised } = await findWork(deps.db, orderId);
  if (!checkout) throw new Error(`There is no checkout for order ${orderId}.`);
  const reference = order?.reference ?? '';
  const refusal = await orLater(deps, checkout, owner, () =>
    order && checkout.goal === 'place'
      ? place(deps, { checkout, order, ...promised }, owner, isFirstRun)
      : undo(deps, checkout, order, owner),
  );
  return { reference, ...(refusal && { refusal }) };
}

async function findWork(db: Deps['db'], orderId: string) {
  const [checkout, order, byOrder, attempt] = await inOneMessage(db, (one) =>
    Promise.all([
      findCheckout(one, orderId),
      findOrderById(one, orderId),
      deliveriesOf(one, [orderId]),
      currentAttempt(one, orderId),
    ]),
  );
  return { checkout, order, deliveries: byOrder.get(orderId) ?? [], attempt };
}

/** The way forward; returns why the order was given up, if it was. Giving things back may take longer than the answer. */
async function place(deps: Deps, work: Work, owner: string, isFirstRun: boolean) {
  const { checkout, order } = work;
  const outcome = await placeSteps(deps, work, isFirstRun);
  if (outcome.kind !== 'undo') {
    await storeOutcome(deps, work, owner, outcome);
    return undefined;
  }
  if (await turnToUndo(deps.db, order.id, owner, outcome.reason)) {
    const undoing = { ...checkout, goal: 'undo', reason: outcome.reason, tries: 0 } as const;
    await orLater(deps, undoing, owner, () => undo(deps, undoing, order, owner));
  }
  return outcome.refusal;
}

async function undo(deps: Deps, checkout: Checkout, order: OrderRecord | undefined, owner: string): Promise<undefined> {
  await undoCheckout(deps, checkout, order, owner);
}

/** Work that a neighbour's absence stops is left for the sweeper. */
async function orLater<T>(
  deps: Deps,
  checkout: Checkout,
  owner: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (err) {
    await leaveForLater(deps, checkout, owner);
    const level = isNeighbourAway(err) ? 'warn' : 'error';
    deps.log[level](
      { err, orderId: checkout.orderId, tries: checkout.tries },
      'checkout stopped, to be taken up again',
    );
    return undefined;
  }
}

async function leaveForLater({ db, now }: Deps, checkout: Checkout, owner: string): Promise<void> {
  const at = now();
  const dueAt = retryAt(at, checkout.tries);
  await leaveCheckout(db, checkout.orderId, owner, { state: 'running', dueAt, now: at, tries: checkout.tries + 1 });
}
