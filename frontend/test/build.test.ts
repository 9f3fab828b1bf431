import { basketsApi } from '@vetch/contracts/baskets';
import { quotesApi } from '@vetch/contracts/quotes';
import { expect, test } from 'vitest';
import { loadAssets } from '../src/static/asset-store.ts';
import { chosenOf, errorFieldsOf, errorsOf, fieldValue, headingOf, textOf } from './reading.ts';
import { createVisitor } from './visitor.ts';

const counts = { 'count-rose': '5', 'colour-rose': 'red', 'count-fern': '4', 'colour-fern': 'forest' };
const bouquet = { ...counts, dressing: 'vase', paper: 'ink', ribbon: 'plum', deliveryDate: '2026-11-26' };
const address = '/build?recipe=vase~ink~plum~5-rose-red_4-fern-forest';

test('the page shows every stem in its group, with colour, price and how many are free', async () => {
  const { text } = await createVisitor().see('/build');
  expect(headingOf(text)).toBe('Build your own');
  const words = textOf(text);
  expect(words).toMatch(/Stars .*Rose Apricot £2.00 a stem, 60 free.* Company .* Height .* Air .* Green /);
  expect(words).toContain('Peony Blush £2.00 a stem, 2 free');
  expect(text).toMatch(/value="magenta" aria-label="Magenta, none free"/);
  expect(words).toContain('23 stems £56.00');
  expect(fieldValue(text, 'count-rose')).toBe('5');
  expect(chosenOf(text, 'colour-rose')).toEqual(['apricot']);
});

test('a link shows the bouquet that it spells, drawn, priced and described', async () => {
  const visitor = createVisitor();
  const { text } = await visitor.see(address);
  expect(visitor.shop.callsOf(quotesApi.request)).toHaveLength(1);
  expect(text).toMatch(
    /data-drawing><img src="\/art\/[\w-]{10}\/classic~vase~ink~plum~your-own~5-rose-red_4-fern-forest/,
  );
  expect(textOf(text)).toContain('In the picture: 5 red roses, 4 forest leather fern.');
  expect(textOf(text)).toContain('9 stems £28.00');
  expect(chosenOf(text, 'dressing')).toEqual(['vase']);
  expect(textOf(text)).toContain(`http://localhost:5005${address}`);
});

test('the same bouquet has one address, in whatever order its stems were named', async () => {
  const { text } = await createVisitor().see('/build?recipe=vase~ink~plum~4-fern-forest_5-rose-red');
  expect(text).toContain(`<link rel="canonical" href="http://localhost:5005${address}">`);
});

test('search engines list the page, and none of the bouquets that could be built on it', async () => {
  const visitor = createVisitor();
  expect((await visitor.see('/build')).text).not.toContain('noindex');
  expect((await visitor.see(address)).text).toContain('<meta name="robots" content="noindex">');
});

test('what a link names and the shop does not have is left out, and said', async () => {
  const { status, text } = await createVisitor().see(`${address}_3-cabbage-green`);
  expect(status).toBe(200);
  expect(textOf(text)).toContain('Part of this link names nothing that we have, and was left out.');
  expect(textOf(text)).toContain('9 stems £28.00');
});

test('without scripts, each press of a button leads to the bouquet that it makes', async () => {
  const visitor = createVisitor();
  await visitor.see(address);
  const pressed = async (step: string, more: object = {}) =>
    (await visitor.send('/build', { ...bouquet, ...more, step })).headers.location;
  expect(await pressed('redraw', { 'count-rose': '6' })).toBe(address.replace('5-rose', '6-rose'));
  expect(await pressed('more-rose')).toBe(`${address.replace('5-rose', '6-rose')}#stem-rose`);
  expect(await pressed('fewer-fern')).toBe(`${address.replace('4-fern', '3-fern')}#stem-fern`);
  expect(await pressed('fewer-lily')).toBe(`${address}#stem-lily`);
  expect(await pressed('more-lily')).toBe(`${address.replace('_4', '_1-lily-white_4')}#stem-lily`);
});

test('a kind can come in several colours, each with a tile of its own', async () => {
  const visitor = createVisitor();
  await visitor.see(address);
  const more = (step: string, fields: object = {}) => visitor.sendAndFollow('/build', { ...bouquet, ...fields, step });
  const { text } = await more('another-rose');
  expect(fieldValue(text, 'count-rose-2')).toBe('1');
  expect(chosenOf(text, 'colour-rose-2')).toEqual(['ivory']);
  const two = { 'count-rose-2': '2', 'colour-rose-2': 'white' };
  const { headers } = await visitor.send('/build', { ...bouquet, ...two, step: 'more-rose-2' });
  expect(headers.location).toBe(`${address.replace('_4', '_3-rose-white_4')}#stem-rose-2`);
  const same = await more('redraw', { ...two, 'colour-rose-2': 'red' });
  expect(fieldValue(same.text, 'count-rose')).toBe('7');
  expect(fieldValue(same.text, 'count-rose-2')).toBeUndefined();
});

test('whichever colour was chosen first, a bouquet has one link', async () => {
  const { text } = await createVisitor().see('/build?recipe=vase~ink~plum~5-rose-red_4-rose-white_1-rose-red');
  expect(chosenOf(text, 'colour-rose')).toEqual(['red']);
  expect(textOf(text)).toContain('http://localhost:5005/build?recipe=vase~ink~plum~4-rose-white_6-rose-red');
});

test('it goes into the basket as it was composed, and from there leads back', async () => {
  const visitor = createVisitor();
  await visitor.see(address);
  const { text } = await visitor.sendAndFollow('/build', { ...bouquet, step: 'add' });
  expect(visitor.shop.callsOf(basketsApi.addLine)[0]?.body).toMatchObject({
    slug: 'your-own',
    deliveryDate: '2026-11-26',
    recipe: {
      stems: [
        { key: 'rose-red', count: 5 },
        { key: 'fern-forest', count: 4 },
      ],
      dressing: 'vase',
    },
  });
  expect(textOf(text)).toMatch(/Your own Own recipe, 9 stems .*£28\.00/);
  expect(text).toContain(`<a href="${address}">Your own</a>`);
});

test.each([
  ['too few stems', { 'count-rose': '1', 'count-fern': '' }, 'add', 'Choose 5 more.'],
  ['too many stems', { 'count-rose': '38' }, 'add', 'Take out 2.'],
  ['half a stem', { 'count-rose': '5.5' }, 'count-rose', 'Rose: use a whole number from 0 to 40.'],
  ['a stem fewer than none', { 'count-fern': '-2' }, 'count-fern', 'Leather fern: use a whole number from 0 to 40.'],
  ['more of a stem than are free', { 'count-peony': '3' }, 'add', 'You chose 3 blush peonies, and 2 are free.'],
  ['a Sunday', { deliveryDate: '2026-11-29' }, 'deliveryDate', 'The shop is closed on this day.'],
])('%s is refused where it was chosen, and the rest stays', async (_what, changes, field, words) => {
  const visitor = createVisitor();
  await visitor.see(address);
  const { status, text } = await visitor.send('/build', { ...bouquet, ...changes, step: 'add' });
  expect([status, errorFieldsOf(text)]).toEqual([422, [field]]);
  expect(errorsOf(text)[0]).toContain(words);
  expect(chosenOf(text, 'colour-fern')).toEqual(['forest']);
  expect(chosenOf(text, 'dressing')).toEqual(['vase']);
});

test('the engine weighs at most 20 kB on the wire, and the page’s own script 2 kB', async () => {
  const { text } = await createVisitor().see('/build');
  const weightOf = (name: string) => {
    const [file = ''] = new RegExp(`/assets/${name}-[\\w-]+\\.js`).exec(text) ?? [];
    return loadAssets().find(file)?.bodies.br?.length;
  };
  expect(weightOf('bouquet-art')).toBeLessThanOrEqual(20_000);
  expect(weightOf('build')).toBeLessThanOrEqual(2_000);
});

test('a stem that does not grow now says when it is back, and no day is offered for it before', async () => {
  const visitor = createVisitor();
  expect(textOf((await visitor.see('/build')).text)).toMatch(/Sunflower \w+ £2.00 a stem, 60 free. Back in June/);
  const days = async (recipe: string) => {
    const { text } = await visitor.see(`/build?recipe=${recipe}`);
    return [...(/<select[^>]*id="deliveryDate".*?<\/select>/s.exec(text)?.[0] ?? '').matchAll(/value="(\d{4}-\S+)"/g)]
      .length;
  };
  expect(await days('tied~ink~plum~5-rose-red_4-fern-forest')).toBeGreaterThan(30);
  expect(await days('tied~ink~plum~5-sunflower-gold_4-fern-forest')).toBe(0);
});

test('a bouquet is saved in this browser, and gone on with from the page as it opens', async () => {
  const visitor = createVisitor();
  await visitor.see('/build');
  const saved = await visitor.sendAndFollow('/build', { ...bouquet, step: 'save' });
  expect(textOf(saved.text)).toContain('It is saved in this browser for two weeks.');
  const { text } = await visitor.see('/build');
  expect(text).toContain(`<a href="${address}">Go on with the one you saved</a>`);
  expect(textOf(text)).not.toContain('It is saved in this browser');
  const long = await visitor.see(`${address}&kept=no`.replace('5-rose-red', '6-rose-red'));
  expect(textOf(long.text)).toContain('It has too many kinds of stem to be saved here. Keep its link instead.');
});
