import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkOut, openBrowser, visitor } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page asks the shop after each change. */
const soon = { timeout: 15_000 };
const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
const countOf = (page: Page, name: string) => page.getByRole('spinbutton', { name }).inputValue();
const summary = (page: Page) => page.locator('[data-live-part=summary]').textContent();

async function buy(page: Page): Promise<void> {
  await press(page, 'Add to basket');
  await page.waitForURL('**/basket');
  expect(await page.getByRole('main').textContent()).toContain('Own recipe, 11 stems');
  await checkOut(page, '4242 4242 4242 4242');
  await page.waitForURL(/\/orders\/VT-/);
  const text = await page.getByRole('main').textContent();
  for (const seen of ['Your own', 'own recipe, 11 stems', '£33.85']) expect(text).toContain(seen);
}

test('on a phone, a bouquet is built stem by stem, drawn and priced as it grows, shown to a friend, and bought', async () => {
  const page = await visitor(browser, { viewport: { width: 390, height: 844 } });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (err) => complaints.push(err.message));
  await page.goto('/build?recipe=tied~oat~sage~');
  await expect.poll(() => page.locator('[data-live-part=notices]').textContent(), soon).toContain('Choose 6 more.');
  await page.getByRole('group', { name: 'Colour of roses' }).getByRole('radio', { name: 'Red' }).check();
  for (const _ of [2, 3, 4, 5]) await press(page, 'One more Rose, Red');
  await page.getByRole('spinbutton', { name: 'How many leather fern' }).fill('4');
  await expect.poll(() => page.locator('[data-live-part=notices]').textContent(), soon).toContain('All one height');
  await press(page, 'One more Delphinium');
  await press(page, 'One more Delphinium');
  await press(page, 'One more Delphinium');
  await press(page, 'One fewer Delphinium');
  await press(page, 'Another colour of delphiniums');
  await page.waitForURL(/1-delphinium-sky_/);
  await press(page, 'One fewer Delphinium, Sky');
  await expect.poll(() => summary(page), soon).toMatch(/^11 stems £\d+\.\d\d$/);
  expect(await page.locator('[data-drawing] [data-stem=rose-red]').count()).toBe(5);
  expect(await page.locator('[data-live-part=words]').textContent()).toContain('5 red roses');
  const price = (await summary(page))?.split(' ').at(-1);
  const friend = await visitor(browser, { javaScriptEnabled: false });
  await friend.goto(page.url());
  expect([await summary(friend), await countOf(friend, 'How many roses')]).toEqual([`11 stems ${price}`, '5']);
  await friend.context().close();
  expect(complaints).toEqual([]);
  await buy(page);
  await page.context().close();
});

test('with scripts switched off, the same bouquet is built by pressing buttons, and bought', async () => {
  const page = await visitor(browser, { javaScriptEnabled: false });
  await page.goto('/build?recipe=tied~oat~sage~5-rose-red_2-delphinium-blue_3-fern-forest');
  await press(page, 'One more Leather fern');
  await page.waitForURL(/4-fern-forest#stem-fern$/);
  expect(await page.locator('[data-drawing] img').getAttribute('src')).toContain('4-fern-forest');
  await buy(page);
  await page.context().close();
});

test.concurrent.each([
  ['light', 1280],
  ['dark', 390],
] as const)(
  'the page has no accessibility violation in %s at %i pixels, nor when it refuses',
  async (colorScheme, width) => {
    const page = await visitor(browser, { colorScheme, viewport: { width, height: 900 } });
    // The drawing is decoration beside its words, and has a thousand parts.
    const violations = async () =>
      (
        await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .exclude('[data-drawing] svg')
          .analyze()
      ).violations.map(({ id }) => id);
    await page.goto('/build');
    await press(page, 'One more Peony');
    await expect.poll(() => summary(page), soon).toContain('24 stems');
    expect(await violations()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.goto('/build?recipe=tied~oat~sage~2-rose-red');
    await press(page, 'Add to basket');
    await page.getByRole('alert').waitFor();
    expect(await violations()).toEqual([]);
    await page.context().close();
  },
);
