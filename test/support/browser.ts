import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { apiShopper } from './api-shopper.ts';

/** What Chromium needs to run as root and to keep to itself. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args });

let visitors = 0;

/** A visitor with a browser profile and an address of their own, looking at the shop of SHOP_URL. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  visitors += 1;
  const context = await browser.newContext({
    // So that what is counted by address, like the cards that are tried, is counted for each of them.
    extraHTTPHeaders: { 'x-forwarded-for': `203.0.113.${visitors}` },
    baseURL: process.env.SHOP_URL ?? '',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** Puts a bouquet into the basket from its page. */
export async function addToBasket(page: Page, slug: string, cardMessage = ''): Promise<void> {
  await page.goto(`/bouquets/${slug}`);
  if (cardMessage) await page.getByLabel('Card message').fill(cardMessage);
  else await page.getByLabel('No card').check();
  await page.getByRole('button', { name: /Add to basket/ }).click();
  await page.waitForURL('**/basket');
}

/** Fills in the checkout as a guest who sends flowers to somebody else, and presses the button. */
export async function checkOut(page: Page, cardNumber: string): Promise<void> {
  await page.goto('/checkout');
  const email = page.getByLabel('E-mail');
  if ((await email.inputValue()) === '') await email.fill('iris@example.com');
  await page.getByLabel('Their name').fill('Marguerite Bell');
  await page.getByLabel('Address', { exact: true }).fill('14 Cotham Vale');
  await page.getByLabel('Town or city').fill('Bristol');
  await page.getByLabel('Postcode').fill('BS6 6HS');
  await payWith(page, cardNumber);
}

/** Types a card and presses the button that names the amount. */
export async function payWith(page: Page, cardNumber: string): Promise<void> {
  await page.getByLabel('Card number').fill(cardNumber);
  await page.getByLabel('Expiry').fill('12/32');
  await page.getByLabel('Security code').fill('123');
  await page.getByRole('button', { name: /^Pay £/ }).click();
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('count the roses');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** The florist's desk on the first open day, which is the day that flowers are bought for. */
export async function openDesk(page: Page): Promise<void> {
  const { date } = await apiShopper(process.env.API_URL ?? '').firstOpen();
  await page.goto(`/desk?date=${date}`);
}

export const heading = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent();
