import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heading, openBrowser, visitor } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const MOST_STOPS = 120;

/** Presses Tab until the control has the focus, which has to be seen. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`The keyboard does not get to ${control}.`);
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

test('somebody who has no mouse chooses a bouquet for a day, builds up the basket and pays', async () => {
  const page = await visitor(browser);
  await page.goto('/bouquets/kitchen-table');
  await tabTo(page, page.locator('input[name=size]:checked'));
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('input[name=size]:checked').getAttribute('value')).toBe('grand');
  await tabTo(page, page.locator('input[name=card]:checked'));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('button', { name: /Add to basket/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/basket');
  await tabTo(page, page.getByRole('link', { name: 'Check out' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/checkout');
  await typeInto(page, 'E-mail', 'iris@example.com');
  await typeInto(page, 'Their name', 'Marguerite Bell');
  await typeInto(page, 'Address', '14 Cotham Vale');
  await typeInto(page, 'Town or city', 'Bristol');
  await typeInto(page, 'Postcode', 'BS6 6HS');
  await typeInto(page, 'Card number', '4242424242424242');
  await typeInto(page, 'Expiry', '1232');
  await typeInto(page, 'Security code', '123');
  await tabTo(page, page.getByRole('button', { name: /^Pay £/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/orders\/VT-[2-9A-Z]{6}$/);
  expect(await heading(page)).toMatch(/^Arriving /);
});
