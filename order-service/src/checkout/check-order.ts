import type { Basket } from '@vetch/contracts/basket';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { dayOn } from '../calendar/calendar.ts';
import { requireOpenSlot } from '../calendar/require-open.ts';
import { nothingUsed, type ShopRules } from '../calendar/shop-rules.ts';
import { changesSince } from './changes-since.ts';

/** Compares what the shopper saw with what the basket is now. Throws before anything is held or charged. Pure. */
export function checkOrder(basket: Basket, request: PlaceOrder, rules: ShopRules, now: Date): void {
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
  request.deliveries.forEach((delivery, index) => {
    requireOpenSlot(dayOn(rules, nothingUsed, now, delivery.date), delivery.slot, `deliveries/${index}/slot`);
  });
}

function requireMatchingDeliveries(basket: Basket, request: PlaceOrder): void {
  const wanted = basket.deliveries.map((delivery) => delivery.date);
  const named = request.deliveries.map((delivery) => delivery.date);
  const isSame = wanted.length === named.length && wanted.every((date) => named.includes(date));
  if (isSame) return;
  const detail = `The basket is delivered on ${wanted.join(' and ')}; say who receives it on each of these days.`;
  throw new AppError('deliveries-do-not-match', detail, { dates: wanted, errors: [fieldError('deliveries', detail)] });
}
