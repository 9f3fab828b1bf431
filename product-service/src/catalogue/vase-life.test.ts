import { expect, test } from 'vitest';
import { madeUpCatalogue } from '../../test/made-up-catalogue.ts';
import { vaseLifeDays } from './vase-life.ts';

const daysOf = (recipe: string) => {
  const [bouquet] = madeUpCatalogue([{ slug: 'one', recipe }]).bouquets;
  return bouquet && vaseLifeDays(bouquet);
};

test.each([
  ['9 coral tulip', 5],
  ['9 coral tulip, 20 green ruscus', 5],
  ['5 coral tulip, 5 rust chrysanthemum', 14],
  ['6 coral tulip, 5 rust chrysanthemum', 5],
  ['3 coral tulip, 4 red rose, 2 rust chrysanthemum', 7],
  ['5 green ruscus', 14],
])('half of the flowers of “%s” last %i days', (recipe, days) => {
  expect(daysOf(recipe)).toBe(days);
});
