import type { Basket } from '@vetch/contracts/basket';
import type { Quote } from '@vetch/contracts/quotes';
import type { Holder } from '@vetch/service-kit/http/caller';
import { inOneMessage } from '@vetch/service-kit/mysql/transaction';
import { dayOn } from '../calendar/calendar.ts';
import { capacityUsed } from '../calendar/capacity-repository.ts';
import { nothingUsed, shopToday } from '../calendar/shop-rules.ts';
import type { Deps } from '../deps.ts';
import { situationOf, standingOf, withPromotion } from '../promotions/apply-code.ts';
import { promotionOfBasket } from '../promotions/promotion-repository.ts';
import { basketLines, type ChosenLine, findBasket } from './basket-repository.ts';
import { minutesFor } from './minutes-for.ts';
import { priceBasket } from './priced-basket.ts';

/**
 * The holder's basket at today's prices, with everything that stands in the way of ordering it. `buyerEmail` is known
 * once it is ordered; a code may be refused to whoever has the address.
 */
export async function readBasket(
  deps: Deps,
  id: string,
  holder: Holder,
  { buyerEmail, ...options }: { orMerged?: boolean; buyerEmail?: string } = {},
): Promise<Basket> {
  const { db, shopRules, now } = deps;
  const [[basket, lines, promotion], rules] = await Promise.all([
    inOneMessage(db, (one) =>
      Promise.all([findBasket(one, id, holder, options), basketLines(one, id), promotionOfBasket(one, id)]),
    ),
    shopRules(),
  ]);
  const dates = [...new Set(lines.map((line) => line.deliveryDate))].sort();
  const [quote, used] = await Promise.all([
    quoteFor(deps, lines),
    dates.length === 0 ? nothingUsed : capacityUsed(db, dates[0] ?? '', dates.at(-1) ?? ''),
  ]);
  const tied = lines.map((line, index) => ({
    ...line,
    designMinutes: quote.lines[index]?.priced?.designMinutes ?? 0,
  }));
  const days = new Map(dates.map((date) => [date, dayOn(rules, used, now(), date, minutesFor(tied, date))]));
  const priced = priceBasket(basket, lines, quote, rules, days);
  if (!promotion) return priced;
  const buyer = { accountId: holder.accountId ?? basket.customerId, email: buyerEmail };
  const standing = await standingOf(db, promotion, buyer);
  const today = shopToday(now(), rules.timeZone).toString();
  return withPromotion(priced, promotion, situationOf(priced, today, standing));
}

/** Asks product-service for all lines at once; an empty basket needs no asking. */
export async function quoteFor(
  { products }: Pick<Deps, 'products'>,
  lines: readonly Omit<ChosenLine, 'id' | 'deliveryDate' | 'cardMessage' | 'anonymous'>[],
): Promise<Pick<Quote, 'lines' | 'short'>> {
  if (lines.length === 0) return { lines: [], short: [] };
  const asked = lines.map(({ slug, size, quantity, extras, recipe }) => {
    return { slug, size, quantity, extras: [...extras], ...(recipe && { recipe }) };
  });
  return products.quote({ lines: asked });
}
