import type { BouquetList } from '@vetch/contracts/bouquet-list';
import { select, selectOne } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { callers, openDemoShop, shopOn } from './shop.ts';

const shop = await openDemoShop();
const { db, api } = shop;
afterAll(() => db.end());

const priced = async (line: object) =>
  (await api.post('/quotes').send({ lines: [{ quantity: 1, size: 'classic', ...line }] })).body.lines[0].priced;

test('a quote says how much notice a bouquet needs, when its stems grow, and what it is for', async () => {
  expect(await priced({ slug: 'grand-hotel' })).toMatchObject({
    leadDays: 2,
    seasons: [],
    occasions: ['birthday', 'anniversary'],
  });
  expect(await priced({ slug: 'market-day', size: 'petite' })).toMatchObject({
    leadDays: 0,
    seasons: [{ kind: 'tulip', plural: 'tulips', from: '11-01', to: '05-31' }],
  });
});

test('a quote says of a bouquet of the shopper’s own when its stems grow, and no occasion', async () => {
  const stems = ['sunflower-gold', 'tulip-pink', 'rose-red'].map((key) => ({ key, count: 4 }));
  const recipe = { dressing: 'paper', paper: 'oat', ribbon: 'sage', stems };
  const own = await priced({ slug: 'your-own', recipe });
  expect([own.leadDays, own.occasions]).toEqual([0, []]);
  expect(own.seasons.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['sunflower', 'tulip']);
});

const put = async (path: string, body: object) =>
  api
    .put(path)
    .set('authorization', await callers.as('florist'))
    .send(body);

test('the florist sets a season, which every process and every bouquet with that stem follow', async () => {
  const other = shopOn(db);
  const isThere = async () => {
    const { body } = await other.api.get('/products?perPage=60&arriving=2027-01-10');
    return (body as BouquetList).items.some(({ slug }) => slug === 'plain-speaking');
  };
  expect(await isThere()).toBe(true);
  const { status, body } = await put('/stem-kinds/rose/season', { season: { from: '05-01', to: '11-30' } });
  expect([status, body]).toEqual([200, { kind: 'rose', season: { from: '05-01', to: '11-30' } }]);
  other.pass(1_000);
  expect(await isThere()).toBe(false);
  const { body: stems } = await other.api.get('/stems');
  expect(stems.items.find(({ kind }: { kind: string }) => kind === 'rose').season).toEqual(body.season);
  await put('/stem-kinds/rose/season', { season: null });
  other.pass(1_000);
  expect(await isThere()).toBe(true);
});

test('the florist sets the notice that a bouquet needs', async () => {
  expect((await put('/products/wren/lead-days', { leadDays: 3 })).body).toEqual({ slug: 'wren', leadDays: 3 });
  expect((await api.get('/products/wren')).body.leadDays).toBe(3);
  await put('/products/wren/lead-days', { leadDays: 0 });
});

test.each([
  ['/stem-kinds/rose/season', { season: { from: '02-29', to: '11-30' } }, '#/season/from'],
  ['/stem-kinds/rose/season', { season: { from: '05-01', to: '11-31' } }, '#/season/to'],
  ['/stem-kinds/rose/season', { season: { from: '05-01' } }, '#/season/to'],
  ['/stem-kinds/rose/season', {}, '#/season'],
  ['/products/wren/lead-days', { leadDays: 15 }, '#/leadDays'],
  ['/products/wren/lead-days', { leadDays: -1 }, '#/leadDays'],
  ['/products/wren/lead-days', { leadDays: 'two' }, '#/leadDays'],
])('the florist is told by the field why %s does not take %o, and nothing changes', async (path, body, pointer) => {
  const version = () => selectOne(db, 'SELECT version FROM catalogue_version');
  const before = await version();
  const answer = await put(path, body);
  expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
  expect(await version()).toEqual(before);
});

test('the florist is told that there is no such stem, or bouquet', async () => {
  const stem = await put('/stem-kinds/orchid/season', { season: null });
  expect([stem.status, stem.body.type]).toEqual([404, 'https://vetch.example/problems/stem-kind-not-found']);
  const bouquet = await put('/products/wrem/lead-days', { leadDays: 1 });
  expect([bouquet.status, bouquet.body.bouquets[0].slug]).toEqual([404, 'wren']);
});

test('florists can set the same twice, and many at once', async () => {
  const leads = [1, 2, 3, 4, 5, 6];
  const answers = await Promise.all(leads.map((leadDays) => put('/products/wren/lead-days', { leadDays })));
  expect(answers.map(({ status }) => status)).toEqual(leads.map(() => 200));
  expect((await put('/products/wren/lead-days', { leadDays: 0 })).status).toBe(200);
  expect((await put('/products/wren/lead-days', { leadDays: 0 })).status).toBe(200);
  expect(await select(db, "SELECT lead_days FROM bouquets WHERE slug = 'wren'")).toEqual([{ lead_days: 0 }]);
});

test('the database itself refuses half a season and a notice beyond two weeks', async () => {
  await expect(db.query("UPDATE stem_kinds SET season_to = NULL WHERE kind = 'tulip'")).rejects.toThrow();
  await expect(db.query("UPDATE bouquets SET lead_days = 15 WHERE slug = 'wren'")).rejects.toThrow();
});
