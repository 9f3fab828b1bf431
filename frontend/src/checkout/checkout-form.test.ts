import type { Basket } from '@vetch/contracts/basket';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { readForm } from '../forms/form.ts';
import { checkoutFields, orderIn } from './checkout-form.ts';

const basket: Basket = {
  id: '00000000-0000-4000-8000-000000000001',
  ...{ version: 3, currency: 'GBP', itemsCents: 100_00, deliveryCents: 0, totalCents: 100_00 },
  ...{ lines: [], short: [], problems: [], orderReference: null, promotion: null, discountCents: 0 },
  deliveries: ['2026-11-24', '2026-11-26'].map((date) => ({ date, itemsCents: 50_00, feeCents: 0 })),
};
const typed = {
  ...{ basketVersion: '3', expectedTotalCents: '10000', email: ' Iris@Example.com ', phone: '' },
  ...{ 'name-0': 'Marguerite Bell', 'line1-0': '14 Cotham Vale', 'line2-0': '', 'town-0': 'Bristol' },
  ...{ 'postcode-0': 'bs65qa', 'phone-0': '', 'ifNobodyIn-0': 'neighbour', 'slot-0': 'morning', 'slot-1': 'evening' },
};
const order = (changes: Record<string, string> = {}) => orderIn(readForm({ ...typed, ...changes }), basket, 'token');

test('both deliveries go to the same person unless something else is said', () => {
  const [first, second] = order().deliveries;
  expect(second?.recipient).toEqual(first?.recipient);
  expect([first?.slot, second?.slot]).toEqual(['morning', 'evening']);
});

test('what is optional and empty is left out, what is typed is put straight', () => {
  const { buyer, deliveries } = order();
  expect(buyer).toEqual({ email: 'iris@example.com' });
  expect(deliveries[0]?.recipient).toEqual({
    ...{ name: 'Marguerite Bell', line1: '14 Cotham Vale', town: 'Bristol', postcode: 'BS6 5QA' },
    ...{ addressType: 'home', surprise: false },
  });
});

test('a hospital is asked for its name and the ward, and a home for neither', () => {
  const refusal = catchRefusal(() => order({ 'addressType-0': 'hospital', 'place-0': '', 'unit-0': '' }));
  const errors = refusal.extra.errors as { detail: string }[];
  expect(new Set(errors.map(({ detail }) => detail))).toEqual(
    new Set(['Enter the name of the hospital.', 'Enter the ward.']),
  );
  const home = order({ 'addressType-0': 'home', 'place-0': 'Southmead', 'unit-0': 'Ward 9' });
  expect(home.deliveries[0]?.recipient).not.toHaveProperty('unit');
});

test('what is said to the driver goes with the order', () => {
  const { deliveries } = order({ 'instructions-0': 'Porch on the left', 'surprise-0': 'yes' });
  expect(deliveries[0]?.recipient).toMatchObject({ instructions: 'Porch on the left', surprise: true });
});

test('a mistake in shared fields is found once, in the fields that are shared', () => {
  const refusal = catchRefusal(() => order({ 'town-0': '' }));
  const fields = checkoutFields(readForm(typed), 2);
  const pointers = (refusal.extra.errors as { pointer: string }[]).map(({ pointer }) => fields[pointer.slice(2)]);
  expect(new Set(pointers)).toEqual(new Set(['town-0']));
});

test('a mistake in somebody else’s fields leads to those', () => {
  const form = readForm({ ...typed, 'who-1': 'other' });
  expect(checkoutFields(form, 2)['deliveries/1/recipient/name']).toBe('name-1');
});

function catchRefusal(work: () => unknown): AppError {
  try {
    work();
  } catch (err) {
    if (err instanceof AppError) return err;
  }
  throw new Error('Nothing was refused.');
}
