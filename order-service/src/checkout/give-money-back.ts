import { AppError } from '@vetch/service-kit/http/app-error';
import { change, selectOne } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { insertEvents } from '../orders/order-repository.ts';
import { type Checkout, renewRefundId } from './checkout-repository.ts';

/** What a payment has come to, in minor units. */
export type Money = { readonly capturedCents: number; readonly refundedCents: number };
const nothing: Money = { capturedCents: 0, refundedCents: 0 };

/** Voids what is authorised, refunds what is captured; returns what the payment has come to. */
export async function giveMoneyBack(deps: Deps, checkout: Checkout, owner: string): Promise<Money> {
  const { payments } = deps;
  const { attemptId } = checkout;
  try {
    await payments.void(attemptId);
    return nothing;
  } catch (err) {
    if (!(err instanceof AppError)) throw err;
    if (err.code === 'payment-not-found') return nothing;
    if (err.code !== 'illegal-payment-transition') throw err;
  }
  const payment = await payments.get(attemptId);
  const left = payment.capturedCents - payment.refundedCents;
  return left === 0 ? payment : refundAll(deps, checkout, owner, left);
}

/** A refund that the bank refuses is over; what is owed is asked for again later, as a new one. */
async function refundAll(
  { payments, db }: Deps,
  { orderId, attemptId, refundId, reason }: Checkout,
  owner: string,
  amountCents: number,
): Promise<Money> {
  try {
    return await payments.refund(attemptId, refundId, { amountCents, reason: reason ?? 'cancelled' });
  } catch (err) {
    if (err instanceof AppError && err.code === 'refund-failed') await renewRefundId(db, orderId, owner, uuidv7());
    throw err;
  }
}

/**
 * Whoever undoes the order as well, the refund is told once: under the order's lock, the timeline says whether it was.
 * What was captured is stored with it: an order that was cancelled before it was placed did not know of it.
 */
export async function recordRefund(
  tx: PoolConnection,
  orderId: string,
  { capturedCents, refundedCents }: Money,
  now: Date,
): Promise<void> {
  await change(tx, 'UPDATE orders SET basket_id = IF(placed_at IS NULL, NULL, basket_id) WHERE id = ?', [orderId]);
  if (refundedCents === 0) {
    await change(tx, "UPDATE orders SET payment_state = 'none' WHERE id = ? AND refunded_cents = 0", [orderId]);
    return;
  }
  await change(
    tx,
    `UPDATE orders SET paid_cents = ?, payment_state = ?, refunded_cents = ? WHERE id = ? AND refunded_cents <= ?`,
    [capturedCents, refundedCents >= capturedCents ? 'refunded' : 'none', refundedCents, orderId, refundedCents],
  );
  if (await wasTold(tx, orderId)) return;
  await insertEvents(tx, [{ orderId, event: 'refunded', actor: 'shop', at: now }]);
  await leaveMail(tx, { occasion: 'refunded', orderId }, now);
}

/** What a florist gave back in parts was told by itself, and not by the shop. */
async function wasTold(tx: PoolConnection, orderId: string): Promise<boolean> {
  const sql = "SELECT id FROM order_events WHERE order_id = ? AND event = 'refunded' AND actor = 'shop' LIMIT 1";
  return (await selectOne(tx, sql, [orderId])) !== undefined;
}
