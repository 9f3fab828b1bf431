import type { Reservation } from '@vetch/contracts/reservations';
import { AppError } from '@vetch/service-kit/http/app-error';
import { ifUnmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction, isDuplicate, lastly } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';
import type { Logger } from 'pino';
import { decide, decisions, firstStates, type Step } from './reservation.ts';
import {
  findOverdue,
  findReservation,
  insertReservation,
  type LockedReservation,
  lockReservation,
  moveOn,
  setState,
} from './reservation-repository.ts';
import { moveStock } from './stock-move.ts';

/** Turns a hold into an allocation; one that ran out is taken again if its stems are still free, else it is `out-of-stock`. */
export async function confirmReservation(db: Pool, orderId: string): Promise<Reservation> {
  const allocated = await inTransaction(db, (tx) => confirmHeld(tx, orderId)).catch(ifUnmatched);
  if (allocated) return allocated;
  const confirmed = await inTransaction(db, (tx) => confirm(tx, orderId)).catch(ifUnmatched);
  if (!confirmed) throw goneToOthers();
  return confirmed;
}

/** Nearly always it is held, and then one message does it; `Unmatched` when it is not. */
async function confirmHeld(tx: PoolConnection, orderId: string): Promise<Reservation | undefined> {
  const { to, move } = decisions.confirm.held;
  const [, , reservation] = await lastly(tx, () =>
    Promise.all([moveOn(tx, orderId, 'held', to), moveStock(tx, orderId, move), findReservation(tx, orderId)]),
  );
  return reservation;
}

async function confirm(tx: PoolConnection, orderId: string): Promise<Reservation> {
  const reservation = await lockReservation(tx, orderId);
  if (!reservation) throw new AppError('reservation-not-found', 'Nothing is held for this order.');
  const decision = decide('confirm', reservation.state);
  if (decision === 'refused') throw released('What was held for this order was given back.');
  return decision === 'done' ? reservation : take(tx, reservation, decision);
}

/** Gives back what an order has, once. An order we have never heard of is noted, so that a late hold is refused. */
export async function releaseReservation(db: Pool, orderId: string): Promise<Reservation> {
  const release = () => inTransaction(db, (tx) => releaseOrForbid(tx, orderId));
  return release().catch((err: unknown) => {
    // A hold came in between: now there is something to release.
    if (isDuplicate(err)) return release();
    throw err;
  });
}

/** Gives back what orders held for too long. Any number of replicas may do this at once; one order's trouble is its own. */
export async function expireHolds(db: Pool, log: Logger): Promise<void> {
  for (const orderId of await findOverdue(db)) {
    const isOurs = await inTransaction(db, (tx) => expireHold(tx, orderId)).catch((err: unknown) => {
      log.error({ err, orderId }, 'could not give back an overdue hold');
    });
    if (isOurs) log.info({ orderId }, 'a hold ran out');
  }
}

async function releaseOrForbid(tx: PoolConnection, orderId: string): Promise<Reservation> {
  const reservation = await lockReservation(tx, orderId);
  if (!reservation) return forbid(tx, orderId);
  const decision = decide('release', reservation.state);
  return typeof decision === 'string' ? reservation : take(tx, reservation, decision);
}

async function forbid(tx: PoolConnection, orderId: string): Promise<Reservation> {
  await insertReservation(tx, orderId, firstStates.release, 0);
  const tombstone = await lockReservation(tx, orderId);
  if (!tombstone) throw new Error(`reservation ${orderId} was not written`);
  return tombstone;
}

async function expireHold(tx: PoolConnection, orderId: string): Promise<boolean> {
  const reservation = await lockReservation(tx, orderId);
  const decision = reservation?.isOverdue ? decide('expire', reservation.state) : 'done';
  if (!reservation || typeof decision === 'string') return false;
  await take(tx, reservation, decision);
  return true;
}

async function take(tx: PoolConnection, reservation: LockedReservation, { to, move }: Step): Promise<Reservation> {
  const { orderId } = reservation;
  await lastly(tx, () => Promise.all([setState(tx, orderId, to), move && moveStock(tx, orderId, move)]));
  return { ...reservation, state: to };
}

const goneToOthers = () =>
  new AppError('out-of-stock', 'The hold ran out, and its stems have gone to somebody else.', { short: [] });

const released = (detail: string) => new AppError('reservation-released', detail);
