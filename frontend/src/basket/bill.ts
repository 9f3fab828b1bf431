import type { Basket } from '@vetch/contracts/basket';
import { shortDate } from '../wording/dates.ts';
import { amount } from '../wording/money.ts';

type Billed = Pick<Basket, 'currency' | 'itemsCents' | 'discountCents' | 'totalCents'> & {
  readonly promotion: { readonly code: string } | null;
  readonly deliveries: readonly { readonly date: string; readonly feeCents: number }[];
};

/** Sums as they are printed: the goods, each delivery with its fee, what a code takes off, the total. */
export function billOf({ currency, itemsCents, promotion, discountCents, totalCents, deliveries }: Billed) {
  const several = deliveries.length > 1;
  return {
    rows: [
      { label: 'Flowers and extras', amount: amount(itemsCents, currency) },
      ...deliveries.map(({ date, feeCents }) => ({
        label: several ? `Delivery on ${shortDate(date)}` : 'Delivery',
        amount: feeCents === 0 ? 'Free' : amount(feeCents, currency),
      })),
      ...(promotion && discountCents > 0
        ? [{ label: `Code ${promotion.code}`, amount: `−${amount(discountCents, currency)}` }]
        : []),
    ],
    total: amount(totalCents, currency),
  };
}
