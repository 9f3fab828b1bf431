import type { GiftCardBalance } from '@vetch/contracts/gift-cards';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { giftCardIfAny } from '../gift-cards/gift-card-form.ts';
import { amount } from '../wording/money.ts';
import { type CardInput, cardIn, isCardTyped } from './card-form.ts';

/** What a form pays with, and what of it is sent; a card that is needed and missing is sent as an empty token. */
export type Means = CardInput & {
  readonly cardToken?: string | undefined;
  readonly giftCardToken?: string | undefined;
};

/** The gift card, and the card for what it does not hold: when it holds all of it, no card is read. */
export async function meansIn(api: ServiceClient, form: Form, totalCents: number): Promise<Means> {
  const { giftCard, errors } = await giftCardIfAny(api, form);
  const giftCardToken = giftCard?.token;
  const isCardNeeded = errors.length > 0 ? isCardTyped(form) : (giftCard?.balanceCents ?? 0) < totalCents;
  if (!isCardNeeded) return { errors, giftCardToken };
  const read = giftCard && !isCardTyped(form) ? { errors: [short(giftCard, totalCents)] } : await cardIn(api, form);
  return { ...read, errors: [...errors, ...read.errors], cardToken: cardTokenOf(read), giftCardToken };
}

const cardTokenOf = ({ card }: CardInput): string => card?.token ?? '';

function short({ balanceCents, currency }: GiftCardBalance, totalCents: number): FormError {
  const [left, rest] = [balanceCents, totalCents - balanceCents].map((cents) => amount(cents, currency));
  return { field: 'card-number', text: `${left} is left on the gift card. Enter a card that pays the other ${rest}.` };
}
