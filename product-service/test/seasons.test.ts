import type { BouquetList } from '@vetch/contracts/bouquet-list';
import { isInSeason } from '@vetch/contracts/season';
import { afterAll, describe, expect, test } from 'vitest';
import { openDemoShop } from './shop.ts';

const { db, api } = await openDemoShop();
afterAll(() => db.end());

const list = async (query: string): Promise<BouquetList> => (await api.get(`/products?perPage=60&${query}`)).body;
const slugs = ({ items }: BouquetList) => items.map(({ slug }) => slug);
const all = slugs(await list(''));
const missing = async (query: string) => {
  const found = slugs(await list(query));
  return all.filter((slug) => !found.includes(slug));
};
const [sunflowers, lavender, tulips] = [
  ['harvest-supper', 'back-step'],
  ['hedgerow', 'long-meadow'],
  ['market-day', 'lime-walk'],
];

describe('the list for a day', () => {
  test.each([
    ['2026-12-01', [...sunflowers, ...lavender]],
    ['2027-05-31', [...sunflowers, ...lavender]],
    ['2027-06-01', [...sunflowers, ...tulips]],
    ['2027-07-01', tulips],
    ['2027-10-31', [...lavender, ...tulips]],
  ])('%s leaves out what is not in season', async (date, expected) => {
    expect((await missing(`arriving=${date}`)).toSorted()).toEqual(expected.toSorted());
  });

  test('leaves out what needs more notice than there is', async () => {
    expect(await missing('notice=1')).toEqual(['grand-hotel']);
    expect((await missing('notice=0')).toSorted()).toEqual(['evening-primrose', 'grand-hotel']);
    expect(await missing('notice=2')).toEqual([]);
  });

  test('that is kept for an occasion has only its bouquets, beside what else is wished', async () => {
    const sympathy = slugs(await list('range=sympathy'));
    expect(sympathy).toEqual(slugs(await list('occasion=sympathy')));
    expect(slugs(await list('range=sympathy&occasion=no-reason'))).toEqual(['hedgerow', 'lime-walk']);
    expect((await list('range=coronation')).total).toBe(0);
  });

  test('counts its filters within the day', async () => {
    const { facets } = await list('arriving=2027-07-01');
    expect(facets.flower.find(({ value }) => value === 'tulip')?.count).toBe(0);
    expect(facets.flower.find(({ value }) => value === 'sunflower')?.count).toBe(2);
  });

  test('says how many it leaves out of what was found, and names the first', async () => {
    const { total, leftOut } = await list('search=tulips&arriving=2027-07-01');
    expect(total + leftOut.count).toBe((await list('search=tulips')).total);
    expect(leftOut.items).toContainEqual({
      slug: 'market-day',
      name: 'Market Day',
      leadDays: 0,
      seasons: [{ kind: 'tulip', plural: 'tulips', from: '11-01', to: '05-31' }],
    });
    expect((await list('search=tulips')).leftOut).toEqual({ count: 0, items: [] });
  });

  test('offers another day when it leaves nothing', async () => {
    const { total, help } = await list('flower=tulip&arriving=2027-07-01');
    expect(total).toBe(0);
    expect(help.giveUp).toContainEqual({ wish: 'day', values: [], count: 2 });
    expect(help.giveUp).toContainEqual({ wish: 'flower', values: ['tulip'], count: all.length - 2 });
  });
});

describe('the days to choose from', () => {
  const days = [
    ['2026-12-01', 2, ''],
    ['2027-07-01', 0, ''],
    ['2027-07-02', 14, 'sympathy'],
  ] as const;
  const asked = `days=${days.map((day) => day.join('~')).join(',')}`;

  test.each(['', '&occasion=birthday&without=lilies', '&search=roses'])(
    'have as many bouquets as the list for each of them with “%s”',
    async (wishes) => {
      const { arrivals } = await list(asked + wishes);
      for (const [index, [arriving, notice, range]] of days.entries()) {
        const { total } = await list(`arriving=${arriving}&notice=${notice}&range=${range}${wishes}`);
        expect(arrivals[index]).toEqual({ date: arriving, count: total });
      }
    },
  );

  test('are counted alike whichever of them is chosen', async () => {
    const { arrivals } = await list(asked);
    expect((await list(`${asked}&arriving=2027-07-01&notice=0`)).arrivals).toEqual(arrivals);
  });

  test('are none when nobody asks', async () => {
    expect((await list('arriving=2027-07-01')).arrivals).toEqual([]);
  });
});

test.each([
  ['arriving=soon', '#/arriving'],
  ['arriving=2027-02-30', '#/arriving'],
  ['notice=15', '#/notice'],
  ['notice=-1', '#/notice'],
  ['notice=1.5', '#/notice'],
  ['notice=some', '#/notice'],
  [`range=${'x'.repeat(31)}`, '#/range'],
  ['days=2027-07-01', '#/days'],
  ['days=2027-02-30~1~', '#/days'],
  ['days=2027-07-01~15~', '#/days'],
  ['days=2027-07-01~1~,', '#/days'],
  [`days=${Array(15).fill('2027-07-01~1~').join(',')}`, '#/days'],
])('a list for %s is refused by the field at fault', async (query, pointer) => {
  const { status, body } = await api.get(`/products?${query}`);
  expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
});

test('on every day of the year most of the shop can be had, and something is out of season', async () => {
  const { items } = await list('');
  for (let day = Date.UTC(2028, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    const there = items.filter(({ seasons }) => seasons.every((season) => isInSeason(season, date)));
    expect(there.length, date).toBeGreaterThanOrEqual(15);
    expect(there.length, date).toBeLessThan(items.length);
  }
});
