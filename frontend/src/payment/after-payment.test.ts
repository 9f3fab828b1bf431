import type { OrderPayment, OrderStatus } from '@vetch/contracts/order';
import { expect, test } from 'vitest';
import { afterPayment } from './after-payment.ts';

const id = '00000000-0000-4000-8000-000000000001';
const payment = (state: OrderPayment['state']): OrderPayment => ({
  ...{ state, paidCents: 0, refundedCents: 0, card: null, giftCard: null, refusal: null, payBy: null },
  challengePaymentId: state === 'requires_action' ? id : null,
});

test.each<[OrderStatus, OrderPayment['state'], string]>([
  ['placed', 'paid', '/orders/VT-7K3M9Q'],
  ['pending', 'failed', '/orders/VT-7K3M9Q/payment'],
  ['pending', 'requires_action', `/payments/${id}/challenge`],
  ['pending', 'checking', '/orders/VT-7K3M9Q/checking'],
  ['pending', 'authorised', '/orders/VT-7K3M9Q/checking'],
  ['expired', 'failed', '/orders/VT-7K3M9Q'],
  ['cancelled', 'refunded', '/orders/VT-7K3M9Q'],
])('a %s order whose payment is %s leads to %s', (status, state, path) => {
  expect(afterPayment({ reference: 'VT-7K3M9Q', status, payment: payment(state) })).toBe(path);
});
