import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, randomFrom } from '../drawing/randomness.ts';
import { gatherStems } from '../recipe.ts';
import { someCrowd, someDressing } from '../test-fixtures/random-recipes.ts';
import { cutHeads } from './cut-heads.ts';
import { domeFor } from './dome.ts';
import { type Head, packHeads } from './packing.ts';

const packings = fc.tuple(someCrowd, someDressing, fc.string()).map(([stems, dressing, name]) => {
  const seed = hash(name);
  const cut = cutHeads(gatherStems(stems), seed);
  const dome = domeFor(cut, 0, 'classic', randomFrom(seed));
  return packHeads(cut, dome, dressing, seed);
});

const isPosed = ({ pose }: Head) => pose !== 'open';

test('at most one in three of a kind is not fully out, and never a single bloom', () => {
  fc.assert(
    fc.property(packings, (heads) => {
      for (const { kind } of heads.filter(isPosed)) {
        const like = heads.filter((head) => head.kind === kind);
        expect(like.filter(isPosed).length).toBeLessThanOrEqual(like.length / 3);
      }
    }),
  );
});

test('those seen from the side lean outwards', () => {
  const leaning = fc
    .sample(packings, { numRuns: 200, seed: 3 })
    .flat()
    .filter(({ pose }) => pose === 'side');
  expect(leaning.length).toBeGreaterThan(50);
  for (const { x, y, turn } of leaning) {
    const outwards = (Math.atan2(x, -y) * 180) / Math.PI;
    expect(Math.abs(turn - outwards)).toBeLessThanOrEqual(10);
  }
});
