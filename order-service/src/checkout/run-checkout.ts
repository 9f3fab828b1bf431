import type { Order } from '@vetch/contracts/order';
import type { AppError } from '@vetch/service-kit/http/app-error';
import { inOneMessage } from '@vetch/service-kit/mysql/transaction';
import type { Deps } from '../deps.ts';
import { deliveriesOf, findOrderById } from '../orders/order-repository.ts';
import { giveOrderUp, type Turn } from './checkout-goal.ts';
import { type Checkout, findCheckout } from './checkout-repository.ts';
import { leaveCheckout } from './leave-checkout.ts';
import { currentAttempt } from './payment-attempt-repository.ts';
import { isNeighbourAway, placeSteps, type Work } from './place-steps.ts';
import { retryAt } from './retry-at.ts';
import { answerOutcome, type KeepAnswer, type Reached, storeOutcome } from './store-outcome.ts';
import { undoCheckout } from './undo-checkout.ts';

/**
 * Does what is left to do for an order, under a lease that `owner` holds, and gives the lease back. What cannot be
 * finished because a neighbour is away is left for the sweeper.
 */
export async function runCheckout(deps: Deps, orderId: string, owner: string): Promise<void> {
  const { checkout, order, ...rest } = await findWork(deps.db, orderId);
  if (!checkout) throw new Error(`There is no checkout for order ${orderId}.`);
  if (order && checkout.goal === 'place') {
    const work = { checkout, order, ...rest };
    const store = (outcome: Reached) => storeOutcome(deps, work, owner, outcome);
    await place(deps, work, owner, { isFirstRun: false, store });
  } else {
    await orLater(deps, checkout, owner, () => undoCheckout(deps, checkout, owner, { hasOrder: order !== undefined }));
  }
}

/**
 * `order` is as it was stored and kept; `refusal` says why the order was given up, and `isUndone` that nothing is left of
 * it. None of them: the rest is left for later.
 */
export type RunResult = {
  readonly order?: Order | undefined;
  readonly refusal?: AppError;
  readonly isUndone?: boolean | undefined;
};

/** The same for an order that was stored just now, of which everything is known; `keep` stores what the buyer is answered. */
export async function beginCheckout(deps: Deps, work: Work, owner: string, keep: KeepAnswer): Promise<RunResult> {
  const store = (outcome: Reached) => answerOutcome(deps, work, owner, outcome, keep);
  return (await place(deps, work, owner, { isFirstRun: true, store })) ?? {};
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

type Way<T> = { readonly isFirstRun: boolean; readonly store: (outcome: Reached) => Promise<T> };

/** The way forward. */
const place = <T>(deps: Deps, work: Work, owner: string, { isFirstRun, store }: Way<T>) =>
  orLater(deps, work.checkout, owner, async () => {
    const outcome = await placeSteps(deps, work, isFirstRun);
    if (outcome.kind !== 'undo') return { order: await store(outcome) };
    const { reason, refusal } = outcome;
    return giveUp(deps, work, owner, { goal: isFirstRun ? 'forget' : 'undo', reason }, refusal);
  });

/**
 * Giving things back may take longer than the answer. Only the request that began the order may leave nothing of it: by the
 * time somebody else goes on, it may have been seen. Whoever has lost the lease knows nothing of how it ends.
 */
async function giveUp(deps: Deps, { order, checkout }: Work, owner: string, turn: Turn, refusal: AppError) {
  if (!(await giveOrderUp(deps.db, order.id, owner, turn))) return {};
  const undoing = { ...checkout, ...turn, tries: 0 };
  const undo = () => undoCheckout(deps, undoing, owner, { hasOrder: true }).then(() => true);
  return { refusal, isUndone: await orLater(deps, undoing, owner, undo) };
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
