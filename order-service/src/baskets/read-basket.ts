import type { Basket, BasketLine } from '@vetch/contracts/basket';
import type { CalendarDay } from '@vetch/contracts/delivery';
import type { Promotion } from '@vetch/contracts/promotions';
import type { Quote } from '@vetch/contracts/quotes';
import type { Holder } from '@vetch/service-kit/http/caller';
import type { Db } from '@vetch/service-kit/mysql/database';
import { inOneMessage } from '@vetch/service-kit/mysql/transaction';
import { availableDate } from '../calendar/available-dates.ts';
import { capacityUsedFor } from '../calendar/capacity-repository.ts';
import { homeZone, zoneFor } from '../calendar/find-zone.ts';
import { itemsOf } from '../calendar/items.ts';
import { type ShopRules, shopToday, type Used } from '../calendar/shop-rules.ts';
import type { Deps } from '../deps.ts';
import { situationOf, standingOf, withPromotion } from '../promotions/apply-code.ts';
import { promotionOfBasket } from '../promotions/promotion-repository.ts';
import { type BasketRecord, basketLines, type ChosenLine, findBasket } from './basket-repository.ts';
import { deliveryKey, type Parcel, parcelsOf, type Where, whereIn } from './deliveries.ts';
import { type DaysOfBasket, priceBasket, pricedLines } from './priced-basket.ts';
import { quoteFor } from './quote-for.ts';

type Situation = {
  readonly where?: Where;
  /** Known once it is ordered; a code may be refused to whoever has the address. */
  readonly buyerEmail?: string;
  /** What its bouquets cost; asked for unless it is known. */
  readonly quote?: Quote | undefined;
};

type Options = Situation & {
  /** Whether a basket that has gone into another is found as well. */
  readonly orMerged?: boolean;
};

/** What was chosen, and what is taken already of the days it is for. */
export type ChosenBasket = {
  readonly basket: BasketRecord;
  readonly lines: readonly ChosenLine[];
  readonly promotion: Promotion | undefined;
  readonly used: Used;
};

/** All that the tables say of the holder's basket, asked at once. Throws `basket-not-found`. */
export async function readChosen(
  db: Db,
  id: string,
  holder: Holder,
  options: Pick<Options, 'orMerged'> = {},
): Promise<ChosenBasket> {
  const [basket, lines, promotion, used] = await Promise.all([
    findBasket(db, id, holder, options),
    basketLines(db, id),
    promotionOfBasket(db, id),
    capacityUsedFor(db, id),
  ]);
  return { basket, lines, promotion, used };
}

/** The holder's basket at today's prices, with everything that stands in the way of ordering it. */
export async function readBasket(deps: Deps, id: string, holder: Holder, options: Options = {}): Promise<Basket> {
  const chosen = await inOneMessage(deps.db, (one) => readChosen(one, id, holder, options));
  return priceChosen(deps, chosen, holder, options);
}

/** What was chosen, at the quote's prices, or else at today's. */
export async function priceChosen(
  deps: Deps,
  { basket, lines, promotion, used }: ChosenBasket,
  holder: Holder,
  { where = whereIn({ method: 'delivery' }), buyerEmail, quote: known }: Situation,
): Promise<Basket> {
  const { db, shopRules, now } = deps;
  const [quote, rules] = await Promise.all([known ?? quoteFor(deps, lines), shopRules()]);
  const parcels = parcelsOf(pricedLines(lines, quote), where);
  const days = daysOf(parcels, { rules, used, now: now() });
  const priced = priceBasket(basket, lines, quote, rules, { parcels, days });
  if (!promotion) return priced;
  const buyer = { accountId: holder.accountId ?? basket.customerId, email: buyerEmail };
  const standing = await standingOf(db, promotion, buyer);
  const today = shopToday(now(), rules.timeZone).toString();
  return withPromotion(priced, promotion, situationOf(priced, today, standing));
}

/** The florists' minutes of a date are those of everything for it. */
function daysOf(
  parcels: readonly Parcel[],
  at: { readonly rules: ShopRules; readonly used: Used; readonly now: Date },
): DaysOfBasket {
  const all = parcels.flatMap((parcel) => parcel.lines);
  const dayFor = ({ date, to }: Parcel, lines: readonly BasketLine[]): CalendarDay[] => {
    const zone = zoneFor(at.rules, to) ?? homeZone(at.rules);
    const { minutes } = itemsOf(all.filter(({ deliveryDate }) => deliveryDate === date));
    return zone ? [availableDate({ ...at, zone, items: { ...itemsOf(lines), minutes } }, date)] : [];
  };
  const entries = (key: string, days: CalendarDay[]) => days.map((day) => [key, day] as const);
  return {
    ofDelivery: new Map(parcels.flatMap((one) => entries(deliveryKey(one), dayFor(one, one.lines)))),
    ofLine: new Map(parcels.flatMap((one) => one.lines.flatMap((line) => entries(line.id, dayFor(one, [line]))))),
  };
}
