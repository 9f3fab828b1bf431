import type { SlotKey } from '@vetch/contracts/delivery';
import { AppError } from '@vetch/service-kit/http/app-error';
import { change, select } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { givePlaceBack } from '../calendar/shop-rules-repository.ts';
import type { Deps } from '../deps.ts';
import { giveStockBack } from '../desk/stock-consumed.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { insertEvents } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { type Checkout, leaveCheckout } from './checkout-repository.ts';

/**
 * Gives everything back, in reverse: money, places, stock. Each step can be repeated; only when all are done is the
 * checkout done. An order that nobody was ever charged for disappears, and its basket is open again.
 */
export async function undoCheckout(
  deps: Deps,
  checkout: Checkout,
  order: OrderRecord | undefined,
  owner: string,
): Promise<void> {
  if (order) {
    const money = await giveMoneyBack(deps, checkout);
    await inTransaction(deps.db, (tx) => closeOrder(tx, checkout, order, money, deps.now()));
  }
  await giveStockBack(deps, checkout.orderId);
  const now = deps.now();
  await leaveCheckout(deps.db, checkout.orderId, owner, { state: 'done', dueAt: now, now });
}

type Money = { readonly capturedCents: number; readonly refundedCents: number };
const nothing: Money = { capturedCents: 0, refundedCents: 0 };

/** Voids what is authorised, refunds what is captured; returns what the payment has come to. */
async function giveMoneyBack({ payments }: Deps, { attemptId, refundId, reason }: Checkout): Promise<Money> {
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
  if (left === 0) return payment;
  return payments.refund(attemptId, refundId, { amountCents: left, reason: reason ?? 'cancelled' });
}

async function closeOrder(
  tx: PoolConnection,
  checkout: Checkout,
  order: OrderRecord,
  money: Money,
  now: Date,
): Promise<void> {
  await givePlacesBack(tx, order.id);
  if (order.status !== 'pending') return recordRefund(tx, order, money, now);
  // Once the shopper has been told to wait there is a page to come back to, which must say how it ended.
  const wasSeen = order.heldUntil !== null;
  if (!wasSeen && (checkout.reason === 'sold-out' || checkout.reason === 'unavailable')) return forget(tx, order.id);
  await expire(tx, order.id, checkout.reason, now);
}

/** Nobody has paid for the order, and nobody can any more. */
async function expire(tx: PoolConnection, orderId: string, reason: string | null, now: Date): Promise<void> {
  const changed = await change(
    tx,
    `UPDATE orders SET status = 'expired', payment_state = IF(payment_state = 'failed', 'failed', 'none'),
            basket_id = NULL, held_until = NULL WHERE id = ? AND status = 'pending'`,
    [orderId],
  );
  if (changed === 0) return;
  const isSoldOut = reason === 'sold-out';
  await insertEvents(tx, [{ orderId, event: isSoldOut ? 'sold_out' : 'expired', actor: 'shop', at: now }]);
  if (isSoldOut) await leaveMail(tx, { occasion: 'sold-out', orderId }, now);
}

/**
 * Whoever undoes the order as well, the refund is told once. What was captured is stored with it: an order that was
 * cancelled before it was placed did not know of it.
 */
async function recordRefund(
  tx: PoolConnection,
  { id }: OrderRecord,
  { capturedCents, refundedCents }: Money,
  now: Date,
): Promise<void> {
  await change(tx, 'UPDATE orders SET basket_id = IF(placed_at IS NULL, NULL, basket_id) WHERE id = ?', [id]);
  if (refundedCents === 0) {
    await change(tx, "UPDATE orders SET payment_state = 'none' WHERE id = ? AND refunded_cents = 0", [id]);
    return;
  }
  const changed = await change(
    tx,
    `UPDATE orders SET paid_cents = ?, refunded_cents = ?, payment_state = ? WHERE id = ? AND refunded_cents < ?`,
    [capturedCents, refundedCents, refundedCents >= capturedCents ? 'refunded' : 'none', id, refundedCents],
  );
  if (changed === 0) return;
  await insertEvents(tx, [{ orderId: id, event: 'refunded', actor: 'shop', at: now }]);
  await leaveMail(tx, { occasion: 'refunded', orderId: id }, now);
}

/** Each delivery has at most one place to give back, however often this runs. */
async function givePlacesBack(tx: PoolConnection, orderId: string): Promise<void> {
  const taken = await select<{ id: string; delivery_date: string; slot: SlotKey }>(
    tx,
    `SELECT id, delivery_date, slot FROM order_deliveries WHERE order_id = ? AND has_place ORDER BY delivery_date, slot
        FOR UPDATE`,
    [orderId],
  );
  for (const { delivery_date, slot } of taken) await givePlaceBack(tx, delivery_date, slot);
  await change(tx, 'UPDATE order_deliveries SET has_place = FALSE WHERE order_id = ?', [orderId]);
}

async function forget(tx: PoolConnection, orderId: string): Promise<void> {
  for (const table of ['order_lines', 'order_deliveries', 'order_events', 'payment_attempts']) {
    await change(tx, `DELETE FROM ${table} WHERE order_id = ?`, [orderId]);
  }
  await change(tx, 'DELETE FROM orders WHERE id = ?', [orderId]);
}
