import type { Order } from '@vetch/contracts/order';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { amount } from '../wording/money.ts';
import { deadlineInWords } from '../wording/times.ts';
import { cardFields } from './card-fields.ts';
import { refusalInWords } from './refusal-words.ts';

export type RetryInput = {
  readonly order: Order;
  readonly errors: readonly FormError[];
  readonly idempotencyKey: string;
  readonly demoShop: boolean;
  readonly timeZone: string;
  readonly now: string;
};

/** Another card for an order whose flowers are still held. */
export function retryPage({ order, errors, idempotencyKey, demoShop, timeZone, now }: RetryInput) {
  const { payment, reference } = order;
  const fromGift = payment.giftCard?.amountCents ?? 0;
  const total = amount(order.totalCents - fromGift, order.currency);
  return {
    head: head('Try another card', {
      hasErrors: errors.length > 0,
      noStore: true,
      plainHeader: `Order ${reference}`,
      scripts: ['card-number.js'],
    }),
    errors,
    why: refusalInWords(payment.refusal),
    held: payment.payBy
      ? `Your flowers and your place in the van are held until ${deadlineInWords(timeZone, payment.payBy, now)}.`
      : 'Your flowers are held a little longer.',
    action: `/orders/${reference}/payment`,
    hidden: [{ name: 'idempotencyKey', value: idempotencyKey }],
    card: cardFields(undefined, errors, demoShop),
    pay: payment.refusal === 'gift-card-short' ? 'Pay the rest' : `Pay ${total}`,
    gift: payment.giftCard
      ? `The gift card ending ${payment.giftCard.lastFour} still pays its ${amount(fromGift, order.currency)}.`
      : '',
    cancel: order.cancellableUntil ? `/orders/${reference}/cancellation` : '',
  };
}
