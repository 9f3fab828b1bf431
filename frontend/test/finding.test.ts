import { deliveryApi } from '@vetch/contracts/delivery';
import { productsApi } from '@vetch/contracts/products';
import { AppError } from '@vetch/service-kit/http/app-error';
import { describe, expect, test } from 'vitest';
import { chosenOf, linksOf, textOf } from './reading.ts';
import { createVisitor } from './visitor.ts';

const catalogue = async (query: string) => (await createVisitor().see(`/bouquets?${query}`)).text;

describe('when nothing fits', () => {
  test('the page says which wish to give up, and what that leaves', async () => {
    const text = await catalogue('search=peonies&colour=lime&occasion=thank-you');
    expect(textOf(text)).toContain('Nothing in the shop is all of these at once.');
    expect(textOf(text)).toContain('Without “peonies”: 1 bouquet');
    expect(textOf(text)).toContain('Any colour: 1 bouquet');
    expect(linksOf(text)).toContain('/bouquets?colour=lime&occasion=thank-you');
  });

  test('the page names words that the shop does not know, and occasions to start from', async () => {
    const text = await catalogue('search=zebra');
    expect(textOf(text)).toContain('Nothing in the shop has to do with “zebra”.');
    expect(textOf(text)).toContain('Without “zebra”: 18 bouquets');
    expect(linksOf(text)).toContain('/bouquets?occasion=birthday');
  });

  test('one wish less really leaves as many as the page says', async () => {
    const { shop, see } = createVisitor();
    const { text } = await see('/bouquets?search=zebra&colour=blue');
    const [, count] = /Without “zebra”: (\d+)/.exec(textOf(text)) ?? [];
    await see('/bouquets?colour=blue');
    expect(shop.callsOf(productsApi.list).at(-1)?.query).toMatchObject({ search: '', colour: ['blue'] });
    expect(textOf((await see('/bouquets?colour=blue')).text)).toContain(`Show ${count} bouquets`);
  });
});

test('a misspelt search offers the word as the shop spells it, with the other wishes kept', async () => {
  const text = await catalogue('search=tulpi&dressing=paper&arriving=2026-11-24');
  expect(textOf(text)).toContain('Did you mean “tulip” ?');
  expect(linksOf(text)).toContain('/bouquets?search=tulip&dressing=paper&arriving=2026-11-24');
});

test('a search that no bouquet matches in full says that these match in part', async () => {
  expect(textOf(await catalogue('search=roses'))).toContain('No bouquet has all of these words.');
  expect(textOf(await catalogue('search=tulip'))).not.toContain('No bouquet has all');
});

describe('the day of arrival', () => {
  test('can be chosen beside the other filters, and each day says how many can be had', async () => {
    const text = await catalogue('arriving=2026-11-26');
    expect(chosenOf(text, 'arriving')).toEqual(['2026-11-26']);
    expect(textOf(text)).toContain('Show 17 bouquets');
    expect(textOf(text)).toContain('Tue 24 Nov, 16 Wed 25 Nov, 17');
    expect(textOf(text)).toContain('Sun 29 Nov, we do not deliver on Sundays');
  });

  test('stays chosen when it is weeks ahead', async () => {
    expect(chosenOf(await catalogue('arriving=2026-12-18'), 'arriving')).toEqual(['2026-12-18']);
  });

  test('says why it is closed, and offers the nearest open days with the other wishes kept', async () => {
    const text = await catalogue('colour=red&arriving=2026-11-29');
    expect(textOf(text)).toContain('We cannot deliver on Sunday 29 November: we do not deliver on Sundays.');
    const days = linksOf(text).filter((href) => href.startsWith('/bouquets?colour=red&arriving='));
    expect(days.map((href) => href.slice(-10))).toEqual(['2026-11-27', '2026-11-28', '2026-12-01']);
    expect(chosenOf(text, 'arriving')).toEqual([]);
  });

  test.each([
    ['2026-11-01', 'this day is over'],
    ['2027-11-02', 'too far ahead'],
    ['2026-12-25', 'closed: Christmas Day'],
  ])('%s cannot be chosen: %s', async (date, why) => {
    expect(textOf(await catalogue(`arriving=${date}`))).toContain(`: ${why}.`);
  });

  test('is not called closed only because the calendar does not answer', async () => {
    const { shop, see } = createVisitor();
    shop.answer(deliveryApi.dates, () => {
      throw new AppError('service-unavailable', 'Away.');
    });
    const { status, text } = await see('/bouquets?arriving=2026-11-26');
    expect(status).toBe(200);
    expect(textOf(text)).toContain('We cannot look up the days just now.');
    expect(textOf(text)).not.toContain('We cannot deliver');
  });
});

test('only bouquets that are safe for pets can be asked for', async () => {
  const { shop, see } = createVisitor();
  const { text } = await see('/bouquets?pets=safe');
  expect(shop.callsOf(productsApi.list)[0]?.query).toMatchObject({ pets: ['safe'] });
  expect(textOf(text)).toContain('Cats and dogs Safe for cats and dogs 3');
  expect(chosenOf(text, 'pets')).toEqual(['safe']);
});
