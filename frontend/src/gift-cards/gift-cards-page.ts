import type { GiftCard, GiftCardBalance } from '@vetch/contracts/gift-cards';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { cardFields } from '../payment/card-fields.ts';
import type { KeptCard } from '../payment/card-form.ts';
import { amount, centsOf, price } from '../wording/money.ts';
import { giftCardField } from './gift-card-form.ts';

const CURRENCY = 'GBP';
const AMOUNTS = [20_00, 35_00, 50_00, 75_00, 100_00];
const FIRST = 50_00;

export type GiftCardsInput = {
  readonly form: Form;
  readonly errors: readonly FormError[];
  readonly card?: KeptCard | undefined;
  /** Sent along with every repeat of this purchase, so that it is paid for once. */
  readonly idempotencyKey: string;
  readonly balance?: GiftCardBalance | undefined;
  readonly demoShop: boolean;
};

/** The amount in pence; what was typed counts more than what was chosen, and NaN is no amount. */
export function amountIn(form: Form): number {
  const typed = form.text('otherAmount').trim();
  return typed === '' ? Number(form.text('amount') || FIRST) : centsOf(typed);
}

/** Buying a gift card, and asking what is left on one. */
export function giftCardsPage({ form, errors, card, idempotencyKey, balance, demoShop }: GiftCardsInput) {
  const isStart = errors.length === 0 && !balance;
  const chosen = form.text('otherAmount').trim() === '' ? Number(form.text('amount') || FIRST) : 0;
  return {
    head: head('Gift cards', {
      hasErrors: errors.length > 0,
      noStore: true,
      scripts: ['card-number.js'],
      isListed: isStart,
      ...(isStart && {
        canonical: '/gift-cards',
        description: 'A gift card of £10 to £200 for flowers of their choosing, to print and give at once.',
      }),
    }),
    errors,
    idempotencyKey,
    amounts: AMOUNTS.map((cents) => ({ value: cents, label: price(cents, CURRENCY), checked: cents === chosen })),
    other: field(
      { id: 'otherAmount', label: 'Another amount, in pounds', hint: 'From £10 to £200. It counts instead.' },
      form.text('otherAmount'),
      errors,
    ),
    to: field({ id: 'to', label: 'Who it is for', hint: 'Printed on it, if you like.' }, form.text('to'), errors),
    message: field({ id: 'message', label: 'A few words', wide: true }, form.text('message'), errors),
    card: cardFields(card, errors, demoShop),
    code: giftCardField(form, errors),
    left: balance
      ? `${amount(balance.balanceCents, balance.currency)} is left on the gift card ending ${balance.lastFour}.`
      : '',
  };
}

/** The gift card to print. Its code is shown here and nowhere else. */
export function boughtPage({ code, amountCents, currency }: GiftCard, form: Form) {
  return {
    head: head('Your gift card', { noStore: true, isListed: false, scripts: ['print-button.js'] }),
    code,
    worth: price(amountCents, currency),
    to: form.text('to').trim().slice(0, 60),
    message: form.text('message').trim().slice(0, 200),
  };
}
