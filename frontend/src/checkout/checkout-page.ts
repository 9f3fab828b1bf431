import type { Basket } from '@vetch/contracts/basket';
import type { Slot } from '@vetch/contracts/delivery';
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
import { longDate, shortDate } from '../wording/dates.ts';
import { amount, price, sign } from '../wording/money.ts';
import { personInWords } from '../wording/people.ts';
import { hoursInWords } from '../wording/times.ts';
import { changesPart } from './changes-part.ts';
import { firstOfPerson } from './checkout-form.ts';
import { collectorPart, recipientPart } from './recipient-part.ts';
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

/** When one delivery comes, and who receives it: the person of an earlier one, unless it is somebody else's. */
function receivedPart({ basket, collection, form, errors }: CheckoutInput, index: number) {
  const { deliveries } = basket;
  const { date = '', person = 1, slots = [] } = deliveries[index] ?? {};
  const several = new Set(deliveries.map((delivery) => delivery.person)).size > 1;
  return {
    index,
    date: several ? `${longDate(date)}, for ${personInWords(person)}` : longDate(date),
    slots: slotsOf(slots, basket.currency, index, form),
    slotError: errorAt(errors, `slot-${index}`),
    recipient: recipientPart(index, form, errors),
    collector: collectorPart(index, form, errors),
    /** Whether somebody comes to the shop for it. */
    comes: collection !== undefined,
    /** Whether somebody was asked for already who may receive this one too. */
    canBeSame: firstOfPerson(deliveries, index) !== index,
    toOther: form.text(`who-${index}`) === 'other',
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

/** The slots of a day. The first that can be chosen and costs nothing more is; an error leads to it. */
function slotsOf(slots: readonly Slot[], currency: string, index: number, form: Form) {
  const open = slots.filter((slot) => slot.closed === null);
  const firstOpen = (open.find(({ surchargeCents }) => surchargeCents === 0) ?? open[0])?.slot;
  const typed = form.text(`slot-${index}`);
  // One that does not run where it goes makes way for one that does.
  const wanted = slots.some(({ slot }) => slot === typed) ? typed : firstOpen;
  return slots.map((slot) => ({
    id: slot.slot === firstOpen ? `slot-${index}` : `slot-${index}-${slot.slot}`,
    value: slot.slot,
    label: slot.label,
    hours: hoursInWords(slot.from, slot.to),
    more: slot.surchargeCents > 0 ? `+${price(slot.surchargeCents, currency)}` : '',
    cents: slot.surchargeCents,
    why: slot.closed ? whyClosed(slot) : '',
    checked: slot.closed === null && slot.slot === wanted,
  }));
}

const whyClosed = ({ closed }: Slot): string => (closed === 'full' ? 'Full' : 'Too late to order');

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
