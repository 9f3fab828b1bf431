import type { SlotKey } from '@vetch/contracts/delivery';
import { change, select } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { sum } from '../baskets/deliveries.ts';
import { giveBackMinutes, giveBackPlace } from '../calendar/capacity-repository.ts';
import { noteReleasedPlaces } from '../calendar/place-ledger-repository.ts';
import type { Deps } from '../deps.ts';
import { giveStockBack } from '../desk/stock-consumed.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { findOrderById, insertEvents } from '../orders/order-repository.ts';
import { releaseRedemption } from '../promotions/redemption-repository.ts';
import type { Checkout } from './checkout-repository.ts';
import { giveMoneyBack, type Money, recordRefund } from './give-money-back.ts';
import { leaveCheckout } from './leave-checkout.ts';

/**
 * Gives everything back, in reverse: money, places, stock. Each step can be repeated; only when all are done is the
 * checkout done. An order that nobody has paid for is `expired` then, or forgotten if nobody was told of it.
 */
export async function undoCheckout(
  deps: Deps,
  checkout: Checkout,
  owner: string,
  { hasOrder }: { readonly hasOrder: boolean },
): Promise<void> {
  if (hasOrder) {
    const money = await giveMoneyBack(deps, checkout, owner);
    await inTransaction(deps.db, (tx) => closeOrder(tx, checkout, money, deps.now()));
  }
  await giveStockBack(deps, checkout.orderId);
  const now = deps.now();
  await leaveCheckout(deps.db, checkout.orderId, owner, { state: 'done', dueAt: now, now });
}

/** The order as it is now decides, under its lock: it may have been called off while the money was given back. */
async function closeOrder(tx: PoolConnection, checkout: Checkout, money: Money, now: Date): Promise<void> {
  const order = await findOrderById(tx, checkout.orderId, 'FOR UPDATE');
  if (!order) return;
  await givePlacesBack(tx, order.id, now);
  await releaseRedemption(tx, order.id, now);
  if (order.status !== 'pending') return recordRefund(tx, order.id, money, now);
  if (checkout.goal === 'forget') return forget(tx, order.id);
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

/** In the order in which they are taken. Each delivery has at most one place, and its minutes, to give back, however often this runs. */
async function givePlacesBack(tx: PoolConnection, orderId: string, now: Date): Promise<void> {
  const taken = await select<{ delivery_date: string; slot: SlotKey; zone_key: string; design_minutes: number }>(
    tx,
    `SELECT delivery_date, slot, zone_key, design_minutes FROM order_deliveries WHERE order_id = ? AND has_place
      ORDER BY delivery_date, slot, zone_key FOR UPDATE`,
    [orderId],
  );
  for (const { delivery_date: date, slot, zone_key: zone } of taken) await giveBackPlace(tx, { date, slot, zone });
  for (const [date, ofDay] of Map.groupBy(taken, (one) => one.delivery_date)) {
    await giveBackMinutes(tx, date, sum(ofDay.map(({ design_minutes }) => design_minutes)));
  }
  await noteReleasedPlaces(tx, orderId, now);
  await change(tx, 'UPDATE order_deliveries SET has_place = FALSE WHERE order_id = ?', [orderId]);
}

async function forget(tx: PoolConnection, orderId: string): Promise<void> {
  for (const table of ['order_lines', 'order_deliveries', 'order_events', 'payment_attempts']) {
    await change(tx, `DELETE FROM ${table} WHERE order_id = ?`, [orderId]);
  }
  await change(tx, 'DELETE FROM orders WHERE id = ?', [orderId]);
}
