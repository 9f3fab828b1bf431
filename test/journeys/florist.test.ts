import mysql from 'mysql2/promise';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addToBasket, checkOut, heading, openBrowser, openDesk, signIn, visitor } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the florist sees a new order, moves it along, and the shopper sees it move', async () => {
  const shopper = await visitor(browser);
  await addToBasket(shopper, 'kitchen-table', 'To a long table');
  await checkOut(shopper, '4242 4242 4242 4242');
  await shopper.waitForURL(/\/orders\/VT-/);
  const reference = new URL(shopper.url()).pathname.split('/').at(-1) ?? '';

  const florist = await visitor(browser);
  await signIn(florist, 'dilys@vetch.example');
  await openDesk(florist);
  const row = florist.getByRole('row').filter({ hasText: reference });
  await row.getByRole('link').first().click();
  const job = florist.locator('#delivery');
  expect(await job.textContent()).toContain('To a long table');
  expect(await job.textContent()).toContain('alstroemeria');
  for (const move of ['Put on the bench', 'Mark as tied', 'Send it out', 'Delivered']) {
    await florist.locator('#delivery').getByRole('button', { name: move }).first().click();
    await florist.waitForLoadState();
  }
  await shopper.reload();
  expect(await heading(shopper)).toMatch(/delivered/i);
  await florist.context().close();
  await shopper.context().close();
});

test('the production sheet has the day’s bouquets with every stem counted', async () => {
  const florist = await visitor(browser);
  await signIn(florist, 'dilys@vetch.example');
  await openDesk(florist);
  await florist.getByRole('link', { name: 'Production sheet' }).click();
  expect(await florist.getByRole('main').textContent()).toMatch(/\d+\s+(white|blush|peach|gold|coral)/i);
  await florist.context().close();
});

test('the desk is closed to shoppers and strangers', async () => {
  const page = await visitor(browser);
  await page.goto('/desk');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await signIn(page, 'rosa@vetch.example');
  expect((await page.goto('/desk'))?.status()).toBe(403);
  await page.context().close();
});

test('a bouquet whose stems are gone can be looked at and not be bought', async () => {
  const db = await mysql.createConnection({ uri: `${process.env.TEST_DATABASE_URL}/product_db` });
  await db.query("UPDATE stems SET on_hand = held + allocated WHERE kind = 'delphinium'");
  const page = await visitor(browser);
  await expect
    .poll(
      async () => {
        await page.goto('/bouquets/sea-fret');
        return page.getByRole('main').textContent();
      },
      { timeout: 15_000 },
    )
    .toMatch(/sold out/i);
  expect(await page.getByRole('button', { name: /Add to basket/ }).count()).toBe(0);
  await db.query("UPDATE stems SET on_hand = 200 WHERE kind = 'delphinium'");
  await db.end();
  await page.context().close();
});
