import type { HoldStock, Reservation } from '@vetch/contracts/reservations';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { Unmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction, isDuplicate, lastly } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import type { Deps } from '../deps.ts';
import { decide, firstStates } from './reservation.ts';
import {
  extendHold,
  findItems,
  findReservation,
  insertItems,
  insertReservation,
  lockReservation,
  setState,
} from './reservation-repository.ts';
import { whyNotEnough } from './shortage.ts';
import { moveStock } from './stock-move.ts';
import { sameItems, type WantedItem, wantedItems } from './wanted-items.ts';

const ATTEMPTS = 3;

type Hold = { readonly orderId: string; readonly items: readonly WantedItem[]; readonly minutes: number };

/**
 * Holds everything that an order needs, or nothing. The same order holds once, however often and in parallel it asks.
 * What is short may be given back while we look, and then we try again.
 */
export async function holdStock(deps: Deps, orderId: string, request: HoldStock): Promise<Reservation> {
  const { db, holdMinutes } = deps;
  await requireCurrent(deps, orderId, request);
  const hold = { orderId, items: wantedItems(request), minutes: holdMinutes };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await holdOnce(db, hold);
    } catch (err) {
      if (!(err instanceof Unmatched)) throw err;
      const reason = await whyNotEnough(db, request);
      if (reason) throw reason;
    }
  }
  throw new AppError('service-unavailable', 'Stock is moving too fast just now. Please try again in a moment.');
}

/** Prices are told long before they are asked for: what was priced by another state of the catalogue is priced again. */
async function requireCurrent(
  { db, catalogue }: Deps,
  orderId: string,
  { catalogue: quoted }: HoldStock,
): Promise<void> {
  if (quoted === undefined || quoted === (await catalogue.current()).source.digest) return;
  // A hold that was made is made.
  if (await findReservation(db, orderId)) return;
  throw new AppError('quote-outdated', 'The catalogue changed since this was priced. Ask for another quote.');
}

/** Of two first holds at once one inserts the row; the other finds it. */
async function holdOnce(db: Deps['db'], hold: Hold): Promise<Reservation> {
  const first = await inTransaction(db, (tx) => openReservation(tx, hold)).catch((err: unknown) => {
    if (!isDuplicate(err)) throw err;
    return undefined;
  });
  return first ?? (await inTransaction(db, (tx) => repeatHold(tx, hold)));
}

async function openReservation(tx: PoolConnection, { orderId, items, minutes }: Hold): Promise<Reservation> {
  const [, , opened] = await lastly(tx, () =>
    Promise.all([
      insertReservation(tx, orderId, firstStates.hold, minutes),
      insertItems(tx, orderId, items),
      ours(tx, orderId),
      moveStock(tx, orderId, 'hold'),
    ]),
  );
  return opened;
}

async function repeatHold(tx: PoolConnection, { orderId, items, minutes }: Hold): Promise<Reservation> {
  const reservation = await ours(tx, orderId);
  const decision = decide('hold', reservation.state);
  if (decision === 'refused')
    throw new AppError('reservation-released', 'What was held for this order was given back.');
  if (!sameItems(await findItems(tx, orderId), items)) throw holdsOtherItems();
  if (decision === 'done') return reservation;
  await setState(tx, orderId, decision.to);
  await extendHold(tx, orderId, minutes);
  const renewed = await ours(tx, orderId);
  await moveStock(tx, orderId, 'hold');
  return renewed;
}

async function ours(tx: PoolConnection, orderId: string): Promise<Reservation> {
  const reservation = await lockReservation(tx, orderId);
  if (!reservation) throw new Error(`reservation ${orderId} has gone, and reservations are never deleted`);
  return reservation;
}

const holdsOtherItems = () =>
  new AppError('invalid-request', 'This order holds other stems already.', {
    errors: [fieldError('stems', 'An order holds once; these are not the stems and extras that it holds.')],
  });
