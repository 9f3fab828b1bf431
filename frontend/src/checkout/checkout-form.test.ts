import type { Basket } from '@vetch/contracts/basket';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { readForm } from '../forms/form.ts';
import { checkoutFields, orderIn } from './checkout-form.ts';

const basket: Basket = {
  id: '00000000-0000-4000-8000-000000000001',
  ...{ version: 3, currency: 'GBP', itemsCents: 100_00, deliveryCents: 0, totalCents: 100_00 },
  ...{ lines: [], short: [], problems: [], orderReference: null, promotion: null, discountCents: 0 },
  deliveries: ['2026-11-24', '2026-11-26'].map((date) => ({
    ...{ date, person: 1, itemsCents: 50_00, zone: null, slots: [], feeCents: 0, feeParts: [] },
  })),
};
const typed = {
  ...{ basketVersion: '3', expectedTotalCents: '10000', email: ' Iris@Example.com ', phone: '' },
  ...{ 'name-0': 'Marguerite Bell', 'line1-0': '14 Cotham Vale', 'line2-0': '', 'town-0': 'Bristol' },
  ...{ 'postcode-0': 'bs65qa', 'phone-0': '', 'ifNobodyIn-0': 'neighbour', 'slot-0': 'morning', 'slot-1': 'evening' },
};
const order = (changes: Record<string, string> = {}) =>
  orderIn(readForm({ ...typed, ...changes }), basket, { cardToken: 'token' });

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
  const fields = checkoutFields(readForm(typed), basket.deliveries);
  const pointers = (refusal.extra.errors as { pointer: string }[]).map(({ pointer }) => fields[pointer.slice(2)]);
  expect(new Set(pointers)).toEqual(new Set(['town-0']));
});

test('a mistake in somebody else’s fields leads to those', () => {
  const form = readForm({ ...typed, 'who-1': 'other' });
  expect(checkoutFields(form, basket.deliveries)['deliveries/1/recipient/name']).toBe('name-1');
});

function catchRefusal(work: () => unknown): AppError {
  try {
    work();
  } catch (err) {
    if (err instanceof AppError) return err;
  }
  throw new Error('Nothing was refused.');
}

test('bouquets for two people on one day each have their own fields', () => {
  const [first] = basket.deliveries;
  const people: Basket = { ...basket, deliveries: [1, 2].flatMap((person) => (first ? [{ ...first, person }] : [])) };
  const form = readForm({
    ...{ ...typed, 'name-1': 'Rosa Hale', 'line1-1': '3 Hill Street', 'town-1': 'Bristol' },
    ...{ 'postcode-1': 'BS8 1SJ', 'ifNobodyIn-1': 'bring-back' },
  });
  expect(orderIn(form, people, { cardToken: 'token' }).deliveries).toMatchObject([
    { person: 1, recipient: { name: 'Marguerite Bell' } },
    { person: 2, recipient: { name: 'Rosa Hale' }, ifNobodyIn: 'bring-back' },
  ]);
});

test('what is picked up is sent with a name and without an address', () => {
  const [first] = order({ method: 'collection' }).deliveries;
  expect(first).toEqual({
    ...{ date: '2026-11-24', person: 1, slot: 'morning', method: 'collection', recipient: { name: 'Marguerite Bell' } },
  });
});

test('a slot that the page showed to cost more is expected to', () => {
  const seen = `${basket.id}=10000 2026-11-24/1=595 2026-11-24/1/timed=1200 2026-11-26/1=595`;
  const { expectedTotalCents, expectedFees } = order({ seen, 'slot-0': 'timed', expectedTotalCents: '11190' });
  expect(expectedTotalCents).toBe(12_390);
  expect(expectedFees?.map(({ feeCents }) => feeCents)).toEqual([1_795, 595]);
});
