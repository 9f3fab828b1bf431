import type { Basket } from '@vetch/contracts/basket';
import type { BasketChange, PlaceOrder } from '@vetch/contracts/place-order';
import { deliveryKey } from '../baskets/deliveries.ts';
import { dayInWords } from '../calendar/day-in-words.ts';

type Seen = Pick<
  PlaceOrder,
  'basketVersion' | 'expectedTotalCents' | 'expectedLines' | 'expectedFees' | 'expectedDiscountCents'
>;

/** What is no longer as the shopper saw it: what cannot be had, then lines, prices and fees, each with old and new. Pure. */
export function changesSince(basket: Basket, seen: Seen): BasketChange[] {
  const found = [
    ...unavailable(basket),
    ...lineChanges(basket, seen),
    ...feeChanges(basket, seen),
    ...discountChange(basket, seen),
  ];
  if (found.length > 0) return found;
  if (basket.version !== seen.basketVersion) return [change('lines', '', 'The basket was changed in another window.')];
  return basket.totalCents === seen.expectedTotalCents ? [] : [totalChange(basket, seen)];
}

const unavailable = ({ problems, lines }: Basket): BasketChange[] =>
  problems.map(({ code, detail, lineId }) =>
    change(code, lines.find((line) => line.id === lineId)?.name ?? '', detail),
  );

function lineChanges({ lines, problems }: Basket, { expectedLines }: Seen): BasketChange[] {
  if (!expectedLines) return [];
  const seen = new Map(expectedLines.map(({ lineId, totalCents }) => [lineId, totalCents]));
  const known = new Set([...lines.map((line) => line.id), ...problems.map(({ lineId }) => lineId)]);
  const changed = lines.flatMap(({ id, name, lineTotalCents }) => {
    const was = seen.get(id);
    if (was === undefined) return [change('line-added', name, `${name} was added.`, null, lineTotalCents)];
    const detail = `${name} is now ${pounds(lineTotalCents)}, not ${pounds(was)}.`;
    return was === lineTotalCents ? [] : [change('price', name, detail, was, lineTotalCents)];
  });
  const removed = expectedLines
    .filter(({ lineId }) => !known.has(lineId))
    .map(({ totalCents }) =>
      change('line-removed', 'A bouquet', 'A bouquet is no longer in the basket.', totalCents, null),
    );
  return [...changed, ...removed];
}

function feeChanges({ deliveries }: Basket, { expectedFees }: Seen): BasketChange[] {
  const seen = new Map(expectedFees?.map((fee) => [deliveryKey(fee), fee.feeCents]));
  return deliveries.flatMap(({ date, person, feeCents }) => {
    const was = seen.get(deliveryKey({ date, person }));
    if (was === undefined || was === feeCents) return [];
    const detail = `Delivery on ${dayInWords(date)} is now ${pounds(feeCents)}, not ${pounds(was)}.`;
    return [change('delivery-fee', date, detail, was, feeCents)];
  });
}

/** A code that came to take off something else; why it does not apply any more is said in its own words. */
function discountChange({ promotion, discountCents }: Basket, { expectedDiscountCents: was }: Seen): BasketChange[] {
  if (was === undefined || was === discountCents) return [];
  const about = promotion?.code ?? '';
  const detail = promotion?.refusal ?? `The code now takes off ${pounds(discountCents)}, not ${pounds(was)}.`;
  return [change('promotion', about, detail, was, discountCents)];
}

function totalChange({ totalCents, promotion }: Basket, { expectedTotalCents: was }: Seen): BasketChange {
  if (promotion?.refusal) return change('promotion', promotion.code, promotion.refusal, null, 0);
  return change('total', '', `The total is now ${pounds(totalCents)}, not ${pounds(was)}.`, was, totalCents);
}

function change(
  what: string,
  about: string,
  detail: string,
  wasCents: number | null = null,
  nowCents: number | null = null,
): BasketChange {
  return { what, about, detail, wasCents, nowCents };
}

const pounds = (cents: number) => `£${(cents / 100).toFixed(2)}`;
