import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeBouquet } from '../draw-bouquet.ts';
import type { StemCount } from '../recipe.ts';
import { STEMS } from '../stem-catalogue.ts';
import { someDressing, someSize, someStems } from '../test-fixtures/random-recipes.ts';
import type { Placement } from './placements.ts';

const SAMPLE = { numRuns: 120, seed: 7 };

const nameOf = ({ kind, colour, nth }: Placement) => `${kind}-${colour} ${nth}`;
const isHead = ({ kind }: Placement) => ['focal', 'second', 'upright'].includes(STEMS[kind].role);

/** How far each flower head moves, in units of the picture, when the recipe becomes another. */
function moves(before: readonly Placement[], after: readonly Placement[]): number[] {
  const places = new Map(after.map((stem) => [nameOf(stem), stem]));
  return before.filter(isHead).map((stem) => {
    const { x, y } = places.get(nameOf(stem)) ?? { x: Number.POSITIVE_INFINITY, y: 0 };
    return Math.hypot(x - stem.x, y - stem.y);
  });
}

function medianMove(add: (stems: readonly StemCount[]) => StemCount[]): number {
  const recipes = fc.sample(fc.tuple(someStems, someSize, someDressing, fc.string()), SAMPLE);
  const all = recipes.flatMap(([stems, size, dressing, seed]) => {
    const placed = (list: readonly StemCount[]) => composeBouquet({ seed, stems: list }, { size, dressing }).placements;
    return moves(placed(stems), placed(add(stems)));
  });
  return all.sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
}

test.each(['rose', 'ranunculus', 'tulip', 'delphinium', 'gypsophila', 'fern'])(
  'a %s of a new colour hardly moves the flowers that were there',
  (kind) => {
    expect(medianMove((stems) => [...stems, { kind, colour: 'new', count: 1 }])).toBeLessThan(12);
  },
);

test('one more of what is listed hardly moves the flowers that were there', () => {
  const oneMore = ([first, ...others]: readonly StemCount[]) => {
    return first ? [{ ...first, count: first.count + 1 }, ...others] : [];
  };
  expect(medianMove(oneMore)).toBeLessThan(12);
});
