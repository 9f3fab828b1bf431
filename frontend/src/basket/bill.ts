import type { Basket, BasketDelivery } from '@vetch/contracts/basket';
import { shortDate } from '../wording/dates.ts';
import { amount } from '../wording/money.ts';

type Delivery = Pick<BasketDelivery, 'date' | 'feeCents' | 'feeParts'>;

type Billed = Pick<Basket, 'currency' | 'itemsCents' | 'totalCents'> & { readonly deliveries: readonly Delivery[] };

/** Sums as they are printed: the goods, each delivery with the parts of its fee, the total. */
export function billOf({ currency, itemsCents, totalCents, deliveries }: Billed) {
  const several = deliveries.length > 1;
  return {
    rows: [
      { label: 'Flowers and extras', amount: amount(itemsCents, currency) },
      ...deliveries.flatMap(({ date, feeParts }) =>
        feeParts.map(({ label, cents }) => ({
          label: several ? `${label}, ${shortDate(date)}` : label,
          amount: cents === 0 ? 'Free' : amount(cents, currency),
        })),
      ),
    ],
    total: amount(totalCents, currency),
  };
}
