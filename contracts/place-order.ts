import { z } from 'zod';
import { BASKET_LINES, Person } from './basket.ts';
import { EmailAddress, lineOfText, PhoneNumber } from './contact.ts';
import { DeliveryDate, DeliveryMethod, IfNobodyIn, SlotKey } from './delivery.ts';
import { Cents } from './money.ts';
import { Collector, Recipient } from './recipient.ts';
import { SubstitutionChoice } from './substitution.ts';

export const Buyer = z.strictObject({ email: EmailAddress, phone: PhoneNumber.optional() });
export type Buyer = z.infer<typeof Buyer>;

const Which = { date: DeliveryDate, person: Person.default(1), slot: SlotKey };

const DrivenDelivery = z.strictObject({
  ...Which,
  method: z.literal(DeliveryMethod.enum.delivery).optional(),
  recipient: Recipient,
  ifNobodyIn: IfNobodyIn,
});

/** Somebody comes to the shop for it. */
const Collection = z.strictObject({
  ...Which,
  method: z.literal(DeliveryMethod.enum.collection),
  recipient: Collector,
});

export const RequestedDelivery = z.discriminatedUnion('method', [Collection, DrivenDelivery]);
export type RequestedDelivery = z.infer<typeof RequestedDelivery>;

const ExpectedLine = z.strictObject({ lineId: z.uuid(), totalCents: Cents });
const ExpectedFee = z.strictObject({ date: DeliveryDate, person: Person.default(1), feeCents: Cents });

/**
 * One thing that is no longer as the shopper saw it; `changes` of the problem `basket-changed` lists them. `what` is
 * `price`, `delivery-fee`, `line-added`, `line-removed`, `lines`, `promotion`, `total`, or the code of a problem of the basket.
 */
export const BasketChange = z.object({
  what: z.string(),
  detail: z.string(),
  /** The bouquet or the day it is about, in words; empty when it is about all. */
  about: z.string().default(''),
  wasCents: Cents.nullable().default(null),
  nowCents: Cents.nullable().default(null),
});
export type BasketChange = z.infer<typeof BasketChange>;

/**
 * The basket as the shopper saw it, and who it goes to: one delivery for each date and person in the basket.
 * What is expected is only compared; what is charged is what the shop computes. Who also says what each line and each
 * delivery was to cost is told which of them changed.
 */
export const PlaceOrder = z
  .strictObject({
    basketId: z.uuid(),
    basketVersion: z.int().min(0),
    expectedTotalCents: Cents,
    expectedLines: z.array(ExpectedLine).max(BASKET_LINES).optional(),
    expectedFees: z.array(ExpectedFee).max(BASKET_LINES).optional(),
    /** What the promotion code was to take off. */
    expectedDiscountCents: Cents.optional(),
    buyer: Buyer,
    deliveries: z.array(RequestedDelivery).min(1).max(20),
    /** Can be left out when a gift card holds all of it. */
    cardToken: z.string().min(1).max(100).optional(),
    /** From `POST /gift-card-balances`; it pays first. */
    giftCardToken: z.string().min(1).max(100).optional(),
    substitution: SubstitutionChoice.default('equal-or-better'),
  })
  .refine((order) => order.cardToken !== undefined || order.giftCardToken !== undefined, {
    path: ['cardToken'],
    message: 'Send a card, a gift card or both.',
  })
  .meta({ id: 'PlaceOrder' });
export type PlaceOrder = z.infer<typeof PlaceOrder>;

/** A gift card that the order came with still pays its part. */
export const PayOrder = z.strictObject({ cardToken: z.string().min(1).max(100) }).meta({ id: 'PayOrder' });
export const CancelOrder = z
  .strictObject({ reason: lineOfText('a reason', 200).optional() })
  .default({})
  .meta({ id: 'CancelOrder' });

/** Money for the buyer of an order that stands, such as for a bouquet that wilted; the buyer reads the reason. */
export const RefundOrder = z
  .strictObject({
    amountCents: z.int('Enter an amount.').min(1, 'Give back at least a penny.').max(100_000_00),
    reason: lineOfText('a reason', 200),
  })
  .meta({ id: 'RefundOrder' });
export type RefundOrder = z.infer<typeof RefundOrder>;
