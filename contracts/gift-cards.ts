import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { Cents, Currency } from './money.ts';
import { UNMISTAKABLE } from './unmistakable.ts';

/** As it is typed from a printed card: in whatever case, with or without the dashes. */
export const GiftCardCode = z
  .string('Enter the code of the gift card.')
  .overwrite((text) => text.replaceAll(/[\s-]/g, '').toUpperCase())
  .regex(
    new RegExp(`^[${UNMISTAKABLE}]{16}$`),
    'The code of a gift card is 16 letters and digits, like H7KM-2QXR-9DVT-4WPC.',
  );

export const GIFT_CARD_LEAST_CENTS = 10_00;
export const GIFT_CARD_MOST_CENTS = 200_00;

export const BuyGiftCard = z
  .strictObject({
    amountCents: z
      .int('Enter an amount between £10 and £200.')
      .min(GIFT_CARD_LEAST_CENTS, 'A gift card holds at least £10.')
      .max(GIFT_CARD_MOST_CENTS, 'A gift card holds at most £200.'),
    cardToken: z.string().min(1).max(100),
  })
  .meta({ id: 'BuyGiftCard' });
export type BuyGiftCard = z.infer<typeof BuyGiftCard>;

/** `code` is told to the buyer alone; the shop keeps only what recognises it. */
export const GiftCard = z
  .object({ code: z.string(), lastFour: z.string(), amountCents: Cents, currency: Currency })
  .meta({ id: 'GiftCard' });
export type GiftCard = z.infer<typeof GiftCard>;

export const CheckGiftCard = z.strictObject({ code: GiftCardCode }).meta({ id: 'CheckGiftCard' });

/** `token` stands for the code when an order is placed, for an hour. */
export const GiftCardBalance = z
  .object({ token: z.string(), lastFour: z.string(), balanceCents: Cents, currency: Currency })
  .meta({ id: 'GiftCardBalance' });
export type GiftCardBalance = z.infer<typeof GiftCardBalance>;

export const giftCardsApi = {
  buy: {
    method: 'post',
    path: '/gift-cards',
    summary: 'Buy a gift card; a repeat with the same key tells its code again',
    access: 'public',
    idempotent: true,
    body: BuyGiftCard,
    success: { status: 201, schema: GiftCard },
    problems: [
      'invalid-request',
      'idempotency-key-missing',
      'idempotency-key-reused',
      'request-in-progress',
      'card-token-used',
      'card-declined',
      'deadline-exceeded',
    ],
  },
  balance: {
    method: 'post',
    path: '/gift-card-balances',
    summary: 'What is left on a gift card, and a token that pays with it',
    access: 'public',
    body: CheckGiftCard,
    success: { status: 200, schema: GiftCardBalance },
    problems: ['invalid-request', 'gift-card-not-found', 'too-many-requests'],
  },
} as const satisfies Api;
