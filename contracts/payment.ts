import { z } from 'zod';
import { Cents, Currency } from './money.ts';

export const PaymentStatus = z.enum(['processing', 'requires_action', 'authorised', 'declined', 'captured', 'voided']);
export type PaymentStatus = z.infer<typeof PaymentStatus>;

/** A card as its owner reads it. Nothing but brand, last four digits and expiry is ever kept. */
export const TokeniseCard = z
  .strictObject({
    number: z
      .string('Enter the card number.')
      .overwrite((text) => text.replaceAll(/[\s-]/g, ''))
      .regex(/^\d{12,19}$/, 'Enter the 12 to 19 digits of the card number.'),
    expiryMonth: z
      .int('Enter the month as a number.')
      .min(1, 'Enter the expiry date as month and year, like 12/28.')
      .max(12, 'Months run from 1 to 12, as in 12/28.'),
    expiryYear: z.int('Enter the year as four digits.').min(2000, 'Enter the year as four digits.').max(2100),
    securityCode: z
      .string('Enter the security code.')
      .regex(/^\d{3,4}$/, 'Enter the 3 or 4 digits of the security code.'),
  })
  .meta({ id: 'TokeniseCard' });
export type TokeniseCard = z.infer<typeof TokeniseCard>;

export const Card = z.object({ brand: z.string(), lastFour: z.string(), expiryMonth: z.int(), expiryYear: z.int() });
export type Card = z.infer<typeof Card>;

/** `token` pays once, within the hour. */
export const CardToken = z.object({ token: z.string(), card: Card }).meta({ id: 'CardToken' });
export type CardToken = z.infer<typeof CardToken>;

export const AuthorisePayment = z
  .strictObject({
    orderId: z.uuid(),
    orderReference: z.string().max(20),
    amountCents: Cents.min(1),
    currency: Currency,
    cardToken: z.string().max(100).optional(),
    /** Pays first; the bank card pays what the gift card does not hold. */
    giftCardToken: z.string().max(100).optional(),
  })
  .refine((one) => one.cardToken !== undefined || one.giftCardToken !== undefined, {
    path: ['cardToken'],
    message: 'Send a card, a gift card or both.',
  })
  .meta({ id: 'AuthorisePayment' });
export type AuthorisePayment = z.infer<typeof AuthorisePayment>;

/** One attempt to pay. Captured and refunded are sums of ledger entries. */
export const Payment = z
  .object({
    id: z.uuid(),
    orderId: z.uuid(),
    status: PaymentStatus,
    amountCents: Cents,
    capturedCents: Cents,
    refundedCents: Cents,
    currency: Currency,
    /** Null when a gift card pays for all of it. */
    card: Card.nullable(),
    /** What of the amount a gift card pays. */
    giftCard: z.object({ lastFour: z.string(), amountCents: Cents }).nullable(),
    refusal: z.string().nullable(),
  })
  .meta({ id: 'Payment' });
export type Payment = z.infer<typeof Payment>;

export const PaymentList = z.object({ items: z.array(Payment) }).meta({ id: 'PaymentList' });
export type PaymentList = z.infer<typeof PaymentList>;

/** `next` is the `after` of the page that follows, or null when this is the last. */
export const PaymentPage = z.object({ items: z.array(Payment), next: z.uuid().nullable() }).meta({ id: 'PaymentPage' });
export type PaymentPage = z.infer<typeof PaymentPage>;

export const RefundPayment = z
  .strictObject({ amountCents: Cents.min(1, 'Refund at least one penny.'), reason: z.string().trim().min(1).max(200) })
  .meta({ id: 'RefundPayment' });
export type RefundPayment = z.infer<typeof RefundPayment>;

/** What the bank asks of the shopper before it decides. */
export const Challenge = z
  .object({
    paymentId: z.uuid(),
    orderReference: z.string(),
    amountCents: Cents,
    currency: Currency,
    card: Card,
    open: z.boolean(),
  })
  .meta({ id: 'Challenge' });
export type Challenge = z.infer<typeof Challenge>;

export const AnswerChallenge = z
  .strictObject({ outcome: z.enum(['approved', 'refused'], 'Approve or refuse the payment.') })
  .meta({ id: 'AnswerChallenge' });
