import { z } from 'zod';
import { ChangeCard } from './change-card.ts';
import type { Api } from './endpoint.ts';
import { Order, OrderProgress, OrderReference, OrderSummary } from './order.ts';
import { Page, PageNumber } from './paging.ts';
import { CancelOrder, PayOrder, PlaceOrder, RefundOrder } from './place-order.ts';

export const OrdersQuery = z.object({ page: PageNumber });
export const OrderList = z.object({ items: z.array(OrderSummary), ...Page.shape }).meta({ id: 'OrderList' });
export type OrderList = z.infer<typeof OrderList>;

const OrderParams = z.object({ reference: OrderReference });

export const ordersApi = {
  place: {
    method: 'post',
    path: '/orders',
    summary: 'Place an order and pay for it',
    access: 'public',
    idempotent: true,
    body: PlaceOrder,
    success: { status: 201, schema: Order },
    problems: [
      'invalid-request',
      'idempotency-key-missing',
      'idempotency-key-reused',
      'request-in-progress',
      'basket-not-found',
      'basket-empty',
      'basket-changed',
      'basket-ordered',
      'deliveries-do-not-match',
      'date-not-offered',
      'out-of-area',
      'no-collection',
      'slot-not-offered',
      'slot-full',
      'out-of-stock',
      'card-token-used',
      'service-unavailable',
    ],
  },
  mine: {
    method: 'get',
    path: '/orders',
    summary: 'My orders, newest first',
    access: 'customer',
    query: OrdersQuery,
    success: { status: 200, schema: OrderList },
    problems: ['invalid-request'],
  },
  get: {
    method: 'get',
    path: '/orders/:reference',
    summary: 'One order',
    access: 'holder',
    params: OrderParams,
    success: { status: 200, schema: Order },
    problems: ['invalid-request', 'order-not-found'],
  },
  events: {
    method: 'get',
    path: '/orders/:reference/events',
    summary: 'Follow an order: where it stands now, and each time it goes on, until it is over',
    access: 'holder',
    params: OrderParams,
    success: { status: 200, schema: OrderProgress, stream: true },
    problems: ['invalid-request', 'order-not-found', 'too-many-streams'],
  },
  pay: {
    method: 'post',
    path: '/orders/:reference/payments',
    summary: 'Pay a held order with another card',
    access: 'holder',
    idempotent: true,
    params: OrderParams,
    body: PayOrder,
    success: { status: 201, schema: Order },
    problems: [
      'invalid-request',
      'idempotency-key-missing',
      'idempotency-key-reused',
      'request-in-progress',
      'order-not-found',
      'illegal-order-transition',
      'card-token-used',
    ],
  },
  settle: {
    method: 'post',
    path: '/orders/:reference/settlement',
    summary: 'Ask the bank how the payment ended and bring the order up to date',
    access: 'holder',
    params: OrderParams,
    success: { status: 200, schema: Order },
    problems: ['invalid-request', 'order-not-found'],
  },
  cancel: {
    method: 'post',
    path: '/orders/:reference/cancellation',
    summary: 'Cancel an order and give the money back',
    access: 'holder',
    params: OrderParams,
    body: CancelOrder,
    success: { status: 200, schema: Order },
    problems: ['invalid-request', 'order-not-found', 'cancellation-too-late', 'illegal-order-transition'],
  },
  changeCard: {
    method: 'patch',
    path: '/orders/:reference/lines/:lineId',
    summary: 'Change the card of a bouquet that the florist has not started',
    access: 'holder',
    params: OrderParams.extend({ lineId: z.uuid() }),
    body: ChangeCard,
    success: { status: 200, schema: Order },
    problems: [
      'invalid-request',
      'order-not-found',
      'order-line-not-found',
      'card-printed',
      'illegal-order-transition',
    ],
  },
  refund: {
    method: 'post',
    path: '/orders/:reference/refunds',
    summary: 'Give a part of what was paid back to the buyer',
    access: 'florist',
    idempotent: true,
    params: OrderParams,
    body: RefundOrder,
    success: { status: 201, schema: Order },
    problems: [
      'invalid-request',
      'idempotency-key-missing',
      'idempotency-key-reused',
      'request-in-progress',
      'order-not-found',
      'illegal-order-transition',
      'refund-too-large',
      'refund-failed',
    ],
  },
} as const satisfies Api;
