import type { BouquetList } from '@vetch/contracts/bouquet-list';
import { afterAll, describe, expect, test } from 'vitest';
import { openDemoShop } from './shop.ts';

const { db, api } = await openDemoShop();
afterAll(() => db.end());

const list = async (query: string): Promise<BouquetList> => (await api.get(`/products?${query}`).expect(200)).body;
const found = async (search: string) => {
  const { items, help } = await list(`search=${encodeURIComponent(search)}&perPage=60`);
  return { slugs: items.map(({ slug }) => slug), help };
};

describe('a search', () => {
  test.each([
    ['rsoes', 'roses'],
    ['tulpi', 'tulip'],
    ['poeny', 'peony'],
    ['hydranga', 'hydrangea'],
    ['brithday', 'birthday'],
    ['red rsoes', 'red roses'],
  ])('for “%s” is understood as “%s”, and finds what that finds first', async (typed, meant) => {
    const misspelt = await found(typed);
    expect(misspelt.help).toMatchObject({ didYouMean: meant, unknown: [] });
    expect(misspelt.slugs).toContain((await found(meant)).slugs[0]);
  });

  test.each(['sunflower', 'mum', 'get well', 'chrys', 'yellow', 'purple', 'pet safe'])(
    'for “%s” needs no correction',
    async (typed) => {
      const { slugs, help } = await found(typed);
      expect(slugs.length).toBeGreaterThan(0);
      expect(help).toEqual({ didYouMean: null, unknown: [], onlySomeWords: false, giveUp: [] });
    },
  );

  test.each([
    ['mother’s day', 'mum'],
    ['wife', 'love'],
    ['poorly', 'get well'],
    ['bereavement', 'funeral'],
  ])('for “%s” finds what “%s” finds', async (typed, meant) => {
    const { slugs } = await found(typed);
    expect((await found(meant)).slugs).toEqual(expect.arrayContaining(slugs));
    expect(slugs.length).toBeGreaterThan(0);
  });

  test('for “pet safe” finds exactly the bouquets that are known to be', async () => {
    const safe = (await list('pets=safe')).items.map(({ slug }) => slug);
    expect((await found('pet safe')).slugs.toSorted()).toEqual(safe.toSorted());
  });

  test('says when no bouquet has every word, and those with some were found', async () => {
    expect((await found('blue sunflower')).help).toMatchObject({ onlySomeWords: true, unknown: [] });
    expect((await found('blue delphinium')).help).toMatchObject({ onlySomeWords: false });
  });

  test('names the words that nothing in the shop has to do with', async () => {
    expect((await found('white helicopter')).help).toMatchObject({ didYouMean: null, unknown: ['helicopter'] });
  });
});

describe('when nothing fits', () => {
  test('each wish to give up leaves as many as are promised, the most first', async () => {
    const wishes = 'search=sunflower&colour=blue&occasion=sympathy';
    const { total, help } = await list(wishes);
    expect(total).toBe(0);
    expect(help.giveUp.map(({ count }) => count)).toEqual(
      help.giveUp.map(({ count }) => count).toSorted((a, b) => b - a),
    );
    for (const { wish, values, count } of help.giveUp) {
      const [value = ''] = values;
      expect((await list(wishes.replace(`${wish}=${value}`, ''))).total).toBe(count);
    }
  });

  test('one of two things to leave out can be given up alone, two colours only together', async () => {
    const { help } = await list('flower=lily&without=lilies&without=strong-scent');
    expect(help.giveUp).toEqual([{ wish: 'flower', values: ['lily'], count: expect.any(Number) }]);
    const colours = await list('flower=sunflower&colour=blue&colour=lilac');
    expect(colours.help.giveUp).toContainEqual({ wish: 'colour', values: ['lilac', 'blue'], count: 2 });
  });

  test('something fits: nothing has to be given up', async () => {
    expect((await list('colour=red')).help).toMatchObject({ giveUp: [] });
  });
});

test('every bouquet that has a page is listed by its slug, in the florist’s order', async () => {
  const { body } = await api.get('/product-slugs').expect(200);
  const all = (await list('perPage=60')).items.map(({ slug }) => slug);
  expect(body.items.map(({ slug }: { slug: string }) => slug)).toEqual(all);
});
