import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBouquet } from './draw-bouquet.ts';
import { COLOURS } from './palette.ts';
import { MAX_STEMS, type Recipe, type StemCount } from './recipe.ts';
import { BOUQUETS, DRESSINGS, EVERY_SIZE, stemList } from './test-fixtures/bouquets.ts';
import { someDressing, someNonsense, someSize, someStems } from './test-fixtures/random-recipes.ts';
import { readTags, stemsDrawn } from './test-fixtures/read-svg.ts';

const LARGEST_BYTES = 45_000;
const [firstLight] = BOUQUETS.map(({ recipe }) => recipe) as [Recipe];

function listed(stems: readonly StemCount[]): Record<string, number> {
  return Object.fromEntries(stems.map(({ kind, colour, count }) => [`${kind}-${colour}`, count]));
}

/** A mark repeats the colour a recipe names, which may be any text. */
function withoutMarks(svg: string): string {
  return svg.replaceAll(/ data-stem="[^"]*"/g, '');
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

test.each(EVERY_SIZE)('$name: every listed stem is in the picture, and it stays small', ({ recipe, options }) => {
  const svg = drawBouquet(recipe, options);
  expect(stemsDrawn(svg)).toEqual(listed(recipe.stems));
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(LARGEST_BYTES);
});

test('whatever is listed is drawn exactly as often', () => {
  fc.assert(
    fc.property(someStems, someSize, someDressing, (stems, size, dressing) => {
      expect(stemsDrawn(drawBouquet({ stems }, { size, dressing }))).toEqual(listed(stems));
    }),
  );
});

test('a stem is drawn from the stamp of its own kind and colour', () => {
  fc.assert(
    fc.property(someStems, (stems) => {
      const owners = new Map<string | undefined, string>();
      for (const { attributes } of readTags(drawBouquet({ stems }))) {
        const stem = attributes['data-stem'];
        if (stem) expect(owners.get(attributes['marker-start']) ?? stem).toBe(stem);
        if (stem) owners.set(attributes['marker-start'], stem);
      }
    }),
  );
});

test('the same recipe gives the same bytes', () => {
  for (const { recipe, options } of EVERY_SIZE) {
    expect(drawBouquet(structuredClone(recipe), { ...options })).toBe(drawBouquet(recipe, options));
  }
});

test('a recipe that was stored with its keys in another order gives the same bytes', () => {
  const stems = stemList('3 red rose, 2 green fern');
  const reordered = stems.map(({ kind, colour, count }) => ({ count, colour, kind }));
  expect(drawBouquet({ stems: reordered })).toBe(drawBouquet({ stems }));
});

test('lines that draw nothing do not change the picture', () => {
  const stems = stemList('3 red rose, 2 green fern');
  const padded = [...stems, { kind: 'peony', colour: 'pink', count: 0 }, { kind: 'weed', colour: 'green', count: 9 }];
  expect(drawBouquet({ stems: padded })).toBe(drawBouquet({ stems }));
});

test('different seeds arrange the same stems differently', () => {
  const body = (seed: string) => drawBouquet({ ...firstLight, seed }, { prefix: 'p' });
  expect(new Set(['a', 'b', 'c', 'd'].map(body)).size).toBe(4);
});

test('each dressing and each size is a picture of its own', () => {
  const pictures = DRESSINGS.map((dressing) => drawBouquet(firstLight, { dressing, prefix: 'p' }));
  const petite = drawBouquet(firstLight, { size: 'petite', prefix: 'p' });
  expect(new Set([...pictures, petite]).size).toBe(4);
});

test('paper, ribbon and vase take the colour the recipe names', () => {
  const draw = (recipe: Partial<Recipe>, dressing: 'paper' | 'vase') => {
    return drawBouquet({ seed: 's', stems: firstLight.stems, ...recipe }, { dressing, prefix: 'p' });
  };
  expect(draw({ paper: 'ink' }, 'paper')).not.toBe(draw({ paper: 'oat' }, 'paper'));
  expect(draw({ ribbon: 'red' }, 'paper')).not.toBe(draw({ ribbon: 'ivory' }, 'paper'));
  expect(draw({ vase: 'ink' }, 'vase')).not.toBe(draw({ vase: 'oat' }, 'vase'));
  expect(draw({ vase: 'ink' }, 'vase')).toBe(draw({ paper: 'ink' }, 'vase'));
});

test(`no picture has more than ${MAX_STEMS} stems; the end of the list gives way`, () => {
  const drawn = stemsDrawn(drawBouquet({ stems: stemList('30 red rose, 15 blush peony, 5 green fern') }));
  expect(drawn).toEqual({ 'rose-red': 30, 'peony-blush': 10 });
});

test('nonsense in a recipe is drawn around, and the picture stays well-formed', () => {
  fc.assert(
    fc.property(someNonsense, someSize, someDressing, (stems, size, dressing) => {
      const svg = drawBouquet({ stems, paper: 'constructor', ribbon: '"', vase: '<' }, { size, dressing });
      expect(total(stemsDrawn(svg))).toBeLessThanOrEqual(MAX_STEMS);
      expect(withoutMarks(svg)).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});

test.each(DRESSINGS)('empty, single-stem and greens-only recipes draw (%s)', (dressing) => {
  for (const text of ['', '1 red rose', '1 blue delphinium', '1 white daisy', '4 green fern', '3 sage eucalyptus']) {
    const stems = text ? stemList(text) : [];
    const svg = drawBouquet({ stems }, { dressing });
    expect(stemsDrawn(svg)).toEqual(listed(stems));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test('an unknown colour is drawn as ivory', () => {
  const svg = drawBouquet({ stems: stemList('1 tartan rose') });
  expect(svg).toContain(COLOURS.ivory.main);
  expect(stemsDrawn(svg)).toEqual({ 'rose-tartan': 1 });
});

test('the ground shadow can be left out', () => {
  expect(drawBouquet(firstLight)).toContain('translate(208 481)');
  expect(drawBouquet(firstLight, { shadow: false })).not.toContain('translate(208 481)');
});

test('the seed alone decides between the two outlines of a vase', () => {
  const outline = (seed: string, stems: readonly StemCount[]) => {
    const svg = drawBouquet({ seed, stems }, { dressing: 'vase' });
    return /<path d="(M1\d\d 3[37]0C[^"]*)"/.exec(svg)?.[1];
  };
  const seeds = Array.from({ length: 12 }, (_, i) => `seed ${i}`);
  expect(new Set(seeds.map((seed) => outline(seed, firstLight.stems))).size).toBe(2);
  for (const seed of seeds) expect(outline(seed, firstLight.stems)).toBe(outline(seed, stemList('1 red rose')));
});
