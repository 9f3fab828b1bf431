import type { Basket, BasketLine, BasketProblem } from '@vetch/contracts/basket';
import type { CalendarDay } from '@vetch/contracts/delivery';
import type { PricedLine, Quote } from '@vetch/contracts/quotes';
import { deliveryFeeCents } from '../calendar/fees.ts';
import type { ShopRules } from '../calendar/shop-rules.ts';
import type { BasketRecord, ChosenLine } from './basket-repository.ts';

/** What the chosen lines cost by `quote`, grouped into deliveries with their fees, and what is wrong with them. Pure. */
export function priceBasket(
  basket: BasketRecord,
  chosen: readonly ChosenLine[],
  quote: Pick<Quote, 'lines' | 'short'>,
  rules: ShopRules,
  days: ReadonlyMap<string, CalendarDay>,
): Basket {
  const lines = chosen.flatMap((line, index) => {
    const priced = quote.lines[index]?.priced;
    return priced ? [pricedLine(line, priced)] : [];
  });
  const deliveries = groupByDate(lines, rules);
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
    problems: [...lineProblems(chosen, quote), ...shortages(quote), ...closedDates(chosen, days)],
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
  lineTotalCents: lineTotalCents(priced),
});

/** One delivery for each date, in order of dates; each pays its own fee. */
export function groupByDate(
  lines: readonly BasketLine[],
  rules: Pick<ShopRules, 'feeCents' | 'freeOverCents' | 'peaks'>,
) {
  const byDate = Map.groupBy(lines, (line) => line.deliveryDate);
  return [...byDate]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([date, ofDay]) => {
      const itemsCents = sum(ofDay.map((line) => line.lineTotalCents));
      return { date, itemsCents, feeCents: deliveryFeeCents(itemsCents, date, rules) };
    });
}

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

function closedDates(chosen: readonly ChosenLine[], days: ReadonlyMap<string, CalendarDay>): BasketProblem[] {
  return chosen.flatMap((line) => {
    const closed = days.get(line.deliveryDate)?.closed ?? null;
    if (closed === null) return [];
    const detail = `We can no longer deliver on ${line.deliveryDate}. Please choose another day.`;
    return [{ lineId: line.id, code: 'date-not-offered', detail, reason: closed }];
  });
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
