import { LEAST_CHARGE_CENTS, type Promotion, type TakesOff } from '@vetch/contracts/promotions';

/** What a basket costs before a code takes anything off, in minor units; what peaks and timed slots add is part of the delivery. */
export type Bill = { readonly itemsCents: number; readonly deliveryCents: number; readonly surchargeCents?: number };

/** How a basket stands when a code is to be used for it. Dates are ISO strings. */
export type Situation = Bill & {
  readonly currency: string;
  readonly today: string;
  readonly deliveryDates: readonly string[];
  /** How often this buyer has used the code, and whether the shop has an order of theirs that stands. */
  readonly usedByBuyer: number;
  readonly hasOrdered: boolean;
};

export type RefusalReason =
  | 'switched-off'
  | 'not-begun'
  | 'over'
  | 'other-delivery-dates'
  | 'basket-empty'
  | 'below-minimum'
  | 'used-up'
  | 'used-by-buyer'
  | 'not-the-first-order'
  | 'nothing-to-take-off';

/**
 * What a code takes off, in minor units. A part of the goods is rounded half up; nobody takes more than there is, and
 * what is left to pay is never less than the least that the bank moves. Pure.
 */
export function discountCents(takesOff: TakesOff, bill: Bill): number {
  const { itemsCents, deliveryCents, surchargeCents = 0 } = bill;
  const most = Math.max(0, itemsCents + deliveryCents - surchargeCents - LEAST_CHARGE_CENTS);
  return Math.min(wantedCents(takesOff, bill), most);
}

/** A delivery that is free is the way itself; a busy time and a timed slot are paid for all the same. */
function wantedCents(takesOff: TakesOff, { itemsCents, deliveryCents, surchargeCents = 0 }: Bill): number {
  if (takesOff.kind === 'percent') return Math.floor((itemsCents * takesOff.percent + 50) / 100);
  return takesOff.kind === 'amount' ? Math.min(takesOff.amountCents, itemsCents) : deliveryCents - surchargeCents;
}

/** Why a code cannot be used as things stand, the plainest reason first; `undefined` when it can. Pure. */
export function refusalOf(promotion: Promotion, at: Situation): RefusalReason | undefined {
  if (!promotion.isActive) return 'switched-off';
  const outside = outsideWindow(promotion, at);
  if (outside) return outside;
  if (isAtLimit(promotion.used, promotion.totalLimit)) return 'used-up';
  if (promotion.firstOrderOnly && at.hasOrdered) return 'not-the-first-order';
  if (isAtLimit(at.usedByBuyer, promotion.buyerLimit)) return 'used-by-buyer';
  if (at.itemsCents === 0) return 'basket-empty';
  if (at.itemsCents < promotion.minimumCents) return 'below-minimum';
  return discountCents(promotion.takesOff, at) === 0 ? 'nothing-to-take-off' : undefined;
}

const isAtLimit = (used: number, limit: number | null) => limit !== null && used >= limit;

function outsideWindow(
  { windowBy, startsOn, endsOn }: Promotion,
  { today, deliveryDates }: Situation,
): RefusalReason | undefined {
  const isBefore = (date: string) => startsOn !== null && date < startsOn;
  const isAfter = (date: string) => endsOn !== null && date > endsOn;
  if (windowBy === 'delivery') {
    return deliveryDates.some((date) => isBefore(date) || isAfter(date)) ? 'other-delivery-dates' : undefined;
  }
  if (isBefore(today)) return 'not-begun';
  return isAfter(today) ? 'over' : undefined;
}
