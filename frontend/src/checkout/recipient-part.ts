import type { IfNobodyIn } from '@vetch/contracts/delivery';
import type { AddressType } from '@vetch/contracts/recipient';
import { type Field, field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';

const nobodyIn: readonly (readonly [IfNobodyIn, string])[] = [
  ['neighbour', 'Try a neighbour'],
  ['safe-place', 'Leave it in a safe place'],
  ['bring-back', 'Bring it back to the shop'],
];

const addressTypes: readonly (readonly [AddressType, string])[] = [
  ['home', 'A home'],
  ['business', 'A company'],
  ['hospital', 'A hospital'],
  ['school', 'A school'],
  ['hotel', 'A hotel'],
  ['funeral-director', 'A funeral director'],
];

/** The fields that say who receives one delivery. What few people need is folded away. */
export function recipientPart(index: number, form: Form, errors: readonly FormError[]) {
  const text = (name: string, spec: Omit<Parameters<typeof field>[0], 'id'>): Field => {
    const id = `${name}-${index}`;
    return field({ id, ...spec }, form.text(id), errors);
  };
  const choice = (name: string, label: string, choices: readonly (readonly [string, string])[]) => {
    const id = `${name}-${index}`;
    const chosen = form.text(id);
    return {
      ...{ id, label, error: errorAt(errors, id) },
      choices: choices.map(([value, words]) => ({ value, label: words, chosen: value === chosen })),
    };
  };
  const asked = askedForSeldom(text);
  const surprise = { id: `surprise-${index}`, checked: form.has(`surprise-${index}`) };
  const ifNobodyIn = choice('ifNobodyIn', 'If nobody’s in', nobodyIn);
  return {
    name: text('name', { label: 'Their name', autocomplete: 'shipping name', wide: true }),
    addressType: choice('addressType', 'Where it goes', addressTypes),
    /** Shown for the types of address that need it; an error shows it in any case. */
    atDesk: [
      text('place', { label: 'Name of the place', autocomplete: 'shipping organization' }),
      text('unit', { label: 'Ward, class, dates of stay or time of the service' }),
    ],
    address: [
      text('line1', { label: 'Address', autocomplete: 'shipping address-line1', wide: true }),
      text('town', { label: 'Town or city', autocomplete: 'shipping address-level2' }),
      text('postcode', { label: 'Postcode', autocomplete: 'shipping postal-code' }),
    ],
    ...asked,
    surprise,
    ifNobodyIn,
    hasMore:
      surprise.checked ||
      ifNobodyIn.choices.findIndex(({ chosen }) => chosen) > 0 ||
      Object.values(asked).some((one) => one.value !== '' || one.error !== ''),
  };
}

/** The fields that say who comes to the shop for one. */
export function collectorPart(index: number, form: Form, errors: readonly FormError[]) {
  const text = (name: string, spec: Omit<Parameters<typeof field>[0], 'id'>): Field =>
    field({ id: `${name}-${index}`, ...spec }, form.text(`${name}-${index}`), errors);
  return {
    name: text('name', { label: 'Their name', autocomplete: 'name' }),
    phone: text('phone', {
      label: 'Their mobile',
      type: 'tel',
      hint: 'If you like: we ring only when something is amiss.',
    }),
  };
}

const askedForSeldom = (text: (name: string, spec: Omit<Parameters<typeof field>[0], 'id'>) => Field) => ({
  line2: text('line2', { label: 'Flat or building', autocomplete: 'shipping address-line2', wide: true }),
  phone: text('phone', { label: 'Their mobile', type: 'tel', hint: 'Only the driver sees this.' }),
  instructions: text('instructions', {
    label: 'What the driver should know',
    hint: 'Like: leave it in the porch on the left.',
    wide: true,
  }),
});
