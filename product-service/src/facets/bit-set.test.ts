import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, and, andNot, countBoth, emptySet, fullSet, has, or } from './bit-set.ts';

const SIZE = 100;
const members = fc.uniqueArray(fc.nat(SIZE - 1));

const setOf = (items: readonly number[]) => {
  const set = emptySet(SIZE);
  for (const item of items) add(set, item);
  return set;
};
const itemsOf = (set: Uint32Array) => Array.from({ length: SIZE }, (_, item) => item).filter((item) => has(set, item));

test('sets of numbers meet and join like sets', () => {
  fc.assert(
    fc.property(members, members, (first, second) => {
      const [a, b] = [new Set(first), new Set(second)];
      const sorted = (items: Iterable<number>) => [...items].sort((x, y) => x - y);
      expect(itemsOf(and(setOf(first), setOf(second)))).toEqual(sorted(a.intersection(b)));
      expect(itemsOf(andNot(setOf(first), setOf(second)))).toEqual(sorted(a.difference(b)));
      expect(itemsOf(or(setOf(first), setOf(second)))).toEqual(sorted(a.union(b)));
      expect(countBoth(setOf(first), setOf(second))).toBe(a.intersection(b).size);
    }),
  );
});

test.each([0, 1, 31, 32, 33, 10_000])('a full set of %i has that many members', (size) => {
  expect(countBoth(fullSet(size), fullSet(size))).toBe(size);
});
