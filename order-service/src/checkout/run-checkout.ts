import type { AppError } from '@vetch/service-kit/http/app-error';
import { change } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import type { Deps } from '../deps.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { findOrderById, insertEvents } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { type Checkout, findCheckout, leaveCheckout, turnToUndo } from './checkout-repository.ts';
import { isNeighbourAway, type Outcome, placeSteps } from './place-steps.ts';
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
  const [checkout, order] = await Promise.all([findCheckout(deps.db, orderId), findOrderById(deps.db, orderId)]);
  if (!checkout) throw new Error(`There is no checkout for order ${orderId}.`);
  const reference = order?.reference ?? '';
  const refusal = await orLater(deps, checkout, owner, () =>
    order && checkout.goal === 'place'
      ? place(deps, checkout, order, owner, isFirstRun)
      : undo(deps, checkout, order, owner),
  );
  return { reference, ...(refusal && { refusal }) };
}

/** The way forward; returns why the order was given up, if it was. Giving things back may take longer than the answer. */
async function place(deps: Deps, checkout: Checkout, order: OrderRecord, owner: string, isFirstRun: boolean) {
  const outcome = await placeSteps(deps, order, checkout, isFirstRun);
  if (outcome.kind !== 'undo') {
    await record(deps, order, owner, outcome);
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

/** The time until the next try doubles, from a second to half a minute. */
export function retryAt(now: Date, tries: number): Date {
  return new Date(now.getTime() + Math.min(30_000, 1_000 * 2 ** tries));
}

async function leaveForLater({ db, now }: Deps, checkout: Checkout, owner: string): Promise<void> {
  const at = now();
  const dueAt = retryAt(at, checkout.tries);
  await leaveCheckout(db, checkout.orderId, owner, { state: 'running', dueAt, now: at, tries: checkout.tries + 1 });
}

/** Stores what the steps came to, unless another process has taken over: then it is that one's to store. */
async function record(
  deps: Deps,
  order: OrderRecord,
  owner: string,
  outcome: Exclude<Outcome, { kind: 'undo' }>,
): Promise<void> {
  const now = deps.now();
  await inTransaction(deps.db, async (tx) => {
    const isOurs = await leaveCheckout(tx, order.id, owner, { ...whatIsLeft(outcome, now), now });
    if (!isOurs) return;
    if (outcome.kind === 'paid') await recordPaid(tx, order, outcome, now);
    else await recordWaiting(tx, order, outcome, now);
  });
}

/** A bank that has not said yet is asked again soon; a shopper has until the hold runs out. */
function whatIsLeft(outcome: Exclude<Outcome, { kind: 'undo' }>, now: Date): { state: Checkout['state']; dueAt: Date } {
  if (outcome.kind === 'paid') return { state: 'done', dueAt: now };
  return { state: 'waiting', dueAt: outcome.state === 'checking' ? retryAt(now, 1) : new Date(outcome.heldUntil) };
}

async function recordPaid(
  tx: PoolConnection,
  order: OrderRecord,
  { payment }: Extract<Outcome, { kind: 'paid' }>,
  now: Date,
): Promise<void> {
  const placed = await change(
    tx,
    `UPDATE orders SET status = 'placed', payment_state = 'paid', paid_cents = ?, card_brand = ?, card_last_four = ?,
            refusal = NULL, placed_at = ? WHERE id = ? AND status = 'pending'`,
    [payment.capturedCents, payment.card.brand, payment.card.lastFour, toSql(now), order.id],
  );
  if (placed === 1) {
    const at = { orderId: order.id, actor: 'shop', at: now };
    await insertEvents(tx, [
      { ...at, event: 'paid' },
      { ...at, event: 'placed' },
    ]);
    await leaveMail(tx, { occasion: 'confirmation', orderId: order.id }, now);
  }
}

async function recordWaiting(
  tx: PoolConnection,
  order: OrderRecord,
  { state, heldUntil, payment, refusal }: Extract<Outcome, { kind: 'waiting' }>,
  now: Date,
): Promise<void> {
  await change(
    tx,
    `UPDATE orders SET payment_state = ?, refusal = ?, held_until = ?, card_brand = ?, card_last_four = ?
      WHERE id = ? AND status = 'pending'`,
    [
      state,
      refusal ?? null,
      toSql(new Date(heldUntil)),
      payment?.card.brand ?? null,
      payment?.card.lastFour ?? null,
      order.id,
    ],
  );
  if (state === 'failed' && order.paymentState !== 'failed') {
    await insertEvents(tx, [{ orderId: order.id, event: 'payment_failed', actor: 'bank', at: now }]);
  }
}
