import { PAPERS } from '@vetch/bouquet-art/palette';
import { OwnRecipe, PaperColour } from '@vetch/contracts/own-bouquet';
import { expect, test } from 'vitest';
import type { Stem } from '../catalogue/catalogue.ts';
import { ownBouquet, unknownStem } from './own-bouquet.ts';

const stem = (kind: string, colour: string, priceCents: number): [string, Stem] => {
  const key = `${kind}-${colour}`;
  return [key, { key, kind: { kind } as Stem['kind'], colour, priceCents }];
};
const known = new Map([stem('rose', 'red', 180), stem('ruscus', 'green', 70)]);

const recipe = (changes: Partial<OwnRecipe> = {}): OwnRecipe =>
  OwnRecipe.parse({
    stems: [
      { key: 'rose-red', count: 5 },
      { key: 'ruscus-green', count: 3 },
    ],
    dressing: 'tied',
    paper: 'oat',
    ribbon: 'sage',
    ...changes,
  });

test('it costs its stems and the making', () => {
  expect(ownBouquet(recipe(), known)).toMatchObject({
    size: 'classic',
    priceCents: 5 * 180 + 3 * 70 + 12_50,
    designMinutes: 13,
    stemCount: 8,
  });
  expect(ownBouquet(recipe({ dressing: 'vase' }), known).priceCents).toBe(5 * 180 + 3 * 70 + 18_50);
});

test('its recipe names each stem in words and by what it is in stock', () => {
  expect(ownBouquet(recipe(), known).recipe).toEqual({
    seed: 'your-own',
    dressing: 'tied',
    paper: 'oat',
    ribbon: 'sage',
    stems: [
      { key: 'rose-red', kind: 'rose', colour: 'red', count: 5, label: '5 red roses' },
      { key: 'ruscus-green', kind: 'ruscus', colour: 'green', count: 3, label: '3 green ruscus' },
    ],
  });
});

test('a stem that the shop does not have is found', () => {
  expect(unknownStem(recipe(), known)).toBe(-1);
  expect(unknownStem(recipe({ stems: [{ key: 'cabbage-green', count: 6 }] }), known)).toBe(0);
});

test('it comes in every paper that can be drawn', () => {
  expect(PaperColour.options).toEqual(Object.keys(PAPERS));
});
