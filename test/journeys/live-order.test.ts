import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addToBasket, checkOut, heading, openBrowser, openDesk, signIn, visitor } from '../support/browser.ts';

let browser: Browser;
let florist: Page;
beforeAll(async () => {
  browser = await openBrowser();
  florist = await visitor(browser);
  await signIn(florist, 'dilys@vetch.example');
});
afterAll(() => browser.close());

/** Buys a bouquet and stays on the page of the order. */
async function buy(page: Page): Promise<string> {
  await addToBasket(page, 'kitchen-table');
  await checkOut(page, '4242 4242 4242 4242');
  await page.waitForURL(/\/orders\/VT-\w+$/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** The florist opens an order at the desk and presses a button. */
async function move(reference: string, button: string): Promise<void> {
  await openDesk(florist);
  await florist.getByRole('row').filter({ hasText: reference }).getByRole('link').first().click();
  await florist.locator('#delivery').getByRole('button', { name: button }).first().click();
  await florist.waitForLoadState();
}

test('the page of an order follows the florist’s desk without being loaded again', async () => {
  const page = await visitor(browser);
  const reference = await buy(page);
  await page.evaluate("document.body.setAttribute('data-stayed', '')");
  await page.getByText('Open it on another device').click();
  await move(reference, 'Put on the bench');
  await page.getByRole('heading', { level: 1, name: 'On the bench' }).waitFor();
  await page.getByText('Cancel this order').waitFor({ state: 'detached' });
  await move(reference, 'Mark as tied');
  await page.getByRole('heading', { level: 1, name: 'Tied' }).waitFor();
  expect(await page.locator('[aria-current=step]').textContent()).toContain('Tied');
  await move(reference, 'Send it out');
  await move(reference, 'Delivered');
  await page.getByRole('heading', { level: 1, name: 'Delivered' }).waitFor();
  expect(await page.locator('body[data-stayed]').count()).toBe(1);
  await page.context().close();
});

test('a page that cannot follow looks from time to time instead', async () => {
  const page = await visitor(browser);
  await page.route('**/events', (route) => route.fulfill({ status: 503 }));
  await page.clock.install();
  const reference = await buy(page);
  await move(reference, 'Put on the bench');
  await expect
    .poll(async () => {
      await page.clock.fastForward(10_000);
      return heading(page);
    })
    .toBe('On the bench');
  await page.context().close();
});

test.concurrent('the page that waits for the bank goes on by itself', async () => {
  const page = await visitor(browser);
  await addToBasket(page, 'kitchen-table');
  await checkOut(page, '4000 0000 0000 6975');
  await page.waitForURL(/\/checking$/);
  await page.waitForURL(/\/orders\/VT-\w+$/, { timeout: 45_000 });
  expect(await heading(page)).toMatch(/^Arriving/);
  await page.context().close();
});

test.concurrent('without JavaScript the page shows the same when it is loaded again', async () => {
  const page = await visitor(browser, { javaScriptEnabled: false });
  const reference = await buy(page);
  await move(reference, 'Put on the bench');
  await page.reload();
  expect(await heading(page)).toBe('On the bench');
  await page.context().close();
});
