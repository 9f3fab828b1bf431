import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addToBasket, checkOut, heading, openBrowser, payWith, signIn, visitor } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  ['at a desk', { viewport: { width: 1280, height: 900 } }],
  ['on a phone', { viewport: { width: 390, height: 844 } }],
  ['with scripts switched off', { javaScriptEnabled: false }],
])('a guest %s buys a bouquet with a card message and sees that it is promised', async (_where, options) => {
  const page = await visitor(browser, options);
  await addToBasket(page, 'first-light', 'Thank you for the soup.\nIris');
  expect(await page.getByRole('main').textContent()).toContain('Thank you for the soup');
  await checkOut(page, '4242 4242 4242 4242');
  await page.waitForURL(/\/orders\/VT-/);
  const text = await page.getByRole('main').textContent();
  for (const seen of ['First Light', 'Thank you for the soup.', 'Marguerite Bell', 'BS6 6HS', '£53.95']) {
    expect(text).toContain(seen);
  }
  await page.context().close();
});

test('a member buys and finds the order among hers, in another browser too', async () => {
  const page = await visitor(browser);
  await signIn(page, 'rosa@vetch.example');
  await addToBasket(page, 'sugar-loaf');
  await checkOut(page, '4242 4242 4242 4242');
  await page.waitForURL(/\/orders\/VT-/);
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const elsewhere = await visitor(browser);
  await signIn(elsewhere, 'rosa@vetch.example');
  await elsewhere.goto('/orders');
  expect(await elsewhere.getByRole('main').textContent()).toContain(reference);
  await elsewhere.context().close();
  const stranger = await visitor(browser);
  expect((await stranger.goto(`/orders/${reference}`))?.status()).toBe(404);
  await stranger.context().close();
  await page.context().close();
});

test.concurrent('an answer that the bank lost on the way is found, and the order stands', async () => {
  const page = await visitor(browser);
  await addToBasket(page, 'kitchen-table');
  await checkOut(page, '4000 0000 0000 0119');
  await page.waitForURL(/\/orders\/VT-[2-9A-Z]{6}$/, { timeout: 30_000 });
  await page.context().close();
});

test.concurrent('a declined card takes nothing, and another card pays', async () => {
  const page = await visitor(browser);
  await addToBasket(page, 'damson');
  await checkOut(page, '4000 0000 0000 0002');
  await page.waitForURL(/\/payment$/);
  expect(await heading(page)).toBe('The payment did not go through');
  expect(await page.getByRole('main').textContent()).toContain('Nothing has been taken');
  await payWith(page, '4242 4242 4242 4242');
  await page.waitForURL(/\/orders\/VT-[2-9A-Z]{6}$/);
  expect(await page.getByRole('main').textContent()).toContain('Visa ending 4242');
  await page.context().close();
});

test.concurrent('a bank that asks first is told yes, and the order stands', async () => {
  const page = await visitor(browser);
  await addToBasket(page, 'sherbet');
  await checkOut(page, '4000 0000 0000 3220');
  await page.waitForURL(/challenge/);
  expect(await heading(page)).toBe('Approve this payment?');
  await page.getByRole('button', { name: /Approve/ }).click();
  await page.waitForURL(/\/orders\/VT-[2-9A-Z]{6}$/);
  await page.context().close();
});

test.concurrent('while the bank has not answered, the page says so and never that the payment failed', async () => {
  const page = await visitor(browser);
  await addToBasket(page, 'inkwell');
  await checkOut(page, '4000 0000 0000 6975');
  await page.waitForURL(/\/checking$/);
  expect(await heading(page)).toBe('We are checking with your bank');
  await page.waitForURL(/\/orders\/VT-[2-9A-Z]{6}$/, { timeout: 40_000 });
  await page.context().close();
});

test('a guest who sends flowers to somebody new sees nine fields, and two more for a hospital', async () => {
  const page = await visitor(browser);
  await addToBasket(page, 'kitchen-table');
  await page.goto('/checkout');
  const fields = page
    .locator('form[action="/checkout"]')
    .locator('input:not([type=hidden], [type=radio], [type=checkbox]), select');
  expect(await fields.filter({ visible: true }).count()).toBe(9);
  await page.getByLabel('Where it goes').selectOption('A hospital');
  expect(await fields.filter({ visible: true }).count()).toBe(11);
  await page.context().close();
});

test('what was typed is kept when something is wrong, and each complaint leads to its field', async () => {
  const page = await visitor(browser);
  await addToBasket(page, 'wren');
  await page.goto('/checkout');
  await page.getByLabel('Their name').fill('Marguerite Bell');
  await payWith(page, '4242 4242 4242 4241');
  const summary = page.getByRole('alert');
  expect(await summary.textContent()).toContain('There is a problem');
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.getByLabel('Their name').inputValue()).toBe('Marguerite Bell');
  expect(await page.getByLabel('Card number').inputValue()).toBe('');
  await summary.getByRole('link').first().click();
  expect(await page.evaluate("document.activeElement?.getAttribute('aria-invalid')")).toBe('true');
  await page.context().close();
});
