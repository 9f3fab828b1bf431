import type { Basket } from '@vetch/contracts/basket';
import { PlaceOrder } from '@vetch/contracts/place-order';
import { parse } from '@vetch/service-kit/http/parse';
import { type Form, optional } from '../forms/form.ts';
import { expectedIn } from './seen-basket.ts';

/**
 * The fields of the checkout are numbered by delivery: `name-0` receives the first. Further deliveries go to the same
 * person unless `who-1` says `other`.
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

/** Whose fields say where the delivery goes: its own, or the first one's. */
export const recipientOf = (form: Form, index: number): number =>
  index > 0 && form.text(`who-${index}`) !== 'other' ? 0 : index;

/** The order as typed; throws the problem `invalid-request` that names the fields at fault. */
export function orderIn(form: Form, basket: Basket, cardToken: string): PlaceOrder {
  return parse(PlaceOrder, {
    basketId: basket.id,
    basketVersion: Number(form.text('basketVersion')),
    expectedTotalCents: Number(form.text('expectedTotalCents')),
    ...expectedIn(form.text('seen')),
    buyer: { email: form.text('email'), phone: optional(form.text('phone')) },
    deliveries: basket.deliveries.map(({ date }, index) => ({
      date,
      slot: form.text(`slot-${index}`),
      recipient: recipientIn(form, recipientOf(form, index)),
      ifNobodyIn: form.text(`ifNobodyIn-${recipientOf(form, index)}`),
    })),
    cardToken,
    substitution: optional(form.text('substitution')),
  });
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
export function checkoutFields(form: Form, deliveries: number): Readonly<Record<string, string>> {
  const fields: Record<string, string> = { 'buyer/email': 'email', 'buyer/phone': 'phone', cardToken: 'card-number' };
  fields.substitution = 'substitution';
  for (let index = 0; index < deliveries; index += 1) {
    const who = recipientOf(form, index);
    fields[`deliveries/${index}/slot`] = `slot-${index}`;
    fields[`deliveries/${index}/ifNobodyIn`] = `ifNobodyIn-${who}`;
    for (const name of recipientFields) fields[`deliveries/${index}/recipient/${name}`] = `${name}-${who}`;
    if (who === 0 && form.has('forMe')) fields[`deliveries/${index}/recipient/phone`] = 'phone';
  }
  return fields;
}
