import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { errorsIn, firstOfEach } from './form-errors.ts';

const refusal = (...pointers: string[]) =>
  new AppError('invalid-request', 'Two fields need attention.', {
    errors: pointers.map((pointer) => ({ pointer, detail: `Mend ${pointer}` })),
  });

test('each pointer leads to its field', () => {
  const errors = errorsIn(refusal('#/buyer/email', '#/cardToken'), { 'buyer/email': 'email' }, 'card-number');
  expect(errors).toEqual([
    { field: 'email', text: 'Mend #/buyer/email' },
    { field: 'card-number', text: 'Mend #/cardToken' },
  ]);
});

test('a refusal without fields is explained in its own words', () => {
  expect(errorsIn(new AppError('card-refused', 'The card has expired.'), {}, 'card-number')).toEqual([
    { field: 'card-number', text: 'The card has expired.' },
  ]);
});

test('a field says one thing at a time', () => {
  const errors = [
    { field: 'a', text: 'first' },
    { field: 'b', text: 'only' },
    { field: 'a', text: 'second' },
  ];
  expect(firstOfEach(errors)).toEqual([
    { field: 'a', text: 'first' },
    { field: 'b', text: 'only' },
  ]);
});
