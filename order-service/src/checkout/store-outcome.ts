import { Order } from '@vetch/contracts/order';
import type { Payment } from '@vetch/contracts/payment';
import { changeExactly } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { ifUnmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction, lastly } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { noteAllocatedPlaces } from '../calendar/place-ledger-repository.ts';
import type { Deps } from '../deps.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { insertEvents, type NewEvent } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { assemble } from '../orders/read-order.ts';
import type { Checkout } from './checkout-repository.ts';
import { endLease, leaveCheckout } from './leave-checkout.ts';
import type { Outcome, Work } from './place-steps.ts';
import { retryAt } from './retry-at.ts';

/** How far the steps got, unless the order is given up. */
export type Reached = Exclude<Outcome, { kind: 'undo' }>;

/** Stores what the buyer is answered in the transaction that makes it true. */
export type KeepAnswer = (tx: PoolConnection, order: Order) => Promise<void>;

/** Stores what the steps came to, unless another process has taken over: then it is that one's to store. */
export async function storeOutcome(deps: Deps, work: Work, owner: string, outcome: Reached): Promise<void> {
  await storeReached(deps, work, owner, reach(work, outcome, deps.now()));
}

/**
 * The same for an order that was stored just now; returns the order as it is then, which `keep` has stored. `undefined`
 * when another process has taken over.
 */
export async function answerOutcome(
  deps: Deps,
  work: Work,
  owner: string,
  outcome: Reached,
  keep: KeepAnswer,
): Promise<Order | undefined> {
  const reached = reach(work, outcome, deps.now());
  const { createdAt } = work.order;
  const news = reached.events.map(({ event, at }) => ({ event, at: at.toISOString(), deliveryId: null }));
  const timeline = [{ event: 'ordered', at: createdAt, deliveryId: null }, ...news];
  const parts = { deliveries: [...work.deliveries], timeline, substitutions: [] };
  const answer = Order.parse(assemble(reached.order, parts, work.checkout.attemptId, reached.at));
  const isStored = await storeReached(deps, work, owner, reached, (tx) => keep(tx, answer));
  return isStored ? answer : undefined;
}

/** How the order is after the steps, what that adds to its timeline, and what is left to do. */
type Stage = {
  readonly order: OrderRecord;
  readonly events: readonly NewEvent[];
  readonly left: Parameters<typeof endLease>[3];
  readonly at: Date;
};

const reach = ({ order, checkout }: Work, outcome: Reached, at: Date): Stage => ({
  order: { ...order, ...(outcome.kind === 'paid' ? paid(outcome.payment, at) : waiting(outcome)) },
  events: eventsOf(order, outcome, at),
  left: { ...whatIsLeft(outcome, checkout.tries, at), now: at },
  at,
});

async function storeReached(
  { db }: Deps,
  { checkout: { orderId } }: Work,
  owner: string,
  { order, events, left, at }: Stage,
  keep?: (tx: PoolConnection) => Promise<void>,
): Promise<boolean> {
  const store = (tx: PoolConnection) =>
    Promise.all([
      // The order first, as whoever calls it off locks them.
      moveOn(tx, order),
      endLease(tx, orderId, owner, left),
      insertEvents(tx, events),
      ...(order.status === 'placed' ? placed(tx, orderId, at) : []),
      keep?.(tx),
    ]);
  const stored = inTransaction(db, (tx) => lastly(tx, () => store(tx)));
  const isStored = (await stored.catch(ifUnmatched)) !== undefined;
  // The order was called off meanwhile; whoever did that has the lease, or nothing is left to do here.
  if (!isStored) await leaveCheckout(db, orderId, owner, left);
  return isStored;
}

const placed = (tx: PoolConnection, orderId: string, at: Date) => [
  noteAllocatedPlaces(tx, orderId, at),
  leaveMail(tx, { occasion: 'confirmation', orderId }, at),
];

/** A bank that has not said yet is asked again, ever more seldom; a shopper has until the hold runs out. */
function whatIsLeft(
  outcome: Reached,
  tries: number,
  now: Date,
): Pick<Checkout, 'state'> & { dueAt: Date; tries?: number } {
  if (outcome.kind === 'paid') return { state: 'done', dueAt: now };
  if (outcome.state !== 'checking') return { state: 'waiting', dueAt: new Date(outcome.heldUntil) };
  return { state: 'waiting', dueAt: retryAt(now, tries + 1), tries: tries + 1 };
}

/** What it changes about the order that all of it is paid. */
const paid = (payment: Payment, at: Date) =>
  ({
    ...{ status: 'placed', paymentState: 'paid', paidCents: payment.capturedCents, refusal: null },
    ...cardsOf(payment),
    placedAt: at.toISOString(),
  }) satisfies Partial<OrderRecord>;

/** The same of a payment that waits for the shopper or the bank. */
const waiting = ({ state, heldUntil, payment, refusal }: Extract<Reached, { kind: 'waiting' }>) =>
  ({ paymentState: state, refusal: refusal ?? null, heldUntil, ...cardsOf(payment) }) satisfies Partial<OrderRecord>;

function cardsOf(payment: Payment | undefined): Pick<OrderRecord, 'card' | 'giftCard'> {
  const { card = null, giftCard = null } = payment ?? {};
  return { card: card && { brand: card.brand, lastFour: card.lastFour }, giftCard };
}

/** `Unmatched` when the order does not wait to be paid. */
async function moveOn(tx: PoolConnection, order: OrderRecord): Promise<void> {
  const { card, giftCard, heldUntil, placedAt } = order;
  const instant = (iso: string | null) => (iso === null ? null : toSql(new Date(iso)));
  await changeExactly(
    tx,
    1,
    `UPDATE orders SET status = ?, payment_state = ?, paid_cents = ?, card_brand = ?, card_last_four = ?,
            gift_card_last_four = ?, gift_card_cents = ?, refusal = ?, held_until = ?, placed_at = ?
      WHERE id = ? AND status = 'pending'`,
    [
      ...[order.status, order.paymentState, order.paidCents, card?.brand ?? null, card?.lastFour ?? null],
      ...[giftCard?.lastFour ?? null, giftCard?.amountCents ?? 0, order.refusal],
      ...[instant(heldUntil), instant(placedAt), order.id],
    ],
  );
}

/** What is new, for the timeline. */
function eventsOf({ id: orderId, paymentState }: OrderRecord, outcome: Reached, at: Date): NewEvent[] {
  if (outcome.kind === 'paid') return ['paid', 'placed'].map((event) => ({ orderId, event, actor: 'shop', at }));
  const failedNow = outcome.state === 'failed' && paymentState !== 'failed';
  return failedNow ? [{ orderId, event: 'payment_failed', actor: 'bank', at }] : [];
}
