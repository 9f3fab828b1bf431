import type { Payment } from '@vetch/contracts/payment';
import { change } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { noteAllocatedPlaces } from '../calendar/place-ledger-repository.ts';
import type { Deps } from '../deps.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { insertEvents } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { type Checkout, leaveCheckout } from './checkout-repository.ts';
import type { Outcome, Work } from './place-steps.ts';
import { retryAt } from './retry-at.ts';

type Reached = Exclude<Outcome, { kind: 'undo' }>;
type Paid = Extract<Outcome, { kind: 'paid' }>;
type Waiting = Extract<Outcome, { kind: 'waiting' }>;

/** Thrown inside the transaction, so that nothing of it stays. */
class LeaseLost extends Error {}

/** Stores what the steps came to, unless another process has taken over: then it is that one's to store. */
export async function storeOutcome(
  { db, now }: Deps,
  { order, checkout }: Pick<Work, 'order' | 'checkout'>,
  owner: string,
  outcome: Reached,
): Promise<void> {
  const at = now();
  const stored = inTransaction(db, async (tx) => {
    const [isOurs, isFirst] = await Promise.all([
      leaveCheckout(tx, order.id, owner, { ...whatIsLeft(outcome, checkout.tries, at), now: at }),
      outcome.kind === 'paid' ? setPaid(tx, order, outcome, at) : setWaiting(tx, order, outcome),
    ]);
    if (!isOurs) throw new LeaseLost();
    if (isFirst) await tell(tx, order, outcome, at);
  });
  await stored.catch((err: unknown) => {
    if (!(err instanceof LeaseLost)) throw err;
  });
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

/** Whether it is paid only now. */
async function setPaid(tx: PoolConnection, { id }: OrderRecord, { payment }: Paid, now: Date): Promise<boolean> {
  const changed = await change(
    tx,
    `UPDATE orders SET status = 'placed', payment_state = 'paid', paid_cents = ?, card_brand = ?, card_last_four = ?,
            gift_card_last_four = ?, gift_card_cents = ?, refusal = NULL, placed_at = ?
      WHERE id = ? AND status = 'pending'`,
    [payment.capturedCents, ...cardsOf(payment), toSql(now), id],
  );
  return changed === 1;
}

/** The card and the gift card of a payment, as the columns of an order name them. */
const cardsOf = (payment: Payment | undefined) =>
  [
    payment?.card?.brand ?? null,
    payment?.card?.lastFour ?? null,
    payment?.giftCard?.lastFour ?? null,
    payment?.giftCard?.amountCents ?? 0,
  ] as const;

/** Whether the payment has failed only now. */
async function setWaiting(tx: PoolConnection, order: OrderRecord, waiting: Waiting): Promise<boolean> {
  const { state, heldUntil, payment, refusal = null } = waiting;
  await change(
    tx,
    `UPDATE orders SET payment_state = ?, refusal = ?, held_until = ?, card_brand = ?, card_last_four = ?,
            gift_card_last_four = ?, gift_card_cents = ?
      WHERE id = ? AND status = 'pending'`,
    [state, refusal, toSql(new Date(heldUntil)), ...cardsOf(payment), order.id],
  );
  return state === 'failed' && order.paymentState !== 'failed';
}

async function tell(tx: PoolConnection, { id: orderId }: OrderRecord, { kind }: Reached, at: Date): Promise<void> {
  if (kind === 'waiting') return insertEvents(tx, [{ orderId, event: 'payment_failed', actor: 'bank', at }]);
  const events = ['paid', 'placed'].map((event) => ({ orderId, event, actor: 'shop', at }));
  await Promise.all([
    noteAllocatedPlaces(tx, orderId, at),
    insertEvents(tx, events),
    leaveMail(tx, { occasion: 'confirmation', orderId }, at),
  ]);
}
