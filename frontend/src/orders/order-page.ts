import type { Calendar, IfNobodyIn } from '@vetch/contracts/delivery';
import type { Order, OrderDelivery } from '@vetch/contracts/order';
import { billOf } from '../basket/bill.ts';
import { head } from '../frame/head.ts';
import { substitutionsOf } from '../substitute/substitution-part.ts';
import { addressLines } from '../wording/address.ts';
import { longDate } from '../wording/dates.ts';
import { amount } from '../wording/money.ts';
import { dayIn, deadlineInWords } from '../wording/times.ts';
import { hasArrived } from './arrived.ts';
import { deliverySteps } from './delivery-steps.ts';
import { deliveryInWords, slotInWords } from './delivery-words.ts';
import { canGoOn, livePart } from './live-part.ts';
import { moneyBack, paymentInWords } from './money-words.ts';
import { orderLine, type RefusedCard } from './order-line.ts';

export type OrderInput = {
  readonly order: Order;
  readonly calendar: Calendar | undefined;
  /** The address that opens the order elsewhere; empty when the account does. */
  readonly ownLink: string;
  /** A demo shop shows the e-mails that it would send. */
  readonly hasMailbox: boolean;
  /** Whether the order ran out and its basket is open again. */
  readonly basketIsBack: boolean;
  readonly problem: string;
  readonly refusedCard?: RefusedCard;
};

/** Where the shop is, when the calendar cannot say. */
const HOME = 'Europe/London';

/** Everything the page of an order shows: the answer on top, then each delivery. */
export function orderPage(input: OrderInput) {
  const { order, calendar, ownLink, hasMailbox, basketIsBack, problem, refusedCard } = input;
  const deliveries = order.deliveries.map((delivery) => deliveryOf(delivery, order, calendar, refusedCard));
  const live = canGoOn(order) ? livePart(order.reference, `/orders/${order.reference}`, order) : undefined;
  return {
    head: head(`Order ${order.reference}`, {
      arts: deliveries.flatMap((delivery) => delivery.lines.map((line) => line.art)),
      current: 'orders',
      noStore: true,
      hasErrors: refusedCard !== undefined,
      scripts: live ? ['live-order.js', 'card-message.js'] : [],
    }),
    errors: refusedCard?.errors ?? [],
    live,
    reference: order.reference,
    ...answerOf(order, deliveries),
    problem,
    basketIsBack,
    substitutions: substitutionsOf(order),
    deliveries,
    bill: billOf(order),
    payment: paymentInWords(order),
    cancel: cancelOf(order, calendar),
    report: canReport(order, calendar) ? `/orders/${order.reference}/problem` : '',
    remind: remindersOf(order),
    ownLink,
    hasMailbox,
  };
}

type Said = { readonly headline: string; readonly lead: string };

/** One delivery is its own answer; of several the first that has not arrived is. */
function answerOf(order: Order, deliveries: readonly Said[]): Said {
  const { status, cancellationReason, timeline } = order;
  if (status === 'cancelled') {
    const reason = cancellationReason ? ` ${cancellationReason}` : '';
    return { headline: 'Cancelled', lead: `${moneyBack(order)}${reason}` };
  }
  if (status === 'expired' && timeline.some(({ event }) => event === 'sold_out')) {
    return {
      headline: 'The flowers sold out',
      lead: 'Somebody else had bought them before your order was settled. You were not charged.',
    };
  }
  if (status === 'expired') {
    return {
      headline: 'This order ran out of time',
      lead: 'It was not settled while the flowers could be held for it. You were not charged.',
    };
  }
  const next = order.deliveries.findIndex((delivery) => !hasArrived(delivery.fulfilment));
  const { headline = '', lead = '' } = deliveries[next] ?? deliveries.at(-1) ?? {};
  return { headline, lead };
}

/** Once something has arrived, or should have; the API says for how long. */
function canReport({ status, deliveries }: Order, calendar: Calendar | undefined): boolean {
  if (status === 'cancelled' || status === 'expired' || status === 'pending') return false;
  const today = calendar ? dayIn(calendar.timeZone, calendar.now) : '';
  return deliveries.some(({ fulfilment, date }) => hasArrived(fulfilment) || date < today);
}

function cancelOf(
  { reference, cancellableUntil, totalCents, currency, payment }: Order,
  calendar: Calendar | undefined,
) {
  if (!cancellableUntil) return undefined;
  const until = calendar ? ` until ${deadlineInWords(calendar.timeZone, cancellableUntil, calendar.now)}` : '';
  return {
    hint: `You can cancel${until}, or until we begin to tie. All of the money goes back to ${payment.giftCard ? 'where it came from' : 'your card'}.`,
    form: {
      action: `/orders/${reference}/cancellation`,
      label: `Cancel and refund ${amount(totalCents, currency)}`,
      look: 'btn quiet',
    },
  };
}

/** A date that may be wanted again; a funeral is not. */
function remindersOf({ reference, status, deliveries }: Order) {
  if (status === 'cancelled' || status === 'expired') return [];
  return deliveries
    .filter(({ recipient }) => recipient.addressType !== 'funeral-director')
    .map(({ id, recipient }) => ({
      href: `/account/people/new?order=${reference}&delivery=${id}`,
      label: deliveries.length > 1 ? `Remind me next year of ${recipient.name}` : 'Remind me next year',
    }));
}

function deliveryOf(
  delivery: OrderDelivery,
  order: Order,
  calendar: Calendar | undefined,
  refusedCard: RefusedCard | undefined,
) {
  const { recipient, date } = delivery;
  return {
    ...deliveryInWords(delivery, calendar),
    id: delivery.id,
    day: longDate(date),
    when: `${longDate(date)}, ${slotInWords(delivery)}`,
    steps: deliverySteps(delivery, order.timeline, calendar?.timeZone ?? HOME),
    where: delivery.method === 'collection' ? 'Picked up from the shop' : 'Where',
    address: addressLines(recipient),
    ifNobodyIn: delivery.method === 'collection' ? '' : nobodyIn[delivery.ifNobodyIn],
    lines: delivery.lines.map((line) => orderLine(line, delivery, order, refusedCard)),
  };
}

const nobodyIn: Readonly<Record<IfNobodyIn, string>> = {
  neighbour: 'We try a neighbour.',
  'safe-place': 'We leave them in a safe place.',
  'bring-back': 'We bring them back to the shop.',
};
