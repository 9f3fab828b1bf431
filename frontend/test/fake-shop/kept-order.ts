import type { Order, OrderPayment } from '@vetch/contracts/order';

export type KeptOrder = { readonly guestToken: string; order: Order };
export type Orders = Map<string, KeptOrder>;

export const nothingPaid: OrderPayment = {
  ...{
    state: 'checking',
    paidCents: 0,
    refundedCents: 0,
    giftCard: null,
    refusal: null,
    challengePaymentId: null,
    payBy: null,
  },
  card: { brand: 'Visa', lastFour: '4242' },
};
