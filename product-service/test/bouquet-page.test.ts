import type { AddOnList, Bouquet, StemList } from '@vetch/contracts/products';
import { afterAll, expect, test } from 'vitest';
import { openDemoShop } from './shop.ts';

const { db, api } = await openDemoShop();
afterAll(() => db.end());

const page = async (slug: string): Promise<Bouquet> => (await api.get(`/products/${slug}`).expect(200)).body;

test('a bouquet comes in three counted sizes, each with its own price and recipe', async () => {
  const { sizes, name, dressing, currency, occasions } = await page('first-light');
  expect([name, dressing, currency]).toEqual(['First Light', 'paper', 'GBP']);
  expect(sizes.map(({ size, priceCents, stemCount }) => [size, priceCents, stemCount])).toEqual([
    ['petite', 3600, 15],
    ['classic', 4800, 24],
    ['grand', 6900, 33],
  ]);
  for (const { recipe, stemCount } of sizes) {
    expect(recipe.stems.reduce((sum, { count }) => sum + count, 0)).toBe(stemCount);
  }
  expect(occasions[0]).toEqual({ value: 'birthday', label: 'Birthday' });
});

test('care is told kind by kind, and how long half of the flowers last', async () => {
  const { care, vaseLifeDays } = await page('sugar-loaf');
  expect(care.map(({ name }) => name)).toEqual(['Carnation', 'Waxflower', 'Ruscus']);
  expect(care[0]?.text).toMatch(/between the joints/);
  expect(vaseLifeDays).toBe(14);
});

test('lilies are called harmful, in the verdict and in their care', async () => {
  const { petSafety, care } = await page('quiet-white');
  expect(petSafety.verdict).toBe('harmful');
  expect(petSafety.harmful).toContain('Lily');
  expect(care.find(({ kind }) => kind === 'lily')?.text).toMatch(/Deadly to cats/);
});

test('what nobody has published a finding on is called unknown, and only known kinds make a bouquet safe', async () => {
  expect((await page('hearthrug')).petSafety).toEqual({ verdict: 'safe', harmful: [], unknown: [] });
  expect((await page('market-day')).petSafety).toEqual({ verdict: 'harmful', harmful: ['Tulip'], unknown: ['Ruscus'] });
});

test('its relations are the four that share most with it', async () => {
  const { relations } = await page('back-step');
  expect(relations).toHaveLength(4);
  expect(relations.slice(0, 2).map(({ slug }) => slug)).toEqual(['evening-primrose', 'harvest-supper']);
});

test('a name that is nearly right names the bouquets that were meant', async () => {
  const { status, body } = await api.get('/products/frist-lihgt');
  expect([status, body.type]).toEqual([404, 'https://vetch.example/problems/bouquet-not-found']);
  expect(body.bouquets[0]).toEqual({ slug: 'first-light', name: 'First Light' });
  expect((await api.get('/products/zzzzzzzz')).body.bouquets).toHaveLength(4);
});

test('a bouquet that is no longer made is gone, shows its near relations, and is in no list', async () => {
  const { relations } = await page('back-step');
  const other = await openDemoShop();
  await other.db.query("UPDATE bouquets SET active = 0 WHERE slug = 'back-step'");
  const { body, headers } = await other.api.get('/products/back-step').expect(410);
  expect(headers['content-type']).toContain('application/problem+json');
  expect(body).toMatchObject({
    type: 'https://vetch.example/problems/bouquet-withdrawn',
    detail: 'We no longer make Back Step.',
    currency: 'GBP',
    relations,
  });
  expect((await other.api.get('/products')).body.total).toBe(20);
  expect((await other.api.get('/products?search=back+step')).body.items).not.toContainEqual(
    expect.objectContaining({ slug: 'back-step' }),
  );
  expect((await other.api.get('/product-slugs')).body.items).not.toContainEqual({ slug: 'back-step' });
  await other.db.end();
});

test('a bouquet that was never finished has never been sold, and cannot be found', async () => {
  const other = await openDemoShop();
  await other.db.query("UPDATE bouquets SET active = 0 WHERE slug = 'wren'");
  await other.db.query("DELETE FROM bouquet_stems WHERE slug = 'wren'");
  await other.api.get('/products/wren').expect(404);
  await other.db.end();
});

test('all kinds of stem are listed with their colours, prices and what is free', async () => {
  const { items, currency }: StemList = (await api.get('/stems').expect(200)).body;
  expect([items.length, currency]).toEqual([29, 'GBP']);
  expect(items[0]).toMatchObject({ kind: 'rose', name: 'Rose', plural: 'roses', role: 'focal', petSafety: 'safe' });
  expect(items[0]?.colours).toContainEqual({ key: 'rose-mocha', colour: 'mocha', priceCents: 190, available: 400 });
  expect(items.find(({ kind }) => kind === 'lily')).toMatchObject({ petSafety: 'harmful', vaseLifeDays: 10 });
});

test('the extras are listed with what is free', async () => {
  const { items }: AddOnList = (await api.get('/add-ons').expect(200)).body;
  expect(items[0]).toEqual({
    key: 'stoneware-vase',
    name: 'Stoneware vase',
    detail: 'Oat glaze, 18 cm tall',
    priceCents: 2200,
    available: 60,
  });
  expect(items.find(({ key }) => key === 'salted-caramels')?.detail).toMatch(/Contains milk/);
});

test.each(['/products', '/products/first-light', '/stems', '/add-ons'])(
  'whoever has %s already is told that it still holds',
  async (path) => {
    const first = await api.get(path);
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(first.headers['content-type']).toBe('application/json; charset=utf-8');
    const etag = first.headers.etag ?? '';
    const again = await api.get(path).set('if-none-match', `"old", W/${etag}`);
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag]);
    const other = await api.get(path).set('if-none-match', '"old"');
    expect([other.status, other.body]).toEqual([200, first.body]);
  },
);
