import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../scripts/setup/chromium.ts';
import type { Row } from './support/row.ts';

const pages = { home: '/', catalogue: '/bouquets', bouquet: '/bouquets/first-light' };
const GOAL = 95;
const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run';

type Report = { readonly categories: Record<string, { readonly title: string; readonly score: number }> };

/** Lighthouse's four marks for a mobile phone; the tool is fetched for the occasion. */
export const rowsOfLighthouse = (shopUrl: string): Row[] =>
  Object.entries(pages).map(([name, path]) => {
    const marks = marksOf(shopUrl + path);
    return {
      what: `storefront: Lighthouse, mobile, ${name} page (${marks.map(([title]) => title.toLowerCase()).join(', ')})`,
      limit: `≥ ${GOAL} each`,
      measured: marks.map(([, mark]) => mark).join(', '),
      isMet: marks.every(([, mark]) => mark >= GOAL),
    };
  });

function marksOf(url: string): [title: string, mark: number][] {
  const { stdout, stderr, status } = spawnSync(
    'npx',
    [
      '--yes',
      'lighthouse@13.5.0',
      url,
      '--quiet',
      '--output=json',
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=${flags}`,
    ],
    { encoding: 'utf8', env: { ...process.env, CHROME_PATH: ensureChromium() }, maxBuffer: 100_000_000 },
  );
  if (status !== 0) throw new Error(`Lighthouse failed on ${url}:\n${stderr.slice(-1_000)}`);
  const { categories } = JSON.parse(stdout) as Report;
  return Object.values(categories).map(({ title, score }) => [title, Math.round(score * 100)]);
}
