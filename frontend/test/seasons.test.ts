import { deliveryApi } from '@vetch/contracts/delivery';
import { productsApi } from '@vetch/contracts/products';
import { describe, expect, test } from 'vitest';
import { addDays } from '../src/wording/dates.ts';
import { calendarOf } from './fake-shop/calendar.ts';
import { linksOf, textOf } from './reading.ts';
import { createVisitor } from './visitor.ts';

const see = async (path: string) => (await createVisitor().see(path)).text;
const openShop = { closed: new Set<string>(), full: new Set<string>() };

describe('a chosen day', () => {
  test('says what it leaves out and why, and how to see it all the same', async () => {
    const text = await see('/bouquets?arriving=2026-11-24');
    expect(textOf(text)).toContain('Sixteen of eighteen recipes.');
    expect(textOf(text)).toContain(
      'We cannot make Harvest Supper (no sunflowers until June) and Grand Hotel (needs three days’ notice) for Tuesday 24 November.',
    );
    expect(linksOf(text)).not.toContain('/bouquets/grand-hotel?arriving=2026-11-24');
  });

  test('says it of what somebody searched for, and offers any day when nothing else is left', async () => {
    const text = await see('/bouquets?search=sunflower&arriving=2026-11-26');
    expect(textOf(text)).toContain('We cannot make Harvest Supper (no sunflowers until June)');
    expect(textOf(text)).toContain('On any day: 1 bouquet');
    expect(linksOf(text)).toContain('/bouquets?search=sunflower');
  });

  test('says nothing when it leaves nothing out', async () => {
    expect(textOf(await see('/bouquets?search=tulip&arriving=2026-11-26'))).not.toContain('We cannot make');
    expect(textOf(await see('/bouquets'))).not.toContain('We cannot make');
  });

  test('that is kept for an occasion is asked for with it, and with its notice', async () => {
    const visitor = createVisitor();
    const calendar = calendarOf(openShop, 60);
    const days = calendar.days.map((day) => {
      const peak = { name: 'Valentine’s Day', surchargeCents: 0, range: 'romance' };
      return day.date === '2026-11-26' ? { ...day, notice: 1, peak } : day;
    });
    visitor.shop.answer(deliveryApi.dates, () => ({ ...calendar, days }));
    await visitor.see('/bouquets?arriving=2026-11-26');
    const asked = visitor.shop.callsOf(productsApi.list)[0]?.query;
    expect(asked).toMatchObject({ arriving: '2026-11-26', notice: 1, range: 'romance' });
    expect(String(asked?.days)).toMatch(/^2026-11-24~2~,2026-11-25~3~,2026-11-26~1~romance,2026-11-27~5~,/);
  });

  test('that is closed narrows nothing', async () => {
    const visitor = createVisitor();
    await visitor.see('/bouquets?arriving=2026-11-29');
    expect(visitor.shop.callsOf(productsApi.list)[0]?.query).not.toHaveProperty('arriving');
  });
});

test('a card of a bouquet that is out of season says when it is back', async () => {
  expect(textOf(await see('/bouquets?search=sunflower'))).toContain('Back in June Harvest Supper');
  expect(textOf(await see('/bouquets?search=tulip'))).not.toContain('Back in');
});

describe('the page of a bouquet', () => {
  test('says when its stems grow, or how much notice it needs', async () => {
    expect(textOf(await see('/bouquets/market-day'))).toContain('When it can be had Tulips: November to May.');
    expect(textOf(await see('/bouquets/grand-hotel'))).toContain('Needs three days’ notice.');
    expect(textOf(await see('/bouquets/wren'))).not.toContain('When it can be had');
  });

  test('tells search engines that what is out of season cannot be had, and what is not can', async () => {
    expect(await see('/bouquets/harvest-supper')).not.toContain('schema.org/InStock');
    expect(await see('/bouquets/market-day')).toContain('schema.org/InStock');
  });

  test('tells them that what comes into season within the calendar can be ordered ahead, and from when', async () => {
    const visitor = createVisitor();
    const { days, ...calendar } = calendarOf(openShop, 60);
    const summer = days.map((day) => ({ ...day, date: addDays(day.date, 182) }));
    visitor.shop.answer(deliveryApi.dates, () => ({ ...calendar, days: summer }));
    const { text } = await visitor.see('/bouquets/harvest-supper');
    expect(text).toContain('"availability":"https://schema.org/PreOrder","availabilityStarts":"2027-06-15"');
  });
});
