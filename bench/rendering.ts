import { promisify } from 'node:util';
import { productsApi } from '@vetch/contracts/products';
import { createServiceClient } from '@vetch/service-kit/http/service-client';
import express from 'express';
import { cataloguePage } from '../frontend/src/catalogue/catalogue-page.ts';
import { readCatalogueQuery } from '../frontend/src/catalogue/catalogue-query.ts';
import type { Frame } from '../frontend/src/frame/frame.ts';
import { usePages } from '../frontend/src/web/page-engine.ts';
import { concatenatedCatalogue } from './support/concatenated-catalogue.ts';
import { atMost, median, type Row } from './support/row.ts';

const [WARM_UP, ROUNDS, PAGES] = [3, 15, 300];

const shell: Frame = {
  nonce: 'a-nonce-of-some-length',
  asset: (name) => `/assets/${name}`,
  absolute: (path) => `http://localhost:5005${path}`,
  jsonLd: JSON.stringify,
  csrfToken: () => 'a token',
  promise: 'Order by 2 pm today for delivery today',
  basketCount: 0,
  accountLink: { href: '/sign-in', text: 'Sign in', label: 'Sign in' },
  ordersLink: 'Track an order',
  isFlorist: false,
};

/** What drawing the catalogue page with the templates costs beside concatenating the same bytes by hand. */
export async function rowOfRendering(gatewayUrl: string): Promise<Row> {
  const api = createServiceClient({ baseUrl: `${gatewayUrl}/api`, deadlineMs: 5_000 });
  const query = readCatalogueQuery({});
  const list = await api(productsApi.list, { query: query.wanted });
  const page = cataloguePage({
    list,
    query,
    calendar: undefined,
    instead: undefined,
    to: {},
    postcodeProblem: '',
  });
  const byTemplates = templates(page);
  const byHand = async () => concatenatedCatalogue(page, shell);
  requireSame(await byTemplates(), await byHand());
  const rounds: { templates: number; byHand: number }[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const both = { templates: await cpuOf(byTemplates), byHand: await cpuOf(byHand) };
    if (round >= 0) rounds.push(both);
  }
  const ratio = median(rounds.map((one) => one.templates / one.byHand));
  const micros = median(rounds.map((one) => one.templates)) / PAGES;
  const row = atMost('storefront: CPU of drawing the catalogue page, against string concatenation', 1.5, ratio, '×');
  return { ...row, measured: `${row.measured} (${micros.toFixed(0)} µs)` };
}

/** Throws with the first line in which the two pages differ. */
function requireSame(drawn: string, concatenated: string): void {
  const lines = concatenated.split('\n');
  const line = drawn.split('\n').find((one, index) => one !== lines[index]);
  if (line !== undefined) throw new Error(`The two ways do not draw the same page, from this line on: ${line}`);
}

function templates(page: object): () => Promise<string> {
  const app = express();
  usePages(app);
  app.locals.shell = shell;
  const render = promisify<string, object, string>(app.render.bind(app));
  return () => render('catalogue/catalogue', { page });
}

/** CPU time of this process for so many pages, in microseconds. */
async function cpuOf(draw: () => Promise<string>): Promise<number> {
  const before = process.cpuUsage();
  for (let drawn = 0; drawn < PAGES; drawn += 1) await draw();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
