import { expect, test } from 'vitest';
import { buildAddress, readRecipe, STARTING } from './own-recipe.ts';

const address =
  '/build?recipe=tied~oat~sage~5-rose-apricot_4-anemone-white_5-ranunculus-blush_3-delphinium-sky_2-waxflower-blush_4-eucalyptus-sage';
const spelled = (path: string) => new URL(path, 'http://shop').searchParams.get('recipe');

test('a bouquet has a short address that people can read', () => {
  expect(buildAddress(STARTING)).toBe(address);
});

test('what was spelled reads back as it was', () => {
  expect(readRecipe(spelled(address))).toEqual({ draft: STARTING, isWhole: true });
  const nothing = { ...STARTING, stems: [] };
  expect(readRecipe(spelled(buildAddress(nothing)))).toEqual({ draft: nothing, isWhole: true });
});

test('without a recipe there is something to begin with', () => {
  expect(readRecipe(undefined)).toEqual({ draft: STARTING, isWhole: true });
});

test.each([
  ['a dressing that there is not', 'box~oat~sage~5-rose-red'],
  ['a paper that there is not', 'tied~tartan~sage~5-rose-red'],
  ['no ribbon', 'tied~oat'],
  ['a count below none', 'tied~oat~sage~5-rose-red_-3-rose-pink'],
  ['half a stem', 'tied~oat~sage~5-rose-red_0.5-rose-pink'],
  ['more than a bouquet holds', 'tied~oat~sage~5-rose-red_41-tulip-pink'],
  ['something else altogether', '<script>'],
  ['several recipes', ['a', 'b']],
])('of an address with %s, what can be read is', (_what, text) => {
  const { draft, isWhole } = readRecipe(text);
  expect(isWhole).toBe(false);
  expect(draft).toMatchObject({ dressing: 'tied', paper: 'oat', ribbon: 'sage' });
});
