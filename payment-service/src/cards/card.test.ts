import { testCardHint, testCards } from '@vetch/contracts/test-cards';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandOf, cardErrors, hasCheckDigit } from './card.ts';

const card = { number: '4242424242424242', expiryMonth: 11, expiryYear: 2026, securityCode: '123' };
const now = new Date('2026-11-22T12:00:00Z');
const fieldsAtFault = (changes: Partial<typeof card>, at = now) =>
  cardErrors({ ...card, ...changes }, at).map(({ pointer }) => pointer);

test.each([
  ['4242424242424242', 'Visa'],
  ['5555555555554444', 'Mastercard'],
  ['2223003122003222', 'Mastercard'],
  ['2720999999999996', 'Mastercard'],
  ['378282246310005', 'Amex'],
  ['6011111111111117', 'Discover'],
  ['3056930009020004', 'Diners Club'],
  ['3566002020360505', 'JCB'],
  ['6200000000000005', 'UnionPay'],
  ['6759649826438453', 'Maestro'],
  ['2721000000000004', 'Card'],
  ['9999999999999995', 'Card'],
])('%s is a number of %s', (number, brand) => {
  expect(brandOf(number)).toBe(brand);
  expect(hasCheckDigit(number)).toBe(true);
});

test('one wrong digit is always noticed', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 19 });
  fc.assert(
    fc.property(digits, fc.nat(18), fc.integer({ min: 1, max: 9 }), (number, at, change) => {
      const place = at % number.length;
      const wrong = number.with(place, ((number[place] ?? 0) + change) % 10);
      expect(hasCheckDigit(number.join('')) && hasCheckDigit(wrong.join(''))).toBe(false);
    }),
  );
});

test('a card is good through the last day of its month', () => {
  expect(fieldsAtFault({}, new Date('2026-11-30T23:59:59.999Z'))).toEqual([]);
  expect(fieldsAtFault({}, new Date('2026-12-01T00:00:00.000Z'))).toEqual(['#/expiryMonth']);
  expect(fieldsAtFault({ expiryMonth: 12 }, new Date('2026-12-31T23:59:59.999Z'))).toEqual([]);
  expect(fieldsAtFault({ expiryMonth: 12 }, new Date('2027-01-01T00:00:00.000Z'))).toEqual(['#/expiryYear']);
});

test('only an Amex has a security code of four digits', () => {
  const amex = { number: '378282246310005' };
  expect(fieldsAtFault({ ...amex, securityCode: '1234' })).toEqual([]);
  expect(fieldsAtFault(amex)).toEqual(['#/securityCode']);
  expect(fieldsAtFault({ securityCode: '1234' })).toEqual(['#/securityCode']);
});

test('everything at fault is said at once', () => {
  const wrong = { number: '4242424242424241', expiryYear: 2025, securityCode: '1234' };
  expect(fieldsAtFault(wrong)).toEqual(['#/number', '#/expiryYear', '#/securityCode']);
});

test.each(testCards)('the test card $number would pass for a real one', ({ number }) => {
  const [month, year] = testCardHint.expiry.split('/').map(Number);
  const digits = number.replaceAll(' ', '');
  const hinted = { number: digits, expiryMonth: month ?? 0, expiryYear: 2000 + (year ?? 0) };
  expect(cardErrors({ ...hinted, securityCode: testCardHint.securityCode }, now)).toEqual([]);
});
