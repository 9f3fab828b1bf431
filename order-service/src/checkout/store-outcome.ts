import type { Order } from '@vetch/contracts/order';
import type { Payment } from '@vetch/contracts/payment';
import { changeExactly } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { ifUnmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction, lastly } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { noteAllocatedPlaces } from '../calendar/place-ledger-repository.ts';
import type { Deps } from '../deps.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { insertEvents } from '../orders/order-repository.ts';
import { readOrderById } from '../orders/read-order.ts';
import type { Checkout } from './checkout-repository.ts';
import { endLease, leaveCheckout } from './leave-checkout.ts';
import type { OrderAtWork, Outcome, Work } from './place-steps.ts';
import { retryAt } from './retry-at.ts';

type Reached = Exclude<Outcome, { kind: 'undo' }>;
type Paid = Extract<Outcome, { kind: 'paid' }>;
type Waiting = Extract<Outcome, { kind: 'waiting' }>;

/**
 * Stores what the steps came to, and returns the order as it is then; `undefined` when another process has taken over:
 * then it is that one's to store.
 */
export async function storeOutcome(
  { db, now }: Deps,
  { order, checkout }: Pick<Work, 'order' | 'checkout'>,
  owner: string,
  outcome: Reached,
): Promise<Order | undefined> {
  const at = now();
  const left = { ...whatIsLeft(outcome, checkout.tries, at), now: at };
  const store = async (tx: PoolConnection) => {
    const [, , , read] = await Promise.all([
      // The order first, as whoever calls it off locks them.
      outcome.kind === 'paid' ? setPaid(tx, order, outcome, at) : setWaiting(tx, order, outcome),
      endLease(tx, order.id, owner, left),
      tell(tx, order, outcome, at),
      readOrderById({ db: tx, now }, order.id, checkout.attemptId),
    ]);
    return read?.order;
  };
  const stored = await inTransaction(db, (tx) => lastly(tx, () => store(tx))).catch(ifUnmatched);
  // The order was called off meanwhile; whoever did that has the lease, or nothing is left to do here.
  if (!stored) await leaveCheckout(db, order.id, owner, left);
  return stored;
}

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

/** `Unmatched` when the order does not wait to be paid. */
async function setPaid(tx: PoolConnection, { id }: OrderAtWork, { payment }: Paid, now: Date): Promise<void> {
  await changeExactly(
    tx,
    1,
    `UPDATE orders SET status = 'placed', payment_state = 'paid', paid_cents = ?, card_brand = ?, card_last_four = ?,
            gift_card_last_four = ?, gift_card_cents = ?, refusal = NULL, placed_at = ?
      WHERE id = ? AND status = 'pending'`,
    [payment.capturedCents, ...cardsOf(payment), toSql(now), id],
  );
}

/** The card and the gift card of a payment, as the columns of an order name them. */
const cardsOf = (payment: Payment | undefined) =>
  [
    payment?.card?.brand ?? null,
    payment?.card?.lastFour ?? null,
    payment?.giftCard?.lastFour ?? null,
    payment?.giftCard?.amountCents ?? 0,
  ] as const;

/** The same. */
async function setWaiting(tx: PoolConnection, order: OrderAtWork, waiting: Waiting): Promise<void> {
  const { state, heldUntil, payment, refusal = null } = waiting;
  await changeExactly(
    tx,
    1,
    `UPDATE orders SET payment_state = ?, refusal = ?, held_until = ?, card_brand = ?, card_last_four = ?,
            gift_card_last_four = ?, gift_card_cents = ?
      WHERE id = ? AND status = 'pending'`,
    [state, refusal, toSql(new Date(heldUntil)), ...cardsOf(payment), order.id],
  );
}

/** What is new is written into the timeline, and what the buyer has to hear into the outbox. */
async function tell(tx: PoolConnection, order: OrderAtWork, outcome: Reached, at: Date): Promise<void> {
  const { id: orderId } = order;
  if (outcome.kind === 'waiting') {
    const failedNow = outcome.state === 'failed' && order.paymentState !== 'failed';
    return failedNow ? insertEvents(tx, [{ orderId, event: 'payment_failed', actor: 'bank', at }]) : undefined;
  }
  const events = ['paid', 'placed'].map((event) => ({ orderId, event, actor: 'shop', at }));
  await Promise.all([
    noteAllocatedPlaces(tx, orderId, at),
    insertEvents(tx, events),
    leaveMail(tx, { occasion: 'confirmation', orderId }, at),
  ]);
}
