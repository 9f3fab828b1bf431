import { randomUUID } from 'node:crypto';
import type { Order, OrderPayment } from '@vetch/contracts/order';
import { paymentsApi } from '@vetch/contracts/payments';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Handlers, on } from './handlers.ts';
import { nothingPaid, type Orders } from './kept-order.ts';
import { placed } from './orders.ts';

/** What the bank does with a card goes into its token. */
const scenarios: Readonly<Record<string, string>> = { '0002': 'declined', '3220': 'challenge', '6975': 'slow' };

export function paymentHandlers(orders: Orders): Handlers {
  const challenged = (paymentId = '') =>
    [...orders.values()].find(({ order }) => order.payment.challengePaymentId === paymentId);
  return [
    on(paymentsApi.tokenise, ({ body }) => {
      const { expiryMonth, expiryYear, number } = body;
      const lastFour = number.slice(-4);
      const errors = [{ pointer: '#/number', detail: 'This is not a card number. Please check the digits.' }];
      if (lastFour === '1111') throw new AppError('card-refused', 'Please check the card.', { errors });
      const token = `token:${scenarios[lastFour] ?? 'pays'}:${randomUUID()}`;
      return { token, card: { brand: 'Visa', lastFour, expiryMonth, expiryYear } };
    }),
    on(paymentsApi.challenge, ({ params }) => challengeOf(params.paymentId ?? '', challenged(params.paymentId)?.order)),
    on(paymentsApi.answerChallenge, ({ params, body }) => {
      const entry = challenged(params.paymentId);
      const before = challengeOf(params.paymentId ?? '', entry?.order);
      const failed: OrderPayment = { ...nothingPaid, state: 'failed', refusal: 'challenge-failed' };
      if (entry) entry.order = body.outcome === 'approved' ? placed(entry.order) : { ...entry.order, payment: failed };
      return { ...before, open: false };
    }),
  ];
}

function challengeOf(paymentId: string, order: Order | undefined) {
  if (!order) throw new AppError('payment-not-found', 'There is no such payment.');
  const card = { brand: 'Visa', lastFour: '3220', expiryMonth: 12, expiryYear: 2034 };
  const { reference, totalCents, currency } = order;
  return { paymentId, orderReference: reference, amountCents: totalCents, currency, card, open: true };
}
