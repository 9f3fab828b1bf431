import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MadeUpBouquet, madeUpCatalogue } from '../../test/made-up-catalogue.ts';
import { has } from './bit-set.ts';
import { facetDefinitions } from './facet-definitions.ts';
import { buildFacetIndex, type Choices } from './facet-index.ts';

const nothing: Choices = { colour: [], occasion: [], flower: [], price: [], dressing: [], without: [], pets: [] };

const shop: MadeUpBouquet[] = [
  { slug: 'rosy', recipe: '5 red rose, 3 green ruscus', pounds: 39, occasions: ['birthday'] },
  { slug: 'kind', recipe: '5 ivory rose, 3 white snapdragon', pounds: 40, dressing: 'tied', occasions: ['birthday'] },
  { slug: 'hall', recipe: '4 white lily, 5 ivory rose, 3 sage eucalyptus', pounds: 55, occasions: ['sympathy'] },
  { slug: 'armful', recipe: '9 coral tulip, 4 green ruscus', pounds: 56, dressing: 'vase' },
];

function narrow(choices: Partial<Choices>) {
  const { matches, facets, total } = buildFacetIndex(madeUpCatalogue(shop)).narrow(
    { ...nothing, ...choices },
    undefined,
  );
  const count = (facet: keyof Choices, value: string) => facets[facet].find((one) => one.value === value)?.count;
  return { slugs: shop.filter((_, number) => has(matches, number)).map(({ slug }) => slug), count, total };
}

test('values of one facet widen the choice, facets narrow it', () => {
  expect(narrow({ colour: ['red', 'coral'] }).slugs).toEqual(['rosy', 'armful']);
  expect(narrow({ colour: ['red', 'coral'], occasion: ['birthday'] }).slugs).toEqual(['rosy']);
});

test('greenery has no colour', () => {
  expect(narrow({}).count('colour', 'lime')).toBe(0);
  expect(narrow({ colour: ['white'] }).slugs).toEqual(['kind', 'hall']);
});

test('forty and fifty-five pounds belong to the band in the middle', () => {
  expect(narrow({ price: ['40-55'] }).slugs).toEqual(['kind', 'hall']);
  expect(narrow({ price: ['under-40', 'over-55'] }).slugs).toEqual(['rosy', 'armful']);
});

test('leaving out lilies or strong scent leaves exactly those without', () => {
  expect(narrow({ without: ['lilies'] }).slugs).toEqual(['rosy', 'kind', 'armful']);
  expect(narrow({ without: ['strong-scent'] }).slugs).toEqual(['rosy', 'kind', 'armful']);
  expect(narrow({ without: ['lilies', 'strong-scent'] }).slugs).toEqual(['rosy', 'kind', 'armful']);
});

test('only what is known to be safe for pets is called so', () => {
  expect(narrow({ pets: ['safe'] }).slugs).toEqual(['kind']);
  expect(narrow({}).count('pets', 'safe')).toBe(1);
});

test('a value counts what it would leave, given the other facets', () => {
  const { count, total } = narrow({ colour: ['red'], occasion: ['birthday'] });
  expect(total).toBe(1);
  expect([count('colour', 'red'), count('colour', 'white'), count('colour', 'coral')]).toEqual([1, 1, 0]);
  expect([count('occasion', 'birthday'), count('occasion', 'sympathy')]).toEqual([1, 0]);
  expect([count('without', 'lilies'), count('pets', 'safe')]).toEqual([1, 0]);
});

test('every count is what choosing that value alone in its facet would really leave', () => {
  const recipes = ['5 red rose', '4 white lily, 2 red rose', '9 coral tulip', '5 ivory rose, 3 white snapdragon'];
  const bouquet = fc.record({
    recipe: fc.constantFrom(...recipes),
    pounds: fc.integer({ min: 30, max: 70 }),
    occasions: fc.uniqueArray(fc.constantFrom('birthday', 'sympathy')),
  });
  const choice = fc.record({
    colour: fc.uniqueArray(fc.constantFrom('red', 'white', 'coral')),
    occasion: fc.uniqueArray(fc.constantFrom('birthday', 'sympathy')),
    without: fc.uniqueArray(fc.constantFrom('lilies', 'strong-scent')),
  });
  fc.assert(
    fc.property(fc.array(bouquet, { maxLength: 70 }), choice, (bouquets, chosen) => {
      const catalogue = madeUpCatalogue(bouquets.map((one, number) => ({ slug: `b-${number}`, ...one })));
      const index = buildFacetIndex(catalogue);
      const choices = { ...nothing, ...chosen };
      const { facets } = index.narrow(choices, undefined);
      for (const { facet, combine, values } of facetDefinitions(catalogue)) {
        for (const { value } of values) {
          const alone = combine === 'any' ? [value] : [...choices[facet], value];
          const { total } = index.narrow({ ...choices, [facet]: alone }, undefined);
          expect(facets[facet].find((one) => one.value === value)?.count).toBe(total);
        }
      }
    }),
    { numRuns: 40 },
  );
});
