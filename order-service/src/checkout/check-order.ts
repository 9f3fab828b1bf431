import type { Basket } from '@vetch/contracts/basket';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { deliveryKey } from '../baskets/deliveries.ts';
import { availableDate } from '../calendar/available-dates.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import { requireOpenSlot } from '../calendar/require-open.ts';
import { nothingUsed, type ShopRules } from '../calendar/shop-rules.ts';
import type { Needed } from '../calendar/take-capacity.ts';
import { changesSince } from './changes-since.ts';

/** Compares what the shopper saw with what the basket is now. Throws before anything is held or charged. Pure. */
export function checkOrder(basket: Basket, request: PlaceOrder): void {
  if (basket.lines.length === 0 && basket.problems.length === 0) {
    throw new AppError('basket-empty', 'The basket is empty. Please put a bouquet into it first.');
  }
  const changes = changesSince(basket, request);
  if (changes.length > 0) {
    const detail =
      'Something changed since the page was drawn. Nothing has been charged; please look at the basket again.';
    throw new AppError('basket-changed', detail, { changes, totalCents: basket.totalCents, version: basket.version });
  }
  requireMatchingDeliveries(basket, request);
}

/** Throws `slot-not-offered` unless each slot runs where the delivery goes, and can still be ordered for what it brings. Pure. */
export function requireOpenSlots(needed: readonly Needed[], rules: ShopRules, now: Date): void {
  for (const { date, slot, zone, items, field } of needed) {
    requireOpenSlot(availableDate({ rules, used: nothingUsed, now, zone, items }, date), slot, `${field}/slot`);
  }
}

function requireMatchingDeliveries(basket: Basket, request: PlaceOrder): void {
  const wanted = basket.deliveries.map(deliveryKey);
  const named = new Set(request.deliveries.map(deliveryKey));
  if (wanted.length === request.deliveries.length && wanted.every((key) => named.has(key))) return;
  const dates = basket.deliveries.map((delivery) => delivery.date);
  const people = Math.max(...basket.deliveries.map((delivery) => delivery.person));
  const each = people > 1 ? 'each person gets on each of these days' : 'receives it on each of these days';
  const detail = `The basket is delivered on ${[...new Set(dates)].map(dayInWords).join(' and ')}; say who ${each}.`;
  throw new AppError('deliveries-do-not-match', detail, { dates, errors: [fieldError('deliveries', detail)] });
}
