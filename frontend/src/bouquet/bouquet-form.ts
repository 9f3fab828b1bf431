import { AddLine } from '@vetch/contracts/basket';
import type { Calendar } from '@vetch/contracts/delivery';
import type { AddOn, Bouquet, BouquetAtSize } from '@vetch/contracts/products';
import { parse } from '@vetch/service-kit/http/parse';
import { openDate, openDays } from '../calendar/calendar-words.ts';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { type CardChoice, cardFields, messageFor, sentCard, unwritten } from '../greeting/card-choice.ts';
import { SIZE_NAMES } from '../wording/bouquets.ts';

/** What was chosen on a bouquet's page, valid or not. */
export type BouquetChoice = {
  readonly size: string;
  readonly deliveryDate: string;
  readonly card: CardChoice;
  readonly extras: readonly string[];
};

/** What the page starts with: the classic size and the first day, or those of the address. Nothing extra. */
export function startingChoice(bouquet: Bouquet, calendar: Calendar, query: Record<string, unknown>): BouquetChoice {
  const offered = bouquet.sizes.filter(isAvailable);
  const wanted = offered.find(({ size }) => size === query.size) ?? offered.find(({ size }) => size === 'classic');
  return {
    size: (wanted ?? offered[0] ?? bouquet.sizes[0])?.size ?? '',
    deliveryDate: openDate(calendar, query.arriving) ?? openDays(calendar)[0]?.date ?? '',
    card: unwritten,
    extras: [],
  };
}

export const sentChoice = (form: Form): BouquetChoice => ({
  size: form.text('size'),
  deliveryDate: form.text('deliveryDate'),
  card: sentCard(form),
  extras: form.all('extras'),
});

/** The line to put into the basket; throws the problem `invalid-request` that names the fields at fault. */
export function lineOf(slug: string, { size, deliveryDate, card, extras }: BouquetChoice): AddLine {
  return parse(AddLine.safeExtend({ cardMessage: messageFor(card) }), {
    ...{ slug, size, deliveryDate, quantity: 1 },
    ...cardFields(card),
    extras: extras.map((key) => ({ key, quantity: 1 })),
  });
}

/** What was chosen and is sold out, in words. */
export function soldOutErrors(choice: BouquetChoice, bouquet: Bouquet, addOns: readonly AddOn[]): FormError[] {
  const size = bouquet.sizes.find((one) => one.size === choice.size);
  const gone = addOns.filter((addOn) => choice.extras.includes(addOn.key) && addOn.available <= 0);
  return [
    ...(size && !isAvailable(size)
      ? [{ field: sizeField(bouquet), text: `${SIZE_NAMES[size.size]} is sold out. Choose another size.` }]
      : []),
    ...gone.map(({ key, name }) => ({ field: `extra-${key}`, text: `${name} is sold out. Untick it to go on.` })),
  ];
}

export const isAvailable = ({ available }: BouquetAtSize): boolean => available > 0;

/** The first control of the sizes, where an error about them leads. */
export const sizeField = (bouquet: Bouquet): string =>
  `size-${(bouquet.sizes.find(isAvailable) ?? bouquet.sizes[0])?.size ?? ''}`;
