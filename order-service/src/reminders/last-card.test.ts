import { expect, test } from 'vitest';
import { isSameName } from './last-card.ts';

test.each([
  ['Marguerite Bell', 'marguerite  bell'],
  ['Zoë', 'Zoe Marlowe'],
  ['Ada Okafor', 'Ada'],
])('%s and %s are one person to whoever sends them flowers', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
});

test.each([
  ['Ada', 'Adam Bell'],
  ['Ada Bell', 'Ada Okafor'],
  ['', 'Ada'],
])('“%s” and “%s” are two', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});
