import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToBasket, checkOut, openBrowser, signIn, visitor } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const anybody = [
  '/',
  '/bouquets',
  '/bouquets?colour=pink&search=roses',
  '/bouquets?search=nothing-like-this',
  '/bouquets?search=rsoes&pets=safe&arriving=2020-01-01',
  '/bouquets/first-light',
  '/basket',
  '/orders',
  '/sign-in',
  '/register',
  '/delivery',
  '/care',
  '/drawings',
  '/privacy',
  '/no-such-page',
];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([1280, 390])(
    'no page has an accessibility violation at %i pixels, and none scrolls sideways',
    async (width) => {
      const page = await visitor(browser, { colorScheme, viewport: { width, height: 900 } });
      for (const path of anybody) {
        await page.goto(path);
        expect(await violations(page), path).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
      }
      await page.context().close();
    },
  );

  test('nor have the pages on the way to an order, and the desk', async () => {
    const page = await visitor(browser, { colorScheme });
    await addToBasket(page, 'market-day', 'Hello');
    const check = async (what: string) => expect(await violations(page), what).toEqual([]);
    await check('basket');
    await page.goto('/checkout');
    await check('checkout');
    await page.getByRole('button', { name: /^Pay £/ }).click();
    await check('checkout with errors');
    await checkOut(page, '4000 0000 0000 9995');
    await page.waitForURL(/\/payment$/);
    await check('another card');
    await page.goto('/');
    await signIn(page, 'dilys@vetch.example');
    for (const path of ['/desk', '/desk/sheet', '/account', '/orders']) {
      await page.goto(path);
      await check(path);
    }
    await page.context().close();
  });
});
