import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, randomFrom } from '../drawing/randomness.ts';
import { type Dressing, gatherStems, MAX_STEMS, type Recipe, type Size } from '../recipe.ts';
import { EVERY_SIZE } from '../test-fixtures/bouquets.ts';
import { someDressing, someSize, someStems } from '../test-fixtures/random-recipes.ts';
import { LEAST_SEEN } from './bring-forward.ts';
import { stemsWithRole } from './bunch.ts';
import { cutHeads } from './cut-heads.ts';
import { domeFor } from './dome.ts';
import { packHeads } from './packing.ts';
import { shareSeen } from './share-seen.ts';

function packed(recipe: Recipe, size: Size, dressing: Dressing) {
  const stems = gatherStems(recipe.stems);
  const seed = hash(recipe.seed ?? '');
  const cut = cutHeads(stems, seed);
  const dome = domeFor(cut, stemsWithRole(stems, 'filler').length, size, randomFrom(seed));
  return { dome, heads: packHeads(cut, dome, dressing, seed) };
}

test.each(EVERY_SIZE)('$name: every head can be seen, so that they can be counted', ({ recipe, options }) => {
  const { heads } = packed(recipe, options.size, options.dressing);
  for (const head of heads) expect(shareSeen(head, heads)).toBeGreaterThanOrEqual(LEAST_SEEN);
});

test('in any recipe a head that would be covered comes forward', () => {
  fc.assert(
    fc.property(someStems, someSize, someDressing, fc.string(), (stems, size, dressing, seed) => {
      const { heads } = packed({ seed, stems }, size, dressing);
      for (const head of heads) expect(shareSeen(head, heads)).toBeGreaterThanOrEqual(LEAST_SEEN);
    }),
  );
});

test('heads stay on the dome, their middles above the edge of the paper that wraps it', () => {
  for (const { recipe, options } of EVERY_SIZE) {
    const { dome, heads } = packed(recipe, options.size, 'paper');
    for (const { x, y } of heads) {
      expect(Math.hypot(x / dome.width, y / dome.height)).toBeLessThanOrEqual(1);
      expect(y).toBeLessThan(dome.height * 0.7);
    }
  }
});

test('adding a stem leaves the size, variant and turn of the others as they were', () => {
  const stems = [{ kind: 'rose', colour: 'red', count: 5 } as const];
  const before = cutHeads(stems, 7).map(({ radius }) => radius);
  const after = cutHeads([...stems, { kind: 'peony', colour: 'pink', count: 1 }], 7).map(({ radius }) => radius);
  expect(after).toEqual(expect.arrayContaining(before));
});

test('a full bouquet of one kind has room for all', () => {
  const { dome, heads } = packed({ stems: [{ kind: 'hydrangea', colour: 'sky', count: MAX_STEMS }] }, 'grand', 'tied');
  expect(heads).toHaveLength(MAX_STEMS);
  expect(dome.headScale).toBeLessThan(1);
});
