import { type CardToken, TokeniseCard } from '@vetch/contracts/payment';
import { paymentsApi } from '@vetch/contracts/payments';
import { parse } from '@vetch/service-kit/http/parse';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { attempt, away } from '../forms/attempt.ts';
import type { Form } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';

/** A card that was traded for a token and can be sent again with the form; the number is gone. */
export type KeptCard = { readonly token: string; readonly label: string };

export type CardInput = { readonly card?: KeptCard; readonly errors: readonly FormError[] };

const fields = {
  number: 'card-number',
  expiryMonth: 'card-expiry',
  expiryYear: 'card-expiry',
  securityCode: 'card-code',
};

/**
 * The card of a form: the one kept from before, or the number typed, traded for a token at once. The number is never
 * logged, stored or shown again; when the trade fails the card is typed anew.
 */
export async function cardIn(api: ServiceClient, form: Form): Promise<CardInput> {
  const kept = keptCard(form);
  if (kept) return { card: kept, errors: [] };
  const trade = async () => api(paymentsApi.tokenise, { body: typedCard(form) });
  const { value, refusal } = await attempt(trade(), 'invalid-request', 'card-refused', ...later);
  if (!refusal) return { card: { token: value.token, label: labelOf(value) }, errors: [] };
  return { errors: errorsIn(refusal, fields, 'card-number') };
}

/** Cards cannot be read just now: nothing has been charged, and the rest of the form is kept. */
const later = ['too-many-requests', ...away] as const;

/** Whether there is a card to read in a form that may do without. */
export const isCardTyped = (form: Form): boolean =>
  form.text('cardToken') !== '' || form.text('card-number').trim() !== '';

function keptCard(form: Form): KeptCard | undefined {
  const [token, label] = [form.text('cardToken'), form.text('cardLabel')];
  const isKept = token !== '' && /^[\w ]{1,30} ending \d{4}$/.test(label) && !form.has('anotherCard');
  return isKept ? { token, label } : undefined;
}

function typedCard(form: Form): TokeniseCard {
  return parse(TokeniseCard, {
    number: form.text('card-number'),
    ...expiryIn(form.text('card-expiry')),
    securityCode: form.text('card-code').trim(),
  });
}

/** Reads "12/28", "12 / 2028" or "1228"; months and years that make no sense are refused by the contract. */
export function expiryIn(text: string): { expiryMonth: number; expiryYear: number } {
  const [, month = '', year = ''] = /^\s*(\d{1,2})\s*[/. -]?\s*(\d{2}|\d{4})\s*$/.exec(text) ?? [];
  return { expiryMonth: Number(month), expiryYear: year.length === 2 ? 2000 + Number(year) : Number(year) };
}

const labelOf = ({ card }: CardToken) => `${card.brand} ending ${card.lastFour}`;
