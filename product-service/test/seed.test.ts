import type { STEMS } from '@vetch/bouquet-art/stem-catalogue';
import { expect, test } from 'vitest';
import { ADD_ONS } from '../seed/add-ons.ts';
import { type BouquetSeed, parseRecipe, sizesOf } from '../seed/bouquet-seed.ts';
import { BOUQUETS } from '../seed/bouquets.ts';
import { OCCASIONS } from '../seed/occasions.ts';
import { STEM_KINDS, stemPriceCents } from '../seed/stem-kinds.ts';

const bySlug = BOUQUETS.map((bouquet) => [bouquet.slug, bouquet] as const);
const kindsOf = (bouquet: BouquetSeed) => parseRecipe(bouquet.recipe).map(({ kind }) => kind as keyof typeof STEMS);
const words = (text: string) => text.split(/\s+/).length;

/** What the shop must earn on a bouquet besides its stems at retail: paper, ribbon or jar, and 40p a minute to tie it. */
const DRESSING_CENTS = { paper: 150, tied: 100, vase: 300 };
const LABOUR_CENTS_PER_MINUTE = 40;

test.each(bySlug)('every size of %s covers its stems, its dressing and the time to tie it', (_slug, bouquet) => {
  for (const { priceCents, designMinutes, stems } of sizesOf(bouquet)) {
    const stemsCents = stems.reduce((sum, { kind, colour, count }) => {
      return sum + count * stemPriceCents(kind as keyof typeof STEMS, colour);
    }, 0);
    const cost = stemsCents + DRESSING_CENTS[bouquet.dressing] + designMinutes * LABOUR_CENTS_PER_MINUTE;
    expect(priceCents).toBeGreaterThanOrEqual(cost);
  }
});

test.each(bySlug)('%s has at most 40 stems, more in each size than in the one before', (_slug, bouquet) => {
  const counts = sizesOf(bouquet).map(({ stems }) => stems.reduce((sum, { count }) => sum + count, 0));
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.at(-1)).toBeLessThanOrEqual(40);
  expect(new Set(counts).size).toBe(3);
});

test('First Light costs £36, £48 and £69', () => {
  const firstLight = BOUQUETS.find(({ slug }) => slug === 'first-light');
  expect(firstLight && sizesOf(firstLight).map(({ priceCents }) => priceCents)).toEqual([3600, 4800, 6900]);
});

test.each(bySlug)('%s speaks as the shop speaks', (_slug, { mood, description }) => {
  expect(words(mood)).toBeLessThanOrEqual(8);
  expect(description.match(/[.:](\s|$)/g)?.length).toBeLessThanOrEqual(3);
  expect(`${mood} ${description}`).not.toMatch(/!|luxur|stunning|curated|deluxe|twelve/i);
});

test('every stem of a recipe is one that the shop has', () => {
  expect(() => parseRecipe('5 turquoise rose')).toThrow('There is no such stem: 5 turquoise rose');
  for (const bouquet of BOUQUETS) expect(parseRecipe(bouquet.recipe).length).toBeGreaterThan(0);
});

test('nobody is sent lilies to a nursery or a ward', () => {
  const careful = BOUQUETS.filter(({ occasions }) =>
    occasions.some((one) => ['new-arrival', 'get-well'].includes(one)),
  );
  expect(careful.length).toBeGreaterThan(4);
  for (const bouquet of careful) expect(kindsOf(bouquet)).not.toContain('lily');
});

test('every occasion has several bouquets', () => {
  for (const occasion of Object.keys(OCCASIONS)) {
    const fitting = BOUQUETS.filter(({ occasions }) => occasions.some((one) => one === occasion));
    expect(fitting.length, occasion).toBeGreaterThanOrEqual(3);
  }
});

test('there are several bouquets of which every kind is known to be safe for pets', () => {
  const safe = BOUQUETS.filter((bouquet) => kindsOf(bouquet).every((kind) => STEM_KINDS[kind].pets.safety === 'safe'));
  expect(safe.map(({ slug }) => slug).sort()).toEqual(['back-step', 'biscuit-tin', 'hearthrug']);
});

test('what is said of pets names who says so, and lilies say it plainly', () => {
  for (const { pets } of Object.values(STEM_KINDS)) {
    expect(pets.source === null).toBe(pets.safety === 'unknown');
  }
  expect(STEM_KINDS.lily.care).toMatch(/^Deadly to cats/);
});

test('every kind has a price, some stock and something to say about its care', () => {
  for (const { onHand, priceCents, care } of Object.values(STEM_KINDS)) {
    expect(onHand).toBeGreaterThanOrEqual(60);
    expect(onHand).toBeLessThanOrEqual(400);
    expect(priceCents).toBeGreaterThan(0);
    expect(care.length).toBeGreaterThan(40);
  }
});

test('nothing is listed twice', () => {
  expect(new Set(BOUQUETS.map(({ slug }) => slug)).size).toBe(21);
  expect(new Set(BOUQUETS.map(({ name }) => name)).size).toBe(21);
  expect(new Set(ADD_ONS.map(({ key }) => key)).size).toBe(6);
});
