import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBouquet } from '../draw-bouquet.ts';
import { drawStem } from '../draw-stem.ts';
import { STEMS } from '../stem-catalogue.ts';
import { EVERY_SIZE, stemList } from '../test-fixtures/bouquets.ts';
import { someDressing, someStems } from '../test-fixtures/random-recipes.ts';
import { idsOf, referencesOf } from '../test-fixtures/read-svg.ts';

const posy = { stems: stemList('2 red rose, 1 white daisy, 1 green fern') };
const anyPrefix = fc.string({ unit: 'binary', minLength: 1 });

test('every reference resolves within its own picture, and no id is defined twice', () => {
  fc.assert(
    fc.property(someStems, someDressing, (stems, dressing) => {
      const svg = drawBouquet({ stems }, { dressing });
      const ids = idsOf(svg);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(referencesOf(svg)));
    }),
  );
});

test('two pictures with different prefixes share no id', () => {
  fc.assert(
    fc.property(anyPrefix, anyPrefix, (one, other) => {
      fc.pre(one.toWellFormed() !== other.toWellFormed());
      const ids = [...idsOf(drawBouquet(posy, { prefix: one })), ...idsOf(drawBouquet(posy, { prefix: other }))];
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test.each([
  ['b', 'b1'],
  ['a', 'a-1'],
  ['a b', 'ab'],
  ['1', '_1_'],
])('prefixes that run into one another, %s and %s, share no id', (one, other) => {
  const ids = [...idsOf(drawBouquet(posy, { prefix: one })), ...idsOf(drawBouquet(posy, { prefix: other }))];
  expect(new Set(ids).size).toBe(ids.length);
});

test('whatever the prefix, an id is a name that XML and CSS accept', () => {
  fc.assert(
    fc.property(anyPrefix, (prefix) => {
      for (const id of idsOf(drawStem('rose', 'red', { prefix }))) expect(id).toMatch(/^[A-Za-z_][\w-]*$/);
    }),
  );
});

test('pictures left to choose their own prefix can share a page', () => {
  const pictures = EVERY_SIZE.map(({ recipe, options }) => drawBouquet(recipe, options));
  const stems = Object.entries(STEMS).flatMap(([kind, { colours }]) => colours.map((colour) => drawStem(kind, colour)));
  const ids = [...pictures, ...stems].flatMap(idsOf);
  expect(new Set(ids).size).toBe(ids.length);
});
