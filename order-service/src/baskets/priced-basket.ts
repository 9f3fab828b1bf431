import type { Basket, BasketLine, BasketProblem } from '@vetch/contracts/basket';
import type { CalendarDay } from '@vetch/contracts/delivery';
import type { PricedLine, Quote } from '@vetch/contracts/quotes';
import { dayInWords } from '../calendar/day-in-words.ts';
import type { ShopRules } from '../calendar/shop-rules.ts';
import type { BasketRecord, ChosenLine } from './basket-repository.ts';
import { deliveryKey, type Parcel, priceDelivery, sum, zoneProblems } from './deliveries.ts';

/** The day of each delivery by its key, and of each line by its id, as it is for that. */
export type DaysOfBasket = {
  readonly ofDelivery: ReadonlyMap<string, CalendarDay>;
  readonly ofLine: ReadonlyMap<string, CalendarDay>;
};

type Quoted = Pick<Quote, 'lines' | 'short'>;

/** The chosen lines that can be sold, at the prices of the quote. */
export const pricedLines = (chosen: readonly ChosenLine[], quote: Quoted): BasketLine[] =>
  chosen.flatMap((line, index) => {
    const priced = quote.lines[index]?.priced;
    return priced ? [pricedLine(line, priced)] : [];
  });

/** What a basket comes to: its lines, its deliveries with their fees, and what is wrong with them. Pure. */
export function priceBasket(
  basket: BasketRecord,
  chosen: readonly ChosenLine[],
  quote: Quoted,
  rules: ShopRules,
  { parcels, days }: { parcels: readonly Parcel[]; days: DaysOfBasket },
): Basket {
  const lines = pricedLines(chosen, quote);
  const deliveries = parcels.map((parcel) => ({
    ...priceDelivery(parcel, rules),
    slots: days.ofDelivery.get(deliveryKey(parcel))?.slots ?? [],
  }));
  const itemsCents = sum(lines.map((line) => line.lineTotalCents));
  const deliveryCents = sum(deliveries.map((delivery) => delivery.feeCents));
  return {
    id: basket.id,
    version: basket.version,
    currency: rules.currency,
    lines,
    deliveries,
    itemsCents,
    deliveryCents,
    promotion: null,
    discountCents: 0,
    totalCents: itemsCents + deliveryCents,
    short: quote.short,
    problems: [
      ...lineProblems(chosen, quote),
      ...shortages(quote),
      ...zoneProblems(parcels, rules),
      ...closedDates(lines, days.ofLine),
    ],
    orderReference: basket.orderReference,
  };
}

/** The price of a line: each bouquet with its extras, as often as it is ordered. */
export function lineTotalCents(priced: Pick<PricedLine, 'unitPriceCents' | 'extras' | 'quantity'>): number {
  const extras = sum(priced.extras.map((extra) => extra.unitPriceCents * extra.quantity));
  return (priced.unitPriceCents + extras) * priced.quantity;
}

const pricedLine = (line: ChosenLine, priced: PricedLine): BasketLine => ({
  ...priced,
  id: line.id,
  deliveryDate: line.deliveryDate,
  cardMessage: line.cardMessage,
  anonymous: line.anonymous,
  person: line.person,
  lineTotalCents: lineTotalCents(priced),
});

function lineProblems(chosen: readonly ChosenLine[], quote: Pick<Quote, 'lines'>): BasketProblem[] {
  return chosen.flatMap((line, index) => {
    const problem = quote.lines[index]?.problem;
    return problem ? [{ ...problem, lineId: line.id }] : [];
  });
}

const shortages = (quote: Pick<Quote, 'short'>): BasketProblem[] =>
  quote.short.map((short) => ({
    lineId: null,
    code: 'out-of-stock',
    detail: `This basket needs ${short.wanted} ${short.label}, and ${short.available} are left.`,
    key: short.key,
  }));

/** `days` has each line's day as it is for that line. */
function closedDates(lines: readonly BasketLine[], days: ReadonlyMap<string, CalendarDay>): BasketProblem[] {
  return lines.flatMap(({ id, deliveryDate }) => {
    const { closed = null, note = null } = days.get(id) ?? {};
    if (closed === null) return [];
    const why =
      note === null
        ? `We can no longer deliver on ${dayInWords(deliveryDate)}.`
        : `Not on ${dayInWords(deliveryDate)}: ${note}.`;
    return [{ lineId: id, code: 'date-not-offered', detail: `${why} Please choose another day.`, reason: closed }];
  });
}
