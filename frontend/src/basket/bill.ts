import type { Basket, BasketDelivery } from '@vetch/contracts/basket';
import { shortDate } from '../wording/dates.ts';
import { amount } from '../wording/money.ts';
import { personInWords } from '../wording/people.ts';

type Delivery = Pick<BasketDelivery, 'date' | 'person' | 'feeParts'>;

type Billed = Pick<Basket, 'currency' | 'itemsCents' | 'discountCents' | 'totalCents'> & {
  readonly promotion: { readonly code: string } | null;
  readonly deliveries: readonly Delivery[];
};

/** Sums as they are printed: the goods, each delivery with the parts of its fee, what a code takes off, the total. */
export function billOf({ currency, itemsCents, promotion, discountCents, totalCents, deliveries }: Billed) {
  const several = deliveries.length > 1;
  const people = new Set(deliveries.map(({ person }) => person)).size > 1;
  const which = ({ date, person }: Delivery) =>
    `${several ? ` on ${shortDate(date)}` : ''}${people ? `, ${personInWords(person)}` : ''}`;
  return {
    rows: [
      { label: 'Flowers and extras', amount: amount(itemsCents, currency) },
      ...deliveries.flatMap((delivery) =>
        delivery.feeParts.map(({ label, cents }) => ({
          label: label + which(delivery),
          amount: cents === 0 ? 'Free' : amount(cents, currency),
        })),
      ),
      ...(promotion && discountCents > 0
        ? [{ label: `Code ${promotion.code}`, amount: `−${amount(discountCents, currency)}` }]
        : []),
    ],
    total: amount(totalCents, currency),
  };
}
