import { expect, test } from 'vitest';
import { madeUpCatalogue } from '../../test/made-up-catalogue.ts';
import { bouquetCard, isNew } from './bouquet-card.ts';
import type { CatalogueBouquet } from './catalogue.ts';

const [bouquet] = madeUpCatalogue([{ slug: 'market-day', recipe: '9 coral tulip, 4 green ruscus', pounds: 34 }])
  .bouquets as [CatalogueBouquet];
const stockOf = (stems: Record<string, number>) => ({
  today: '2026-11-22',
  stems: new Map(Object.entries(stems)),
  addOns: new Map(),
});

test.each([
  [{ 'tulip-coral': 27, 'ruscus-green': 100 }, 3],
  [{ 'tulip-coral': 26, 'ruscus-green': 100 }, 2],
  [{ 'tulip-coral': 100, 'ruscus-green': 3 }, 0],
  [{ 'tulip-coral': 100 }, 0],
])('from %j come %i whole bouquets', (stems, available) => {
  expect(bouquetCard(bouquet, stockOf(stems))).toMatchObject({ available, priceCents: 3400, stemCount: 13 });
});

test.each([
  ['2026-11-21', false],
  ['2026-11-22', true],
  [null, false],
])('a bouquet that is new until %s is new on 22 November: %s', (newUntil, expected) => {
  expect(isNew({ newUntil }, stockOf({}))).toBe(expected);
});
