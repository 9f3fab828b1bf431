import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addToBasket, checkOut, heading, openBrowser, openDesk, signIn, visitor } from '../support/browser.ts';

let browser: Browser;
let guest: Page;
let florist: Page;
let order = '';
beforeAll(async () => {
  browser = await openBrowser();
  // The buyer looks at a phone in the dark, the florist at her screen by day.
  guest = await visitor(browser, { colorScheme: 'dark', viewport: { width: 390, height: 900 } });
  florist = await visitor(browser);
  await signIn(florist, 'dilys@vetch.example');
  await addToBasket(guest, 'quiet-white', 'Thinking of you');
  await checkOut(guest, '4242 4242 4242 4242');
  await guest.waitForURL(/\/orders\/VT-\w+$/);
  order = guest.url();
  await deliver(new URL(order).pathname.split('/').at(-1) ?? '');
});
afterAll(() => browser.close());

async function deliver(reference: string): Promise<void> {
  await openDesk(florist);
  await florist.getByRole('row').filter({ hasText: reference }).getByRole('link').first().click();
  for (const move of ['Mark as tied', 'Send it out', 'Delivered']) {
    await florist.locator('#delivery').getByRole('button', { name: move }).first().click();
    await florist.waitForLoadState();
  }
}

/** Neither a violation nor anything to scroll to at the side. */
async function check(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    what,
  ).toEqual([]);
  const [inside, outside] = [await page.evaluate('document.documentElement.scrollWidth'), page.viewportSize()?.width];
  expect(inside, what).toBeLessThanOrEqual(outside ?? 0);
}

const textOf = (page: Page) => page.getByRole('main').textContent();
/** A photo of the shop window will do. */
const photo = 'docs/pictures/home.png';

test('a guest reviews what arrived, the florist publishes and answers it, and shoppers read it', async () => {
  await guest.goto(order);
  await guest.getByRole('link', { name: /Write a review/ }).click();
  expect(await heading(guest)).toBe('How was Quiet White?');
  await guest.getByRole('button', { name: 'Send it to the florist' }).click();
  await guest.getByRole('alert').waitFor();
  await check(guest, 'review with errors');
  await guest.getByRole('radio', { name: /four stars/ }).check({ force: true });
  await guest.getByLabel('In your words').fill('The lilies opened on the third day.');
  await guest.getByLabel('The name to show with it').fill('Iris');
  await guest.getByRole('button', { name: 'Send it to the florist' }).click();
  await guest.getByText('A florist reads it before it is shown').waitFor();

  await florist.goto('/desk/reviews');
  await check(florist, 'reviews at the desk');
  await florist.getByRole('button', { name: 'Publish it' }).first().click();
  await florist.waitForURL(/state=waiting/);
  await florist.goto('/desk/reviews?state=published');
  await florist.getByText('Answer it').first().click();
  await florist.getByLabel('Answer').first().fill('They are our favourites too.');
  await florist.getByRole('button', { name: 'Show the answer' }).click();
  await florist.waitForURL(/state=published/);

  const page = async () => {
    await guest.goto('/bouquets/quiet-white');
    return textOf(guest);
  };
  await expect.poll(page, { timeout: 10_000 }).toContain('They are our favourites too.');
  expect(await textOf(guest)).toContain('4 out of 5, from 1 review');
  await check(guest, 'bouquet with a review');
});

test('whoever has the flowers reports with a photo, the florist answers, and the buyer reads it in the mail', async () => {
  await guest.goto(order);
  const care = (await guest.getByRole('link', { name: 'How to look after it' }).getAttribute('href')) ?? '';
  const recipient = await visitor(browser, { colorScheme: 'dark', viewport: { width: 390, height: 900 } });
  await recipient.goto(care);
  await check(recipient, 'care page');
  expect(await recipient.content()).not.toMatch(/£|VT-|iris@|Marguerite|Thinking of you/);
  await recipient.getByRole('link', { name: 'Tell the florist' }).click();
  await recipient.getByRole('button', { name: 'Tell the florist' }).click();
  await recipient.getByRole('alert').waitFor();
  await check(recipient, 'report with errors');
  await recipient.getByLabel('Something is damaged').check();
  await recipient.getByLabel('What happened').fill('Two stems are broken.');
  await recipient.getByLabel('New flowers').check();
  await recipient.getByLabel('A photo, if it helps').setInputFiles(photo);
  await recipient.getByRole('button', { name: 'Tell the florist' }).click();
  await recipient.getByText('Thank you. A florist has it').waitFor();
  await recipient.context().close();

  await florist.goto('/desk/problems');
  const shown = florist.locator('.sent-photo').first();
  await expect
    .poll(() => shown.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth))
    .toBeGreaterThan(0);
  await check(florist, 'problems at the desk');
  await florist.getByText('Answer by e-mail').first().click();
  await florist.getByLabel('Answer').first().fill('New ones come tomorrow.');
  await florist.getByRole('button', { name: 'Send it' }).first().click();
  await florist.waitForURL(/state=answered/);
  const mailbox = async () => {
    await guest.goto('/mailbox');
    return textOf(guest);
  };
  await expect.poll(mailbox, { timeout: 15_000 }).toContain('New ones come tomorrow.');
});
