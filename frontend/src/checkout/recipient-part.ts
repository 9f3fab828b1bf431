import type { IfNobodyIn } from '@vetch/contracts/delivery';
import { type Field, field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';

const nobodyIn: readonly (readonly [IfNobodyIn, string])[] = [
  ['neighbour', 'Try a neighbour'],
  ['safe-place', 'Leave it in a safe place'],
  ['bring-back', 'Bring it back to the shop'],
];

/** The fields that say who receives one delivery. What few people need is folded away. */
export function recipientPart(index: number, form: Form, errors: readonly FormError[]) {
  const text = (name: string, spec: Omit<Parameters<typeof field>[0], 'id'>): Field => {
    const id = `${name}-${index}`;
    return field({ id, ...spec }, form.text(id), errors);
  };
  const line2 = text('line2', {
    label: 'Flat, building or company (optional)',
    autocomplete: 'shipping address-line2',
    wide: true,
  });
  const phone = text('phone', { label: 'Their mobile (optional)', type: 'tel', hint: 'Only the driver sees this.' });
  const chosen = form.text(`ifNobodyIn-${index}`);
  return {
    name: text('name', { label: 'Their name', autocomplete: 'shipping name', wide: true }),
    address: [
      text('line1', { label: 'Address', autocomplete: 'shipping address-line1', wide: true }),
      text('town', { label: 'Town or city', autocomplete: 'shipping address-level2' }),
      text('postcode', { label: 'Postcode', autocomplete: 'shipping postal-code' }),
    ],
    line2,
    phone,
    hasMore: [line2, phone].some((one) => one.value !== '' || one.error !== ''),
    ifNobodyIn: {
      id: `ifNobodyIn-${index}`,
      error: errorAt(errors, `ifNobodyIn-${index}`),
      choices: nobodyIn.map(([value, label]) => ({ value, label, chosen: value === chosen })),
    },
  };
}
