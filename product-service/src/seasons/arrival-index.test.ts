import { outOfSeason } from '@vetch/contracts/season';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MadeUpBouquet, madeUpCatalogue } from '../../test/made-up-catalogue.ts';
import { fullSet, has } from '../facets/bit-set.ts';
import { buildArrivalIndex, type Wished } from './arrival-index.ts';

function slugsFor(bouquets: readonly MadeUpBouquet[], wished: Wished): string[] {
  const there = buildArrivalIndex(madeUpCatalogue(bouquets)).canArrive(wished) ?? fullSet(bouquets.length);
  return bouquets.filter((_, number) => has(there, number)).map(({ slug }) => slug);
}

const shop: MadeUpBouquet[] = [
  { slug: 'roses', recipe: '9 red rose', occasions: ['birthday'] },
  { slug: 'tulips', recipe: '9 coral tulip, 3 white tulip', occasions: ['birthday', 'sympathy'] },
  { slug: 'grand', recipe: '9 red rose, 1 coral tulip', leadDays: 2 },
];

test('no wish about time leaves anything out', () => {
  expect(buildArrivalIndex(madeUpCatalogue(shop)).canArrive({ notice: 14, range: '' })).toBeUndefined();
});

test.each([
  [{ arriving: '2027-05-31', notice: 14, range: '' }, ['roses', 'tulips', 'grand']],
  [{ arriving: '2027-06-01', notice: 14, range: '' }, ['roses']],
  [{ arriving: '2027-05-31', notice: 1, range: '' }, ['roses', 'tulips']],
  [{ notice: 14, range: 'sympathy' }, ['tulips']],
  [{ arriving: '2027-06-01', notice: 14, range: 'sympathy' }, []],
  [{ notice: 14, range: 'coronation' }, []],
])('%o can be had: %s', (wished, expected) => {
  expect(slugsFor(shop, wished)).toEqual(expected);
});

test('the sets say of every bouquet what its own stems, notice and occasions say', () => {
  const bouquet = fc.record({
    recipe: fc.constantFrom('5 red rose', '4 coral tulip', '2 red rose, 3 coral tulip'),
    leadDays: fc.integer({ min: 0, max: 14 }),
    occasions: fc.uniqueArray(fc.constantFrom('birthday', 'sympathy')),
  });
  const wished = fc.record({
    arriving: fc.constantFrom('2027-01-31', '2027-07-01', '2028-02-29'),
    notice: fc.integer({ min: 0, max: 14 }),
    range: fc.constantFrom('', 'birthday', 'sympathy'),
  });
  fc.assert(
    fc.property(fc.array(bouquet, { maxLength: 70 }), wished, (made, { arriving, notice, range }) => {
      const catalogue = madeUpCatalogue(made.map((one, number) => ({ slug: `b-${number}`, ...one })));
      const there = buildArrivalIndex(catalogue).canArrive({ arriving, notice, range }) ?? fullSet(made.length);
      for (const [number, { seasons, leadDays, occasions }] of catalogue.bouquets.entries()) {
        const isKept = range === '' || occasions.some(({ value }) => value === range);
        expect(has(there, number)).toBe(!outOfSeason(seasons, arriving) && leadDays <= notice && isKept);
      }
    }),
    { numRuns: 40 },
  );
});
