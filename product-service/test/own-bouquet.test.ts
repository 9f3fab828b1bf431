import { afterAll, expect, test } from 'vitest';
import { openDemoShop } from './shop.ts';
import { countStems } from './stock-books.ts';

const { db, api, pass } = await openDemoShop();
afterAll(() => db.end());

type Stems = Readonly<Record<string, number>>;
const recipeOf = (stems: Stems) => ({
  stems: Object.entries(stems).map(([key, count]) => ({ key, count })),
  dressing: 'tied',
  paper: 'oat',
  ribbon: 'sage',
});
const own = (stems: Stems, more: object = {}) => ({
  slug: 'your-own',
  size: 'classic',
  quantity: 1,
  recipe: recipeOf(stems),
  ...more,
});
const ask = (...lines: object[]) => api.post('/quotes').send({ lines });

const six = { 'rose-red': 3, 'ruscus-green': 3 };

test('a bouquet of one’s own is priced by its stems and the making', async () => {
  const { body } = await ask(own(six)).expect(200);
  expect(body.short).toEqual([]);
  expect(body.lines[0].priced).toMatchObject({
    slug: 'your-own',
    name: 'Your own',
    size: 'classic',
    unitPriceCents: 3 * 180 + 3 * 70 + 12_50,
    designMinutes: 12,
  });
  expect(body.lines[0].priced.recipe.stems[0]).toMatchObject({ key: 'rose-red', count: 3, label: '3 red roses' });
});

test('its stems count together with those of the other lines before any is called short', async () => {
  await countStems(db, 'rose-peach', 12);
  pass(1_000);
  const wren = { slug: 'first-light', size: 'classic', quantity: 1 };
  expect((await ask(own({ 'rose-peach': 7 }), wren).expect(200)).body.short).toEqual([]);
  const { body } = await ask(own({ 'rose-peach': 4, 'ruscus-green': 2 }, { quantity: 2 }), wren).expect(200);
  expect(body.short).toEqual([{ key: 'rose-peach', label: 'peach roses', wanted: 13, available: 12 }]);
});

test('a stem that the shop does not have is named, and other lines are still priced', async () => {
  const { body } = await ask(own({ 'rose-red': 5, 'cabbage-green': 3 }), own(six)).expect(200);
  expect(body.lines[0].problem).toEqual({
    code: 'stem-not-offered',
    detail: 'We have no stem called “cabbage-green”.',
    key: 'cabbage-green',
    position: 1,
  });
  expect(body.lines[1].priced).toBeDefined();
});

test('it comes in one size', async () => {
  const { body } = await ask(own(six, { size: 'grand' })).expect(200);
  expect(body.lines[0].problem).toMatchObject({ code: 'size-not-offered', sizes: ['classic'] });
});

const with6 = recipeOf(six);
test.each<[string, object, string]>([
  ['five stems', { recipe: recipeOf({ 'rose-red': 5 }) }, 'recipe/stems'],
  ['no stems', { recipe: recipeOf({}) }, 'recipe/stems'],
  ['forty-one stems', { recipe: recipeOf({ 'rose-red': 40, 'ruscus-green': 1 }) }, 'recipe/stems'],
  ['half a rose', { recipe: recipeOf({ 'ruscus-green': 6, 'rose-red': 0.5 }) }, 'recipe/stems/1/count'],
  ['a rose fewer than none', { recipe: recipeOf({ 'ruscus-green': 9, 'rose-red': -1 }) }, 'recipe/stems/1/count'],
  ['the same stem twice', { recipe: { ...with6, stems: [...with6.stems, ...with6.stems] } }, 'recipe/stems/2/key'],
  ['a dressing that there is not', { recipe: { ...with6, dressing: 'box' } }, 'recipe/dressing'],
  ['a paper that there is not', { recipe: { ...with6, paper: 'tartan' } }, 'recipe/paper'],
  ['a price of its own', { recipe: { ...with6, priceCents: 1 } }, 'recipe/priceCents'],
  ['no recipe', { recipe: undefined }, 'recipe'],
  ['a recipe for a bouquet of the shop’s', { slug: 'wren' }, 'recipe'],
])('%s is refused by name', async (_what, changes, pointer) => {
  const { body } = await ask(own(six, changes)).expect(400);
  expect(body.errors).toContainEqual({
    pointer: `#/lines/0/${pointer}`,
    detail: expect.stringMatching(/\w/),
  });
});
