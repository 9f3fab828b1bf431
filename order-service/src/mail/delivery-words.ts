import type { OrderDelivery } from '@vetch/contracts/order';
import { OWN_SLUG } from '@vetch/contracts/own-bouquet';
import { dayInWords } from '../calendar/day-in-words.ts';

/** What one delivery brings, to whom and when, as parts of a letter. */
export function deliveryInWords(delivery: OrderDelivery): (string | string[])[] {
  const { date, lines, method, recipient } = delivery;
  const how =
    method === 'collection' ? `${recipient.name} picks up from the shop, ${shopOf(delivery)}` : `To ${recipient.name}`;
  return [
    `${how}, ${dayInWords(date)}, ${slotInWords(delivery)}:`,
    lines.map((line) => `${line.quantity} × ${line.name}, ${sizeOf(line)}${extrasOf(line)}`),
    ...lines.map(cardInWords),
  ];
}

/** "morning, 08:00 to 12:00"; a timed one is its hours. */
export function slotInWords({ slot, hours }: OrderDelivery): string {
  const between = hours ? `${hours.from} to ${hours.to}` : '';
  return slot === 'timed' && hours ? between : [slot, between].filter(Boolean).join(', ');
}

/** A bouquet of the shopper's own has the size of its recipe. */
const sizeOf = ({ slug, size, recipe }: OrderDelivery['lines'][number]) =>
  slug === OWN_SLUG ? `${recipe.stems.reduce((sum, { count }) => sum + count, 0)} stems` : size;

const cardInWords = ({ cardMessage, anonymous }: OrderDelivery['lines'][number]) =>
  [
    cardMessage === '' ? 'Without a card.' : `On the card:\n${cardMessage}`,
    anonymous && 'We say to nobody who sent it.',
  ]
    .filter(Boolean)
    .join('\n');

const extrasOf = ({ extras }: OrderDelivery['lines'][number]) =>
  extras.length === 0 ? '' : `, with ${extras.map(({ name }) => name).join(' and ')}`;

/** What is picked up has the shop's address. */
export const shopOf = ({ recipient }: OrderDelivery) =>
  [recipient.line1, recipient.town, recipient.postcode].join(', ');
