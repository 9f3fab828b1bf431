import type { Basket } from '@vetch/contracts/basket';
import { shortDate } from '../wording/dates.ts';
import { amount } from '../wording/money.ts';

type Billed = Pick<Basket, 'currency' | 'itemsCents' | 'totalCents'> & {
  readonly deliveries: readonly { readonly date: string; readonly feeCents: number }[];
};

/** Sums as they are printed: the goods, each delivery with its fee, the total. */
export function billOf({ currency, itemsCents, totalCents, deliveries }: Billed) {
  const several = deliveries.length > 1;
  return {
    rows: [
      { label: 'Flowers and extras', amount: amount(itemsCents, currency) },
      ...deliveries.map(({ date, feeCents }) => ({
        label: several ? `Delivery on ${shortDate(date)}` : 'Delivery',
        amount: feeCents === 0 ? 'Free' : amount(feeCents, currency),
      })),
    ],
    total: amount(totalCents, currency),
  };
}
