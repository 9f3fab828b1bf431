import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLOURS, PAPERS } from './palette.ts';
import { gatherStems, MAX_STEMS, stemsFor } from './recipe.ts';
import { STEMS } from './stem-catalogue.ts';
import { BOUQUETS, SIZES, stemList } from './test-fixtures/bouquets.ts';
import { someNonsense, someStems } from './test-fixtures/random-recipes.ts';

const total = (stems: readonly { count: number }[]) => stems.reduce((sum, { count }) => sum + count, 0);

test('the classic size is the list itself', () => {
  for (const { recipe } of BOUQUETS) expect(stemsFor(recipe, 'classic')).toEqual(recipe.stems);
});

test('petite has about two thirds of the stems, grand two fifths more', () => {
  const stems = stemList('5 peach rose, 3 blush peony, 12 green fern');
  expect(stemsFor({ stems }, 'petite').map(({ count }) => count)).toEqual([3, 2, 8]);
  expect(stemsFor({ stems }, 'grand').map(({ count }) => count)).toEqual([7, 4, 17]);
});

test('no line of a recipe disappears in a smaller size, and a larger size never has fewer stems', () => {
  fc.assert(
    fc.property(someStems, (stems) => {
      const sizes = SIZES.map((size) => stemsFor({ stems }, size));
      expect(sizes[0]).toHaveLength(stems.length);
      expect(sizes.map(total)).toEqual(sizes.map(total).sort((one, other) => one - other));
    }),
  );
});

test(`a size has at most ${MAX_STEMS} stems, taken from the front of the list`, () => {
  const stems = stemList('20 red rose, 10 green fern, 3 sage eucalyptus');
  expect(stemsFor({ stems }, 'grand')).toEqual(stemList('28 red rose, 12 green fern'));
});

test('unknown kinds and counts that are not above zero are left out; others are rounded', () => {
  const rose = (count: number) => ({ kind: 'rose', colour: 'red', count });
  const odd = [rose(0), rose(-3), rose(0.4), rose(Number.NaN), rose(-Infinity), rose(2.6)];
  expect(gatherStems(odd)).toEqual([rose(3)]);
  expect(gatherStems([rose(Number.POSITIVE_INFINITY)])).toEqual([rose(MAX_STEMS)]);
  expect(gatherStems([{ kind: 'toString', colour: 'red', count: 2 }])).toEqual([]);
});

test('whatever is asked for, what is gathered can be drawn', () => {
  fc.assert(
    fc.property(someNonsense, (stems) => {
      const gathered = gatherStems(stems);
      expect(total(gathered)).toBeLessThanOrEqual(MAX_STEMS);
      for (const { kind, count } of gathered) {
        expect(STEMS).toHaveProperty(kind);
        expect(Number.isInteger(count) && count > 0).toBe(true);
      }
      expect(gatherStems(gathered)).toEqual(gathered);
    }),
  );
});

test('the fixtures name only stems that are grown and papers that are stocked', () => {
  for (const { recipe } of BOUQUETS) {
    expect(gatherStems(recipe.stems)).toEqual(recipe.stems);
    expect(Object.keys(PAPERS)).toContain(recipe.paper);
    expect(Object.keys(COLOURS)).toContain(recipe.ribbon);
  }
});
