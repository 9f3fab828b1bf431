import type { Reservation } from '@vetch/contracts/reservations';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { type Consumption, isConsumed, isUsedUp, takeOffOrder } from './consumed-items-repository.ts';
import { decide } from './reservation.ts';
import { lockReservation, setState } from './reservation-repository.ts';
import { consumeListed } from './stock-move.ts';

/**
 * Takes what went into a delivery's bouquets out of stock, once for each delivery: on hand and allocated both go down.
 * When nothing of the order is left, it is consumed.
 */
export function consumeStock(db: Pool, consumption: Consumption): Promise<Reservation> {
  return inTransaction(db, (tx) => consume(tx, consumption));
}

async function consume(tx: PoolConnection, consumption: Consumption): Promise<Reservation> {
  const { orderId, deliveryId } = consumption;
  const reservation = await lockReservation(tx, orderId);
  if (!reservation) throw new AppError('reservation-not-found', 'Nothing is held for this order.');
  if (await isConsumed(tx, consumption)) return reservation;
  const decision = decide('consume', reservation.state);
  if (decision === 'refused') throw new AppError('reservation-released', 'Nothing is allocated to this order.');
  if (decision === 'done') throw notTheirs();
  if (!(await takeOffOrder(tx, consumption))) throw notTheirs();
  const state = (await isUsedUp(tx, orderId)) ? decision.to : reservation.state;
  if (state !== reservation.state) await setState(tx, orderId, state);
  await consumeListed(tx, orderId, deliveryId);
  return { ...reservation, state };
}

const notTheirs = () => {
  const detail = 'This is more than the order has left.';
  return new AppError('invalid-request', detail, { errors: [fieldError('stems', detail)] });
};
