import type { Reservation } from '@vetch/contracts/reservations';
import type { SwapStock } from '@vetch/contracts/substitutes';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { Unmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Deps } from '../deps.ts';
import { lockReservation } from '../reservations/reservation-repository.ts';
import { whyNotEnough } from '../reservations/shortage.ts';
import { isPetSafe, mayReplace } from './substitutes.ts';
import { isSwapped, moveSwapped, type Swap, swapItems } from './swap-repository.ts';

/** Gives an order other stems for some that are allocated to it, once for each `swapId`. */
export async function swapStock(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  ids: Pick<Swap, 'orderId' | 'swapId'>,
  request: SwapStock,
): Promise<Reservation> {
  const { index } = await catalogue.current();
  try {
    return await inTransaction(db, (tx) => swap(tx, { ...ids, ...request }, request.ordered, index.stems));
  } catch (err) {
    if (!(err instanceof Unmatched)) throw err;
    const { to: key, count } = request;
    throw (await whyNotEnough(db, { stems: [{ key, count }], extras: [] })) ?? goneMeanwhile();
  }
}

async function swap(
  tx: PoolConnection,
  wanted: Swap,
  ordered: readonly string[],
  stems: Catalogue['stems'],
): Promise<Reservation> {
  const reservation = await lockReservation(tx, wanted.orderId);
  if (!reservation) throw new AppError('reservation-not-found', 'Nothing is held for this order.');
  if (await isSwapped(tx, wanted)) return reservation;
  if (reservation.state !== 'confirmed') {
    throw new AppError('reservation-released', 'Nothing is allocated to this order.');
  }
  requireReplaceable(wanted, ordered, stems);
  if (!(await swapItems(tx, wanted))) throw notTheirs();
  await moveSwapped(tx, wanted);
  return reservation;
}

function requireReplaceable({ from, to }: Swap, ordered: readonly string[], stems: Catalogue['stems']): void {
  const [old, other] = [stems.get(from), stems.get(to)];
  if (old && other && mayReplace(old, other, isPetSafe(ordered, stems))) return;
  throw new AppError(
    'substitute-not-offered',
    'This stem cannot come instead: it costs less, or it is not as safe for pets as what was ordered. Choose another.',
  );
}

const goneMeanwhile = () =>
  new AppError('out-of-stock', 'The stems have gone to somebody else meanwhile. Choose others.', { short: [] });

const notTheirs = () => {
  const detail = 'This is more than the order has left.';
  return new AppError('invalid-request', detail, { errors: [fieldError('count', detail)] });
};
