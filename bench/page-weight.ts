import type { Browser, CDPSession } from 'playwright-core';
import { openBrowser } from '../test/support/browser.ts';
import { atMost, type Row } from './support/row.ts';

const pages = { home: '/', catalogue: '/bouquets', bouquet: '/bouquets/first-light' };

/** What a page weighs for somebody who was never here, on a phone without scrolling: its HTML as it is, and everything over the wire. */
export async function rowsOfPageWeight(shopUrl: string): Promise<Row[]> {
  const browser = await openBrowser();
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const html = Buffer.byteLength(await (await fetch(shopUrl + path)).text());
    rows.push(
      atMost(`storefront: the ${name} page's HTML, uncompressed`, 80, html / 1_000, 'KB', 0),
      atMost(
        `storefront: a first visit to the ${name} page, over the wire`,
        250,
        await firstVisitKb(browser, shopUrl + path),
        'KB',
        0,
      ),
    );
  }
  await browser.close();
  return rows;
}

async function firstVisitKb(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return bytes / 1_000;
}
