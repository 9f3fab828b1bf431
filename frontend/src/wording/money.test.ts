import { expect, test } from 'vitest';
import { amount, centsOf, price } from './money.ts';

test.each([
  [0, '£0.00'],
  [595, '£5.95'],
  [4800, '£48.00'],
  [104_805, '£1,048.05'],
  [123_456_789, '£1,234,567.89'],
])('%i pence are billed as %s', (cents, words) => {
  expect(amount(cents, 'GBP')).toBe(words);
});

test('a price tag leaves out empty pence and keeps others', () => {
  expect([price(4800, 'GBP'), price(595, 'GBP')]).toEqual(['£48', '£5.95']);
});

test('a currency without a known sign is named', () => {
  expect(amount(4800, 'SEK')).toBe('SEK 48.00');
});

test.each([
  ['12.50', 1_250],
  ['£12.5', 1_250],
  [' 12 ', 1_200],
  ['0,05', 5],
  ['12.505', Number.NaN],
  ['-3', Number.NaN],
  ['', Number.NaN],
])('an amount typed as “%s” is %i pence', (typed, cents) => {
  expect(centsOf(typed)).toBe(cents);
});
