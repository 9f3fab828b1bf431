import { expect, test } from 'vitest';
import { paidByGiftCard, refundedToGiftCard } from './split.ts';

test.each([
  ['a card that holds enough pays for all of it', 5000, 4500, 4500],
  ['a card that holds less pays what it holds', 2000, 4500, 2000],
  ['an empty card pays nothing', 0, 4500, 0],
  ['a rest that no bank moves is made up to one that it does', 4490, 4500, 4470],
  ['of a very small amount the bank pays all', 10, 20, 0],
])('%s', (_case, balance, amount, paid) => {
  expect(paidByGiftCard(balance, amount)).toBe(paid);
});

test.each([
  ['the bank card gets its money back first', 1000, 2500, 0],
  ['what it did not pay goes to the gift card', 3000, 2500, 500],
  ['all goes to the gift card once the bank card has everything', 1000, 0, 1000],
])('%s', (_case, amount, leftAtBank, toGiftCard) => {
  expect(refundedToGiftCard(amount, leftAtBank)).toBe(toGiftCard);
});
