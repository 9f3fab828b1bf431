import { z } from 'zod';
import { CardMessage } from './card-message.ts';
import { Fulfilment, IfNobodyIn, SlotKey } from './delivery.ts';
import type { Api } from './endpoint.ts';
import { Cents, Currency } from './money.ts';
import { Page, PageNumber } from './paging.ts';
import { CancelOrder, PayOrder, PlaceOrder, RefundOrder } from './place-order.ts';
import { PricedLine } from './quotes.ts';
import { Recipient } from './recipient.ts';

export const OrderStatus = z.enum(['pending', 'placed', 'confirmed', 'completed', 'cancelled', 'expired']);
export type OrderStatus = z.infer<typeof OrderStatus>;

/** `checking`: the bank has not said yet, and nobody may call it failed. */
export const PaymentState = z.enum([
  'none',
  'checking',
  'requires_action',
  'authorised',
  'paid',
  'part_refunded',
  'refunded',
  'failed',
]);
export type PaymentState = z.infer<typeof PaymentState>;

/** Like VT-7K3M9Q: short, random, without letters that look like digits. */
export const OrderReference = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^VT-[0-9A-Z]{6}$/, 'An order reference looks like VT-7K3M9Q.');

export const OrderPayment = z.object({
  state: PaymentState,
  paidCents: Cents,
  refundedCents: Cents,
  card: z.object({ brand: z.string(), lastFour: z.string() }).nullable(),
  /** Why the last card was refused, as the bank's code: `declined`, `insufficient-funds`, `challenge-failed` … */
  refusal: z.string().nullable(),
  /** The payment whose challenge the shopper has to complete. */
  challengePaymentId: z.uuid().nullable(),
  /** Until when the flowers are held for a payment. */
  payBy: z.iso.datetime().nullable(),
});
export type OrderPayment = z.infer<typeof OrderPayment>;

export const OrderLine = z.object({
  id: z.uuid(),
  ...PricedLine.shape,
  lineTotalCents: Cents,
  cardMessage: z.string(),
  /** Nobody of the shop says who sent it. */
  anonymous: z.boolean().default(false),
  /** Opens the page about these flowers that goes with them; older orders have none. */
  careCode: z.string().nullable().default(null),
});
export type OrderLine = z.infer<typeof OrderLine>;

export const OrderDelivery = z.object({
  id: z.uuid(),
  date: z.iso.date(),
  slot: SlotKey,
  recipient: Recipient,
  ifNobodyIn: IfNobodyIn,
  fulfilment: Fulfilment,
  feeCents: Cents,
  lines: z.array(OrderLine),
});
export type OrderDelivery = z.infer<typeof OrderDelivery>;

/** Something that happened to the order. `deliveryId` is set when it happened to one of its deliveries. */
export const TimelineEntry = z.object({ at: z.iso.datetime(), event: z.string(), deliveryId: z.uuid().nullable() });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const Order = z
  .object({
    reference: z.string(),
    status: OrderStatus,
    createdAt: z.iso.datetime(),
    placedAt: z.iso.datetime().nullable(),
    currency: Currency,
    buyer: z.object({ email: z.string(), phone: z.string().optional() }),
    payment: OrderPayment,
    deliveries: z.array(OrderDelivery),
    itemsCents: Cents,
    deliveryCents: Cents,
    totalCents: Cents,
    timeline: z.array(TimelineEntry),
    /** Until when the buyer can cancel; null when it is too late or there is nothing to cancel. */
    cancellableUntil: z.iso.datetime().nullable(),
    cancellationReason: z.string().nullable(),
  })
  .meta({ id: 'Order' });
export type Order = z.infer<typeof Order>;

/** Where an order stands: as much as its page needs to know that it went on. `isOver`: nothing more can come. */
export const OrderProgress = z
  .object({
    status: OrderStatus,
    payment: PaymentState,
    deliveries: z.array(z.object({ id: z.uuid(), fulfilment: Fulfilment })),
    timelineLength: z.int().min(0),
    isOver: z.boolean(),
  })
  .meta({ id: 'OrderProgress' });
export type OrderProgress = z.infer<typeof OrderProgress>;

export const OrderSummary = z.object({
  reference: z.string(),
  status: OrderStatus,
  createdAt: z.iso.datetime(),
  totalCents: Cents,
  currency: Currency,
  deliveries: z.array(
    z.object({
      date: z.iso.date(),
      slot: SlotKey,
      fulfilment: Fulfilment,
      recipientName: z.string(),
      lines: z.array(OrderLine.pick({ name: true, size: true, quantity: true, tint: true, recipe: true })),
    }),
  ),
});
export type OrderSummary = z.infer<typeof OrderSummary>;

export const OrdersQuery = z.object({ page: PageNumber });
export const OrderList = z.object({ items: z.array(OrderSummary), ...Page.shape }).meta({ id: 'OrderList' });
export type OrderList = z.infer<typeof OrderList>;

/** What goes with the bouquet in writing; what is not named stays as it is. No message is no card. */
export const ChangeCard = z
  .strictObject({ cardMessage: CardMessage.optional(), anonymous: z.boolean('Say true or false.').optional() })
  .meta({ id: 'ChangeCard' });
export type ChangeCard = z.infer<typeof ChangeCard>;

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
