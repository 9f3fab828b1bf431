import type { BouquetList } from '@vetch/contracts/bouquet-list';
import { afterAll, expect, test } from 'vitest';
import { openDemoShop } from './shop.ts';

const { db, api } = await openDemoShop();
afterAll(() => db.end());

const list = async (query = ''): Promise<BouquetList> => (await api.get(`/products?${query}`).expect(200)).body;
const slugs = ({ items }: BouquetList) => items.map(({ slug }) => slug);
const facet = ({ facets }: BouquetList, name: keyof BouquetList['facets'], value: string) =>
  facets[name].find((one) => one.value === value);

test('the shop window shows every bouquet in the florist’s order, with what it needs for a card', async () => {
  const all = await list();
  expect([all.total, all.pages, all.page, all.perPage, all.currency]).toEqual([21, 1, 1, 24, 'GBP']);
  expect(slugs(all).slice(0, 3)).toEqual(['first-light', 'hedgerow', 'damson']);
  expect(all.items[0]).toMatchObject({
    name: 'First Light',
    mood: 'Peach roses and peonies at dawn',
    priceCents: 4800,
    fromPriceCents: 3600,
    stemCount: 24,
    isNew: false,
    tint: '#f0d9c9',
  });
  expect(all.items[0]?.recipe).toMatchObject({ seed: 'first-light', dressing: 'paper', paper: 'oat', ribbon: 'peach' });
  expect(all.items[0]?.recipe.stems[0]).toEqual({
    key: 'rose-peach',
    kind: 'rose',
    colour: 'peach',
    count: 5,
    label: '5 peach roses',
  });
  expect(all.items.filter(({ isNew }) => isNew).map(({ name }) => name)).toEqual(['Damson', 'Hearthrug']);
});

test('a card says how many could be tied from the free stems', async () => {
  const [firstLight] = (await list('perPage=1')).items;
  expect(firstLight?.available).toBe(46); // 140 blush peonies, three to a bouquet
});

test.each([
  ['price', ['wren', 'kitchen-table']],
  ['-price', ['grand-hotel', 'plain-speaking']],
  ['name', ['back-step', 'biscuit-tin']],
  ['longest-lasting', ['sugar-loaf', 'kitchen-table']],
])('sorted by %s', async (sort, first) => {
  expect(slugs(await list(`sort=${sort}&perPage=2`))).toEqual(first);
});

test('pages share the list out without loss, and the one beyond the last is empty', async () => {
  const pages = await Promise.all([1, 2, 3, 4, 9].map((page) => list(`perPage=6&page=${page}`)));
  expect(pages.map(({ items }) => items.length)).toEqual([6, 6, 6, 3, 0]);
  expect(pages.map(({ total, pages: count }) => [total, count])).toEqual(Array(5).fill([21, 4]));
  expect(pages.flatMap(slugs)).toEqual(slugs(await list()));
  expect((await list('page=999999999999')).items).toEqual([]);
});

test('filters combine: any of one kind, all of different kinds', async () => {
  const either = await list('colour=red&colour=blue');
  expect(slugs(either)).toEqual(['hedgerow', 'sea-fret', 'plain-speaking', 'sugar-loaf']);
  expect(slugs(await list('colour=red&colour=blue&dressing=tied&price=under-40'))).toEqual(['sugar-loaf']);
});

test('counts say what each value would leave; values that would leave nothing stay', async () => {
  const tied = await list('dressing=tied&flower=rose');
  expect(facet(tied, 'dressing', 'tied')).toEqual({
    value: 'tied',
    label: 'Hand-tied',
    count: tied.total,
    selected: true,
  });
  expect(facet(tied, 'dressing', 'vase')?.count).toBe((await list('dressing=vase&flower=rose')).total);
  expect(facet(tied, 'flower', 'rose')?.selected).toBe(true);
  expect(facet(tied, 'colour', 'blue')?.count).toBe((await list('dressing=tied&flower=rose&colour=blue')).total);
  expect(facet(tied, 'price', 'over-55')).toMatchObject({ count: 0, selected: false });
  expect(tied.facets.flower).toHaveLength(24);
});

test('leaving out what is not known to be safe leaves only bouquets that are', async () => {
  expect(slugs(await list('pets=safe'))).toEqual(['hearthrug', 'back-step', 'biscuit-tin']);
  expect(slugs(await list('without=lilies'))).not.toContain('quiet-white');
  expect(slugs(await list('without=strong-scent&without=lilies'))).not.toContain('first-light');
});

test('a value that no filter has is as if it was not there, so that an old link still shows bouquets', async () => {
  expect(await list('colour=teal&occasion=coronation&colour=')).toEqual(await list());
  expect(slugs(await list('colour=teal&colour=red'))).toEqual(slugs(await list('colour=red')));
});

test.each([
  ['page=0', '#/page'],
  ['page=1.5', '#/page'],
  ['perPage=61', '#/perPage'],
  ['sort=cheapest', '#/sort'],
  [`search=${'x'.repeat(101)}`, '#/search'],
])('a query like %s is refused by the field at fault', async (query, pointer) => {
  const { status, body } = await api.get(`/products?${query}`);
  expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
});

test.each([
  ['sunflowers', ['harvest-supper', 'back-step']],
  ['baby’s breath', ['plain-speaking', 'first-light']],
  ['gyp', ['plain-speaking', 'first-light']],
  ['get well', ['market-day', 'sherbet', 'hearthrug', 'wren', 'kitchen-table', 'biscuit-tin']],
  ['peoni', ['grand-hotel', 'first-light', 'evening-primrose']],
  ['hydranga', ['sea-fret', 'grand-hotel', 'lime-walk']],
  ['café', ['fig-and-clay']],
  ['first light', ['first-light']],
])('a search for “%s” finds what people mean', async (search, expected) => {
  const found = slugs(await list(`search=${encodeURIComponent(search)}`));
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('mum means chrysanthemums, and thanks', async () => {
  const found = await list('search=mum');
  expect(slugs(found)).toEqual(expect.arrayContaining(['lime-walk', 'kitchen-table', 'first-light']));
  expect(slugs(found)).not.toContain('market-day');
});

test('a search comes best match first, unless another order is asked for, and its filters count within it', async () => {
  expect(slugs(await list('search=red+roses'))[0]).toBe('plain-speaking');
  const roses = await list('search=roses');
  const prices = (await list('search=roses&sort=price')).items.map(({ priceCents }) => priceCents);
  expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  expect(facet(roses, 'dressing', 'vase')?.count).toBe((await list('search=roses&dressing=vase')).total);
});

test('a search for nothing in particular shows everything, one for nonsense nothing', async () => {
  expect((await list('search=flowers')).total).toBe(21);
  const nonsense = await list('search=zzzzzzzzzz');
  expect([nonsense.total, nonsense.pages, nonsense.items]).toEqual([0, 0, []]);
});
