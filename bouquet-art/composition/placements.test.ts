import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeBouquet } from '../draw-bouquet.ts';
import type { Recipe } from '../recipe.ts';
import { STEMS } from '../stem-catalogue.ts';
import { BOUQUETS, DRESSINGS, EVERY_SIZE } from '../test-fixtures/bouquets.ts';
import { someCrowd, someDressing, someSize } from '../test-fixtures/random-recipes.ts';
import { readTags } from '../test-fixtures/read-svg.ts';
import { LEAST_SEEN } from './bring-forward.ts';
import type { Placement } from './placements.ts';

const [firstLight] = BOUQUETS.map(({ recipe }) => recipe) as [Recipe];

const nameOf = ({ kind, colour, nth }: Placement) => `${kind}-${colour} ${nth}`;

/** The flowers of which too little is seen to count them. */
function lost(placements: readonly Placement[]): string[] {
  return placements.filter(({ seen = 1 }) => seen < LEAST_SEEN).map((stem) => `${nameOf(stem)}: ${stem.seen}`);
}

test.each(DRESSINGS)('every flower of every listed bouquet can be counted in every size (%s)', (dressing) => {
  for (const { recipe, options } of EVERY_SIZE) {
    expect(lost(composeBouquet(recipe, { ...options, dressing }).placements)).toEqual([]);
  }
});

test('every flower of a thousand bouquets of any make-up can be counted', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someCrowd, someSize, someDressing, fc.string(), (stems, size, dressing, seed) => {
      expect(lost(composeBouquet({ seed, stems }, { size, dressing }).placements)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('of fillers and greens it is not said how much is seen', () => {
  for (const { kind, seen } of composeBouquet(firstLight).placements) {
    expect(seen === undefined).toBe(['filler', 'green'].includes(STEMS[kind].role));
  }
});

test('each stem is placed once, and its mark in the picture tells which it is', () => {
  fc.assert(
    fc.property(someCrowd, someDressing, (stems, dressing) => {
      const { svg, placements } = composeBouquet({ stems }, { dressing });
      const names = placements.map(nameOf).sort();
      const marked = readTags(svg).filter(({ attributes }) => attributes['data-stem']);
      const marks = marked.map(({ attributes }) => `${attributes['data-stem']} ${attributes['data-nth']}`).sort();
      expect(new Set(names).size).toBe(names.length);
      expect(marks).toEqual(names);
    }),
  );
});

test('placements are in the units of the picture', () => {
  for (const { recipe, options } of EVERY_SIZE) {
    for (const { x, y } of composeBouquet(recipe, options).placements) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(400);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(500);
    }
  }
});

test('no spike or branch is cropped by the sides of the picture', () => {
  fc.assert(
    fc.property(someCrowd, someSize, someDressing, (stems, size, dressing) => {
      const tall = composeBouquet({ stems }, { size, dressing }).placements.filter(({ kind }) => {
        return ['spike', 'green'].includes(STEMS[kind].role);
      });
      for (const { x, radius, turn } of tall) {
        const tip = x + Math.sin((turn * Math.PI) / 180) * radius * 1.1;
        expect(tip).toBeGreaterThanOrEqual(0);
        expect(tip).toBeLessThanOrEqual(400);
      }
    }),
  );
});
