import type { Basket } from '@vetch/contracts/basket';
import { PlaceOrder } from '@vetch/contracts/place-order';
import { parse } from '@vetch/service-kit/http/parse';
import { type Form, optional } from '../forms/form.ts';
import { expectedIn } from './seen-basket.ts';

/**
 * The fields of the checkout are numbered by delivery: `name-0` receives the first. Further deliveries for the same person
 * go to the same address unless `who-1` says `other`.
 */
export const recipientFields = [
  'name',
  'addressType',
  'place',
  'unit',
  'line1',
  'line2',
  'town',
  'postcode',
  'phone',
  'instructions',
] as const;

type Deliveries = readonly Pick<Basket['deliveries'][number], 'person'>[];

/** The first delivery for the same person as this one. */
export const firstOfPerson = (deliveries: Deliveries, index: number): number =>
  deliveries.findIndex(({ person }) => person === deliveries[index]?.person);

/** Whose fields say where the delivery goes: its own, or those of the first for the same person. */
export const recipientOf = (form: Form, deliveries: Deliveries, index: number): number =>
  form.text(`who-${index}`) === 'other' ? index : firstOfPerson(deliveries, index);

/** The postcodes of the deliveries as typed, in their order. */
export const postcodesIn = (form: Form, deliveries: Deliveries): string[] =>
  deliveries.map((_delivery, index) => form.text(`postcode-${recipientOf(form, deliveries, index)}`));

type Tokens = { readonly cardToken?: string | undefined; readonly giftCardToken?: string | undefined };

/** The order as typed; throws the problem `invalid-request` that names the fields at fault. */
export function orderIn(form: Form, basket: Basket, { cardToken, giftCardToken }: Tokens): PlaceOrder {
  return parse(PlaceOrder, {
    basketId: basket.id,
    basketVersion: Number(form.text('basketVersion')),
    ...expectedIn(form),
    buyer: { email: form.text('email'), phone: optional(form.text('phone')) },
    deliveries: basket.deliveries.map(({ date, person }, index) => ({
      ...{ date, person, slot: form.text(`slot-${index}`) },
      ...receiverIn(form, recipientOf(form, basket.deliveries, index)),
    })),
    cardToken,
    giftCardToken,
    substitution: optional(form.text('substitution')),
  });
}

function receiverIn(form: Form, index: number) {
  if (form.text('method') !== 'collection') {
    return { recipient: recipientIn(form, index), ifNobodyIn: form.text(`ifNobodyIn-${index}`) };
  }
  const recipient = { name: form.text(`name-${index}`), phone: optional(form.text(`phone-${index}`)) };
  return { method: 'collection' as const, recipient };
}

function recipientIn(form: Form, index: number) {
  const text = (name: (typeof recipientFields)[number]) => form.text(`${name}-${index}`);
  const isBuyer = index === 0 && form.has('forMe');
  return {
    name: text('name'),
    phone: optional(isBuyer ? form.text('phone') : text('phone')),
    addressType: optional(text('addressType')),
    ...(text('addressType') !== 'home' && { place: optional(text('place')), unit: optional(text('unit')) }),
    line1: text('line1'),
    line2: optional(text('line2')),
    town: text('town'),
    postcode: text('postcode'),
    instructions: optional(text('instructions')),
    surprise: form.has(`surprise-${index}`),
  };
}

/** Which field of the page a pointer of the contract means. */
export function checkoutFields(form: Form, deliveries: Deliveries): Readonly<Record<string, string>> {
  const fields: Record<string, string> = { 'buyer/email': 'email', 'buyer/phone': 'phone', cardToken: 'card-number' };
  fields.giftCardToken = 'gift-card';
  fields.substitution = 'substitution';
  for (const index of deliveries.keys()) {
    const who = recipientOf(form, deliveries, index);
    fields[`deliveries/${index}/slot`] = `slot-${index}`;
    fields[`deliveries/${index}/ifNobodyIn`] = `ifNobodyIn-${who}`;
    for (const name of recipientFields) fields[`deliveries/${index}/recipient/${name}`] = `${name}-${who}`;
    if (who === 0 && form.has('forMe')) fields[`deliveries/${index}/recipient/phone`] = 'phone';
  }
  return fields;
}
