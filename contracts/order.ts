import { z } from 'zod';
import { FeePart, Person } from './basket.ts';
import { DeliveryMethod, Fulfilment, IfNobodyIn, SlotKey } from './delivery.ts';
import { Cents, Currency } from './money.ts';
import { AppliedCode } from './promotions.ts';
import { SoldLine } from './quotes.ts';
import { Recipient } from './recipient.ts';
import { Substitution, SubstitutionChoice } from './substitution.ts';

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
  /** What of the total a gift card pays. */
  giftCard: z.object({ lastFour: z.string(), amountCents: Cents }).nullable(),
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
  ...SoldLine.shape,
  lineTotalCents: Cents,
  cardMessage: z.string(),
  /** Nobody of the shop says who sent it. */
  anonymous: z.boolean(),
  /** Opens the page about these flowers that goes with them; older orders have none. */
  careCode: z.string().nullable(),
});
export type OrderLine = z.infer<typeof OrderLine>;

export const OrderDelivery = z.object({
  id: z.uuid(),
  date: z.iso.date(),
  person: Person,
  slot: SlotKey,
  /** From when to when the slot runs, local times of the shop; older orders do not say. */
  hours: z.object({ from: z.string(), to: z.string() }).nullable(),
  method: DeliveryMethod,
  /** Of what is picked up, the address is the shop’s. */
  recipient: Recipient,
  ifNobodyIn: IfNobodyIn,
  fulfilment: Fulfilment,
  feeCents: Cents,
  feeParts: z.array(FeePart),
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
    promotion: AppliedCode.nullable(),
    discountCents: Cents,
    totalCents: Cents,
    timeline: z.array(TimelineEntry),
    /** Until when the buyer can cancel; null when it is too late or there is nothing to cancel. */
    cancellableUntil: z.iso.datetime().nullable(),
    cancellationReason: z.string().nullable(),
    /** What the buyer wants when a stem fails, and which stems were replaced. */
    substitution: SubstitutionChoice,
    substitutions: z.array(Substitution),
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
      method: DeliveryMethod,
      fulfilment: Fulfilment,
      recipientName: z.string(),
      lines: z.array(OrderLine.pick({ name: true, size: true, quantity: true, tint: true, recipe: true })),
    }),
  ),
});
export type OrderSummary = z.infer<typeof OrderSummary>;
