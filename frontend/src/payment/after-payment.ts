import type { Order } from '@vetch/contracts/order';

/** Where the buyer goes once a payment was tried: what is not known is checked, never called failed. */
export function afterPayment({ reference, status, payment }: Pick<Order, 'reference' | 'status' | 'payment'>): string {
  const order = `/orders/${reference}`;
  if (status !== 'pending') return order;
  if (payment.state === 'requires_action' && payment.challengePaymentId) {
    return `/payments/${payment.challengePaymentId}/challenge`;
  }
  return payment.state === 'failed' ? `${order}/payment` : `${order}/checking`;
}
