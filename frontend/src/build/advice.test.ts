import type { StemKind } from '@vetch/contracts/products';
import { expect, test } from 'vitest';
import { advice, obstacles } from './advice.ts';

const stems = (counts: Partial<Record<StemKind['role'], number>>) =>
  Object.entries(counts).map(([role, count]) => ({ kind: { role } as StemKind, count }));
const whole = { focal: 5, second: 5, spike: 3, filler: 2, green: 4 };

test('a bouquet with something of everything needs no advice', () => {
  expect(advice(stems(whole))).toEqual([]);
});

test.each([
  ['no green', { ...whole, green: 0 }, /^Nothing green in it/],
  ['one height', { ...whole, spike: 0 }, /^All one height/],
  ['more than thirty stems', { ...whole, focal: 20 }, /^34 stems stand close/],
  ['leaves only', { green: 8 }, /^Leaves only/],
])('a bouquet of %s is told so', (_what, counts, words) => {
  expect(advice(stems(counts))).toContainEqual(expect.stringMatching(words));
});

test('what is not yet a bouquet is not judged', () => {
  expect(advice(stems({ focal: 3 }))).toEqual([]);
});

test('six stems make a bouquet, and forty are the most', () => {
  expect([6, 40].map((total) => obstacles(total, []))).toEqual([[], []]);
  expect(obstacles(2, [])).toEqual(['A bouquet has at least 6 stems. Choose 4 more.']);
  expect(obstacles(43, [])).toEqual(['A bouquet has at most 40 stems. Take out 3.']);
});

test('stems of which there are too few are named', () => {
  const short = [{ key: 'peony-blush', label: 'blush peonies', wanted: 5, available: 2 }];
  expect(obstacles(12, short)).toEqual(['You chose 5 blush peonies, and 2 are free.']);
});
