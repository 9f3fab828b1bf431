import type { Recipe } from '@vetch/contracts/recipes';
import type { FindSubstitutes } from '@vetch/contracts/substitutes';
import { expect, test } from 'vitest';
import type { KindFacts, Stem } from '../catalogue/catalogue.ts';
import { findSubstitutes, replaced } from './substitutes.ts';

const kindOf = (kind: string, role: KindFacts['role'], petSafety: KindFacts['petSafety']) =>
  ({ kind, role, petSafety }) as KindFacts;
const rose = kindOf('rose', 'focal', 'safe');
const peony = kindOf('peony', 'focal', 'harmful');
const gerbera = kindOf('gerbera', 'focal', 'safe');
const stock = kindOf('snapdragon', 'upright', 'safe');

const stem = (kind: KindFacts, colour: string, priceCents: number): Stem => ({
  ...{ key: `${kind.kind}-${colour}`, kind, colour, priceCents },
});
const PEACH = stem(rose, 'peach', 300);
const all = [
  PEACH,
  stem(rose, 'apricot', 300),
  stem(rose, 'red', 320),
  stem(rose, 'white', 280),
  stem(peony, 'apricot', 500),
  stem(gerbera, 'coral', 300),
  stem(stock, 'apricot', 350),
  stem(stock, 'blue', 350),
];
const stems = new Map(all.map((one) => [one.key, one]));
const recipe: Recipe = {
  ...{ seed: 'first-light', dressing: 'paper', paper: 'oat', ribbon: 'peach' },
  stems: [
    { key: 'rose-peach', kind: 'rose', colour: 'peach', count: 5, label: '5 peach roses' },
    { key: 'gerbera-coral', kind: 'gerbera', colour: 'coral', count: 1, label: '1 coral gerbera' },
  ],
};
const wish: FindSubstitutes = {
  ...{ recipe, stem: 'rose-peach', count: 2, bouquets: 3, ordered: ['rose-peach', 'gerbera-coral'] },
};
const free = (counts: Record<string, number> = {}) => ({
  today: '2026-11-22',
  stems: new Map(all.map(({ key }) => [key, counts[key] ?? 50])),
  addOns: new Map(),
});
const keys = (ordered = wish.ordered, counts = {}) =>
  findSubstitutes({ ...wish, ordered }, PEACH, stems, free(counts)).items.map(({ key }) => key);

test('the same part of the bouquet comes first, the nearest colour before others, and nothing cheaper', () => {
  expect(keys()).toEqual(['rose-apricot', 'gerbera-coral', 'rose-red', 'snapdragon-apricot']);
});

test('a bouquet that is not safe for pets may get what is not either', () => {
  expect(keys(['rose-peach', 'peony-apricot'])).toEqual([
    ...['rose-apricot', 'peony-apricot', 'gerbera-coral', 'rose-red', 'snapdragon-apricot'],
  ]);
  expect(keys(['rose-peach', 'peony-apricot'])).not.toContain('rose-white');
});

test('what is unknown to the catalogue makes nothing safe', () => {
  expect(findSubstitutes({ ...wish, ordered: ['gone-grey'] }, PEACH, stems, free()).petSafe).toBe(false);
});

test('enough has to be free for every bouquet of the line', () => {
  expect(keys(wish.ordered, { 'rose-apricot': 5 })).not.toContain('rose-apricot');
  expect(keys(wish.ordered, { 'rose-apricot': 6 })).toContain('rose-apricot');
});

test('the new stems stand where the old ones stood, and are one with those that are there already', () => {
  const gerberaCoral = stems.get('gerbera-coral') ?? PEACH;
  expect(replaced(wish.recipe, PEACH, gerberaCoral, 2).stems.map(({ label }) => label)).toEqual([
    '3 peach roses',
    '3 coral gerberas',
  ]);
  expect(replaced(wish.recipe, PEACH, gerberaCoral, 5).stems.map(({ label }) => label)).toEqual(['6 coral gerberas']);
});
