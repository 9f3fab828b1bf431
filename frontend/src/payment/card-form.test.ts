import { expect, test } from 'vitest';
import { expiryIn } from './card-form.ts';

test.each(['12/28', '12 / 28', '12-28', '1228', '12/2028', ' 12 2028 '])('"%s" is December 2028', (text) => {
  expect(expiryIn(text)).toEqual({ expiryMonth: 12, expiryYear: 2028 });
});

test('one digit is a month too', () => {
  expect(expiryIn('3/29')).toEqual({ expiryMonth: 3, expiryYear: 2029 });
});

test.each(['', 'soon', '12', '12/289'])('"%s" is no month that could be accepted', (text) => {
  expect(expiryIn(text)).toEqual({ expiryMonth: 0, expiryYear: 0 });
});
