import { AxeBuilder } from '@axe-core/playwright';
import mysql, { type Connection } from 'mysql2/promise';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrokenStorefront } from '../support/broken-storefront.ts';
import { addToBasket, checkOut, openBrowser, payWith, signIn, visitor } from '../support/browser.ts';

let browser: Browser;
let db: Connection;
beforeAll(async () => {
  browser = await openBrowser();
  db = await mysql.createConnection({ uri: `${process.env.TEST_DATABASE_URL}/product_db` });
  await sell('inkwell', false);
});
afterAll(async () => {
  await sell('inkwell', true);
  await db.end();
  await browser.close();
});

async function sell(slug: string, active: boolean): Promise<void> {
  await db.query('UPDATE bouquets SET active = ? WHERE slug = ?', [active, slug]);
  await db.query('UPDATE catalogue_version SET version = UUID()');
}

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
  '/gift-cards',
  '/privacy',
  '/where?back=/basket',
  '/no-such-page',
];

const florists = [
  '/desk',
  '/desk/peaks',
  '/desk/zones?postcode=BS6',
  '/desk/seasons?stem=tulip',
  '/desk/promotions',
  '/desk/reviews',
  '/desk/problems',
  '/desk/sheet',
  '/account',
  '/account/people/new',
  '/account/quiet',
  '/orders',
  '/mailbox',
];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Colours do not depend on the width: each theme is looked at in one. */
const looks = [
  ['light', 1280],
  ['dark', 390],
] as const;

describe.concurrent.each(looks)('in %s at %i pixels', (colorScheme, width) => {
  test('no page has an accessibility violation, and none scrolls sideways', async () => {
    const page = await visitor(browser, { colorScheme, viewport: { width, height: 900 } });
    const check = checksOf(page, width);
    for (const path of anybody) {
      await page.goto(path);
      await check(path);
    }
    await page.context().close();
  });

  test('nor have the pages on the way to an order', async () => {
    const page = await visitor(browser, { colorScheme, viewport: { width, height: 900 } });
    const check = checksOf(page, width);
    await orderThrice(page, check);
    await page.context().close();
  });

  test('nor has what is wrong with a choice', async () => {
    const page = await visitor(browser, { colorScheme, viewport: { width, height: 900 } });
    const check = checksOf(page, width);
    await addToBasket(page, 'wren');
    const more = page.getByRole('button', { name: 'One more Wren' });
    await more.evaluate((button) => button.setAttribute('value', '21'));
    await more.click();
    await page.getByRole('alert').waitFor();
    await check('basket with a quantity that is refused');
    await page.goto('/bouquets/wren');
    await page.locator('[name=size]:checked').evaluate((size) => size.setAttribute('value', 'enormous'));
    await page.getByLabel('No card').check();
    await page.getByRole('button', { name: /Add to basket/ }).click();
    await page.getByRole('alert').waitFor();
    await check('bouquet with a size that is refused');
    await page.context().close();
  });
});

describe.concurrent.each(looks)('in %s at %i pixels, beside the way to an order,', (colorScheme, width) => {
  test('no page of the florist has a violation', async () => {
    const page = await visitor(browser, { colorScheme, viewport: { width, height: 900 } });
    const check = checksOf(page, width);
    await page.goto('/');
    await signIn(page, 'dilys@vetch.example');
    for (const path of florists) {
      await page.goto(path);
      await check(path);
    }
    await page.context().close();
  });

  test('nor has any that says what went wrong', async () => {
    const page = await visitor(browser, { colorScheme, viewport: { width, height: 900 } });
    const check = checksOf(page, width);
    await signIn(page, 'rosa@vetch.example');
    expect((await page.goto('/desk'))?.status()).toBe(403);
    await check('403');
    await expect.poll(async () => (await page.goto('/bouquets/inkwell'))?.status(), soon).toBe(410);
    await check('410');
    const broken = await openBrokenStorefront();
    expect((await page.goto(`${broken.url}/bouquets`))?.status()).toBe(500);
    await check('500');
    await page.goto(`${broken.url}/bouquets/first-light`);
    broken.shop.goDown();
    await page.getByLabel('No card').check();
    await page.getByRole('button', { name: /Add to basket/ }).click();
    await page.getByRole('alert').waitFor();
    await check('bouquet whose basket is away');
    await signInAt(page, `${broken.url}/sign-in`);
    await page.getByRole('button', { name: 'Send it again' }).waitFor();
    await check('resting, with what was typed');
    expect((await page.goto(`${broken.url}/bouquets`))?.status()).toBe(503);
    await check('resting');
    await page.context().close();
    await broken.close();
  });
});

async function signInAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('E-mail').fill('rosa@vetch.example');
  await page.getByLabel('Password').fill('count the roses');
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** A bouquet is withdrawn when the catalogue is read anew. */
const soon = { timeout: 15_000, interval: 500 };

function checksOf(page: Page, width: number) {
  return async (what: string) => {
    expect(await violations(page), what).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth'), what).toBeLessThanOrEqual(width);
  };
}

/** With a card that is refused and one that pays, with one whose bank asks, and with one whose bank is slow. */
async function orderThrice(page: Page, check: (what: string) => Promise<void>): Promise<void> {
  await addToBasket(page, 'kitchen-table', 'Hello');
  await check('basket');
  await page.goto('/checkout');
  await check('checkout');
  await page.getByRole('button', { name: /^Pay £/ }).click();
  await check('checkout with errors');
  await checkOut(page, '4000 0000 0000 9995');
  await page.waitForURL(/\/payment$/);
  await check('another card');
  await payWith(page, '4242 4242 4242 4242');
  await page.waitForURL(/\/orders\/VT-\w+$/);
  await check('order');
  await addToBasket(page, 'wren');
  await checkOut(page, '4000 0000 0000 3220');
  await page.waitForURL(/\/challenge$/);
  await check('challenge');
  await addToBasket(page, 'sugar-loaf');
  await checkOut(page, '4000 0000 0000 6975');
  await page.waitForURL(/\/checking$/);
  await check('checking with your bank');
}
