import type { Basket } from '@vetch/contracts/basket';
import { expect, test } from 'vitest';
import { changesSince } from './changes-since.ts';

const [first, second] = ['0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-000000000002'];
const line = (id: string, name: string, lineTotalCents: number) =>
  ({ id, name, lineTotalCents, deliveryDate: '2026-11-24' }) as Basket['lines'][number];

const delivery = (feeCents: number): Basket['deliveries'][number] => ({
  ...{ date: '2026-11-24', person: 1, itemsCents: 74_00, zone: null, slots: [], feeCents, feeParts: [] },
});

/** Two bouquets for one day, as they are now. */
const basket = (changes: Partial<Basket> = {}): Basket => ({
  ...{ id: first, version: 3, currency: 'GBP', itemsCents: 74_00, deliveryCents: 595, totalCents: 79_95 },
  ...{ short: [], problems: [], orderReference: null, promotion: null, discountCents: 0 },
  lines: [line(first, 'First Light', 48_00), line(second, 'Wren', 26_00)],
  deliveries: [delivery(595)],
  ...changes,
});

/** What the shopper saw of it. */
const seen = {
  ...{ basketVersion: 3, expectedTotalCents: 79_95 },
  expectedLines: [
    { lineId: first, totalCents: 48_00 },
    { lineId: second, totalCents: 26_00 },
  ],
  expectedFees: [{ date: '2026-11-24', person: 1, feeCents: 595 }],
};

test('what is as it was seen has not changed', () => {
  expect(changesSince(basket(), seen)).toEqual([]);
});

test('a price that rose is named with what it was', () => {
  const dearer = basket({ lines: [line(first, 'First Light', 52_00), line(second, 'Wren', 26_00)], totalCents: 83_95 });
  expect(changesSince(dearer, seen)).toEqual([
    {
      ...{ what: 'price', about: 'First Light', wasCents: 48_00, nowCents: 52_00 },
      detail: 'First Light is now £52.00, not £48.00.',
    },
  ]);
});

test('prices that changed are told even when the total is the same', () => {
  const swapped = basket({ lines: [line(first, 'First Light', 47_00), line(second, 'Wren', 27_00)] });
  expect(changesSince(swapped, seen).map(({ about, nowCents }) => [about, nowCents])).toEqual([
    ['First Light', 47_00],
    ['Wren', 27_00],
  ]);
});

test('a delivery fee that changed is told for its day', () => {
  const fee = basket({ deliveries: [delivery(0)], totalCents: 74_00 });
  expect(changesSince(fee, seen)).toMatchObject([
    { what: 'delivery-fee', about: '2026-11-24', wasCents: 595, nowCents: 0 },
  ]);
});

test('bouquets that came and went in another window are told apart', () => {
  const lines = [line(first, 'First Light', 48_00), line('new', 'Damson', 30_00)];
  expect(changesSince(basket({ version: 5, lines, totalCents: 83_95 }), seen)).toMatchObject([
    { what: 'line-added', about: 'Damson', wasCents: null, nowCents: 30_00 },
    { what: 'line-removed', wasCents: 26_00, nowCents: null },
  ]);
});

test('what cannot be had any more is told once, with why', () => {
  const detail = 'There is no bouquet wren.';
  const problems = [{ lineId: second, code: 'bouquet-not-found', detail }];
  const lines = [line(first, 'First Light', 48_00)];
  expect(changesSince(basket({ lines, problems, totalCents: 53_95 }), seen)).toMatchObject([
    { what: 'bouquet-not-found', detail },
  ]);
});

test('who did not say what the lines were to cost is told of the total', () => {
  const bare = { basketVersion: 3, expectedTotalCents: 70_00 };
  expect(changesSince(basket(), bare)).toMatchObject([{ what: 'total', wasCents: 70_00, nowCents: 79_95 }]);
  expect(changesSince(basket(), { ...bare, basketVersion: 2 })).toMatchObject([{ what: 'lines' }]);
});

test('a code that takes nothing off any more says why, once', () => {
  const promotion = { code: 'SPRING', kind: 'percent', refusal: 'This code ended on 21 November.' } as const;
  const changes = changesSince(basket({ promotion }), {
    ...seen,
    ...{ expectedDiscountCents: 7_40, expectedTotalCents: 72_55 },
  });
  expect(changes).toEqual([
    { what: 'promotion', about: 'SPRING', detail: promotion.refusal, wasCents: 7_40, nowCents: 0 },
  ]);
});

test('a code is named even to who only said what all of it was to cost', () => {
  const promotion = { code: 'SPRING', kind: 'percent', refusal: 'This code has been used up.' } as const;
  const changes = changesSince(basket({ promotion }), { ...seen, expectedTotalCents: 72_55 });
  expect(changes).toMatchObject([{ what: 'promotion', about: 'SPRING', detail: promotion.refusal, nowCents: 0 }]);
});

test('a code that takes off something else says what', () => {
  const promotion = { code: 'SPRING', kind: 'percent', refusal: null } as const;
  const changes = changesSince(basket({ promotion, discountCents: 6_00 }), { ...seen, expectedDiscountCents: 7_40 });
  expect(changes).toMatchObject([
    { detail: 'The code now takes off £6.00, not £7.40.', wasCents: 7_40, nowCents: 6_00 },
  ]);
});
