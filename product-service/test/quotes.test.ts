import type { Quote, QuoteLine } from '@vetch/contracts/quotes';
import { afterAll, expect, test } from 'vitest';
import { openDemoShop } from './shop.ts';
import { countStems } from './stock-books.ts';

const { db, api, pass, hold } = await openDemoShop();
afterAll(() => db.end());

type Line = Partial<QuoteLine> & { slug: string };
const ask = (...lines: Line[]) =>
  api.post('/quotes').send({ lines: lines.map((line) => ({ size: 'classic', quantity: 1, ...line })) });
const quote = async (...lines: Line[]): Promise<Quote> => (await ask(...lines).expect(200)).body;

test('a quote prices each line at what the shop asks, with everything an order keeps of it', async () => {
  const extras = [{ key: 'greeting-card', quantity: 2 }];
  const { currency, lines, short } = await quote({ slug: 'first-light', size: 'grand', quantity: 3, extras });
  expect([currency, short]).toEqual(['GBP', []]);
  expect(lines[0]?.priced).toMatchObject({
    slug: 'first-light',
    name: 'First Light',
    tint: '#f0d9c9',
    size: 'grand',
    quantity: 3,
    unitPriceCents: 6900,
    designMinutes: 19,
    extras: [{ key: 'greeting-card', name: 'Greeting card', quantity: 2, unitPriceCents: 350 }],
  });
  expect(lines[0]?.priced?.recipe.stems[0]).toMatchObject({ key: 'rose-peach', count: 7, label: '7 peach roses' });
});

test('a line that cannot be sold says why and what could, and the others are still priced', async () => {
  await db.query("DELETE FROM bouquet_stems WHERE slug = 'wren' AND size = 'grand'");
  await db.query("DELETE FROM bouquet_sizes WHERE slug = 'wren' AND size = 'grand'");
  await db.query("UPDATE catalogue_version SET version = 'without-grand-wren'");
  pass(1_000);
  const { lines } = await quote(
    { slug: 'frist-light' },
    { slug: 'wren', size: 'grand' },
    { slug: 'damson', extras: [{ key: 'balloon', quantity: 1 }] },
    { slug: 'damson' },
  );
  expect(lines.map(({ problem }) => problem?.code)).toEqual([
    'bouquet-not-found',
    'size-not-offered',
    'extra-not-offered',
    undefined,
  ]);
  expect(lines[0]?.problem?.bouquets).toEqual([{ slug: 'first-light', name: 'First Light' }]);
  expect(lines[1]?.problem).toMatchObject({ sizes: ['petite', 'classic'], detail: 'Wren comes in petite or classic.' });
  expect(lines[2]?.problem?.extras).toContainEqual({ key: 'stoneware-vase', name: 'Stoneware vase' });
  expect(lines[3]?.priced?.unitPriceCents).toBe(5600);
});

test('a size that no bouquet has is answered with the sizes of this one', async () => {
  const [line] = (await quote({ slug: 'damson', size: 'deluxe' })).lines;
  expect(line?.problem).toEqual({
    code: 'size-not-offered',
    detail: 'Damson comes in petite, classic or grand.',
    sizes: ['petite', 'classic', 'grand'],
  });
});

test('a bouquet that is no longer made cannot be priced, and its near relations can', async () => {
  await db.query("UPDATE bouquets SET active = 0 WHERE slug = 'sherbet'");
  await db.query("UPDATE catalogue_version SET version = 'without-sherbet'");
  pass(1_000);
  const [line] = (await quote({ slug: 'sherbet' })).lines;
  expect(line?.problem).toMatchObject({ code: 'bouquet-withdrawn', detail: 'We no longer make Sherbet.' });
  expect(line?.problem?.relations).toHaveLength(4);
});

test('demand for a stem is summed over all lines before it is called short', async () => {
  await countStems(db, 'eucalyptus-sage', 14);
  pass(1_000);
  expect((await quote({ slug: 'first-light' }, { slug: 'damson' })).short).toEqual([]);
  const { short } = await quote({ slug: 'first-light', quantity: 2 }, { slug: 'damson' });
  expect(short).toEqual([{ key: 'eucalyptus-sage', label: 'sage eucalyptus', wanted: 15, available: 14 }]);
});

test('extras count for each bouquet of a line', async () => {
  const extras = [{ key: 'flower-scissors', quantity: 3 }];
  const { short } = await quote({ slug: 'wren', quantity: 14, extras });
  expect(short).toEqual([{ key: 'flower-scissors', label: 'Flower scissors', wanted: 42, available: 40 }]);
});

test('what others hold is not there for you', async () => {
  await countStems(db, 'sunflower-gold', 12);
  await hold('0193a000-0000-7000-8000-000000000002', { 'sunflower-gold': 10 });
  pass(1_000);
  expect((await quote({ slug: 'harvest-supper' })).short).toEqual([
    { key: 'sunflower-gold', label: 'gold sunflowers', wanted: 5, available: 2 },
  ]);
});

test.each([
  [{ slug: 'wren', quantity: 0 }, '#/lines/0/quantity'],
  [{ slug: 'wren', quantity: 21 }, '#/lines/0/quantity'],
  [{ slug: 'wren', quantity: 1.5 }, '#/lines/0/quantity'],
  [{ slug: 'wren', unitPriceCents: 1 }, '#/lines/0/unitPriceCents'],
])('a line like %j is refused by the field at fault', async (line, pointer) => {
  const { status, body } = await ask(line as Line);
  expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
});

test('an empty quote is refused', async () => {
  expect((await ask()).body.errors[0].pointer).toBe('#/lines');
});
