import type { Basket } from '@vetch/contracts/basket';
import type { BasketChange } from '@vetch/contracts/place-order';
import { silentArt } from '../art/art.ts';
import { billOf } from '../basket/bill.ts';
import { codePart, type RefusedCode } from '../basket/code-part.ts';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { giftCardPart } from '../gift-cards/gift-card-form.ts';
import { cardShown } from '../greeting/card-part.ts';
import { cardFields } from '../payment/card-fields.ts';
import type { KeptCard } from '../payment/card-form.ts';
import { substitutionChoice } from '../substitute/choice-part.ts';
import { sizeName } from '../wording/bouquets.ts';
import { shortDate } from '../wording/dates.ts';
import { amount, sign } from '../wording/money.ts';
import { changesPart } from './changes-part.ts';
import { receivedPart } from './received-part.ts';
import { seenOf } from './seen-basket.ts';

export type CheckoutInput = {
  readonly basket: Basket;
  /** Where it is picked up; `undefined` when it is delivered. */
  readonly collection: string | undefined;
  /** The button that changes how it gets there. */
  readonly otherWay?: { readonly step: string; readonly label: string } | undefined;
  readonly form: Form;
  readonly errors: readonly FormError[];
  /** What changed since the shopper looked. */
  readonly changes?: readonly BasketChange[];
  readonly card?: KeptCard | undefined;
  readonly code?: RefusedCode;
  /** Sent along with every repeat of this order, so that it is placed once. */
  readonly idempotencyKey: string;
  readonly demoShop: boolean;
};

export function checkoutPage(input: CheckoutInput) {
  const { basket, collection, form, errors, changes = [], card, idempotencyKey, demoShop } = input;
  const lines = basket.lines.map((line) => lineOf(line, basket.currency));
  const [first, ...others] = basket.deliveries.map((_delivery, index) => receivedPart(input, index));
  return {
    head: head('Checkout', {
      arts: lines.map((line) => line.art),
      hasErrors: errors.length > 0,
      plainHeader: 'Checkout',
      noStore: true,
      scripts: ['card-number.js', 'slot-total.js'],
    }),
    errors,
    changes: changesPart(changes, basket.currency),
    hidden: [
      { name: 'idempotencyKey', value: idempotencyKey },
      { name: 'basketVersion', value: basket.version },
      { name: 'expectedTotalCents', value: basket.totalCents },
      { name: 'seen', value: seenOf(basket) },
      { name: 'method', value: collection === undefined ? 'delivery' : 'collection' },
    ],
    email: emailField(form, errors),
    phone: phoneField(form, errors),
    phoneOpen: form.text('phone') !== '' || errorAt(errors, 'phone') !== '',
    substitution: substitutionChoice(form, errors),
    forMe: form.has('forMe'),
    first,
    others,
    collection,
    otherWay: input.otherWay,
    when: basket.deliveries.length === 1 ? 'When' : 'When, each of them',
    card: cardFields(card, errors, demoShop),
    lines,
    bill: billOf(basket),
    code: codePart(basket.promotion, input.code),
    giftCard: giftCardPart(form, errors),
    pay: amount(basket.totalCents, basket.currency),
    total: {
      ...{ sign: sign(basket.currency), cents: basket.totalCents },
      canGrow: [first, ...others].some((one) => one?.slots.some(({ cents, why }) => cents > 0 && why === '')),
    },
  };
}

const emailField = (form: Form, errors: readonly FormError[]) =>
  field(
    {
      id: 'email',
      label: 'E-mail',
      type: 'email',
      autocomplete: 'email',
      hint: 'So that we can reach you about this order.',
    },
    form.text('email'),
    errors,
  );

const phoneField = (form: Form, errors: readonly FormError[]) =>
  field(
    {
      id: 'phone',
      label: 'Your mobile',
      type: 'tel',
      autocomplete: 'tel',
      hint: 'We call only if a stem fails or the driver is lost.',
    },
    form.text('phone'),
    errors,
  );

function lineOf(line: Basket['lines'][number], currency: string) {
  const extras = line.extras.map((extra) => extra.name.toLowerCase());
  const what = [line.quantity > 1 ? `${line.quantity} × ${sizeName(line).toLowerCase()}` : sizeName(line), ...extras];
  return {
    art: silentArt(line),
    name: line.name,
    summary: `${what.join(', ')}. ${shortDate(line.deliveryDate)}`,
    total: amount(line.lineTotalCents, currency),
    card: cardShown(line),
  };
}
