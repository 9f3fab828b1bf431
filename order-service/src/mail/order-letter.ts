import { moneyInWords } from '@vetch/contracts/money';
import type { Order, OrderDelivery } from '@vetch/contracts/order';
import { dayInWords } from '../calendar/day-in-words.ts';
import type { Refund } from '../refunds/refund-repository.ts';
import type { ReportAnswer } from '../reports/answer-repository.ts';
import { substitutionLetter } from '../substitutions/substitution-letter.ts';
import { deliveryInWords, shopOf, slotInWords } from './delivery-words.ts';
import type { Occasion } from './leave-mail.ts';
import type { Letter } from './letter.ts';

export type Subject = {
  readonly occasion: Occasion;
  readonly order: Order;
  readonly deliveryId?: string | undefined;
  readonly refund?: Refund | undefined;
  readonly answer?: ReportAnswer | undefined;
  readonly substitutionId?: string | undefined;
};

/** What the buyer reads about their order. `url` is where its page is. */
export function orderLetter(
  { occasion, order, deliveryId, refund, answer, substitutionId }: Subject,
  url: string,
): Letter {
  const delivery = order.deliveries.find(({ id }) => id === deliveryId) ?? order.deliveries[0];
  const substitution = order.substitutions.find(({ id }) => id === substitutionId);
  const { subject, parts } = substitution
    ? substitutionLetter(occasion, substitution, order)
    : words[occasion](order, delivery, refund, answer);
  const link = { label: `Order ${order.reference}`, url };
  return { subject: `${subject} (${order.reference})`, parts, link };
}

type Words = (
  order: Order,
  delivery: OrderDelivery | undefined,
  refund: Refund | undefined,
  answer: ReportAnswer | undefined,
) => Pick<Letter, 'subject' | 'parts'>;

const words: Record<Occasion, Words> = {
  confirmation: (order) => ({
    subject: 'Your flowers are ordered',
    parts: [
      'Thank you. We have your order and your payment, and the stems are put aside.',
      ...order.deliveries.flatMap(deliveryInWords),
      `Flowers ${money(order.itemsCents, order)}, delivery ${money(order.deliveryCents, order)}${lessByCode(order)}, ${money(order.totalCents, order)} in all${paidWith(order)}.`,
      'Until the florist starts you can change the card, or cancel.',
    ],
  }),
  'out-for-delivery': (_order, delivery) => ({
    subject: 'Your flowers are on their way',
    parts: [`The van has left with the flowers for ${nameOf(delivery)}.`],
  }),
  'ready-to-collect': (_order, delivery) => ({
    subject: 'Your flowers are ready',
    parts: [
      `The flowers for ${nameOf(delivery)} stand in cold water at the shop, ready to be picked up.`,
      ...(delivery ? [`${dayInWords(delivery.date)}, ${slotInWords(delivery)}: ${shopOf(delivery)}.`] : []),
    ],
  }),
  delivered: (_order, delivery) => ({
    subject: 'Your flowers have arrived',
    parts: [
      `We have brought the flowers to ${nameOf(delivery)}.`,
      'If anything is not as it should be, tell us within seven days: the page of the order has a form for it, with room for a photo.',
    ],
  }),
  refunded: (order) => ({
    subject: 'Your order is cancelled',
    parts: [
      `We have given ${money(order.payment.refundedCents, order)} back${toCard(order)}. Banks take a few days to show it.`,
      ...(order.cancellationReason ? [`The reason: ${order.cancellationReason}`] : []),
    ],
  }),
  'part-refunded': (order, _delivery, refund) => ({
    subject: 'Some money is coming back to you',
    parts: [
      `We have given ${money(refund?.amountCents ?? 0, order)} back${toCard(order)}. Banks take a few days to show it.`,
      ...(refund ? [`The reason: ${refund.reason}`] : []),
    ],
  }),
  // What is known of the stem is in a letter of its own.
  'substitution-asked': () => ({ subject: 'A question about your flowers', parts: ['Please look at your order.'] }),
  substituted: () => ({ subject: 'A stem is replaced', parts: ['Your order shows what comes instead.'] }),
  'sold-out': () => ({
    subject: 'Your flowers sold out',
    parts: [
      'Somebody else had bought them before your order was settled. You were not charged.',
      'We are sorry. There are other bouquets in the shop for the same day.',
    ],
  }),
  'problem-answered': (_order, _delivery, _refund, answer) => ({
    subject: 'About your flowers',
    parts: [
      answer?.reporter === 'recipient'
        ? 'Whoever has the flowers told us that something was not as it should be. This is what we have to say:'
        : `You wrote to us:\n${answer?.about ?? ''}`,
      answer?.words ?? '',
    ],
  }),
};

const nameOf = (delivery: OrderDelivery | undefined) => delivery?.recipient.name ?? 'their recipient';

const lessByCode = (order: Order) =>
  order.promotion ? `, less ${money(order.discountCents, order)} with ${order.promotion.code}` : '';

/** The cards that paid: with both, a gift card paid what it held. */
const cardsIn = ({ payment: { card, giftCard } }: Order) =>
  [giftCard && `gift card ending ${giftCard.lastFour}`, card && `${card.brand} ending ${card.lastFour}`].filter(
    Boolean,
  );

const paidWith = (order: Order) => (cardsIn(order).length > 0 ? `, paid with ${cardsIn(order).join(' and ')}` : '');
const toCard = (order: Order) =>
  cardsIn(order).length > 0 ? ` to your ${cardsIn(order).reverse().join(' and ')}` : '';

const money = (cents: number, { currency }: Order) => moneyInWords(cents, currency);
