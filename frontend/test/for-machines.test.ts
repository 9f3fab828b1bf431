import { productsApi } from '@vetch/contracts/products';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createVisitor } from './visitor.ts';

const publicUrl = 'https://vetch.example';
const read = async (path: string) => (await createVisitor(undefined, { publicUrl }).see(path)).text;

const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1]?.replaceAll('&amp;', '&');
const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1];
const factsOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(([, json = '']) =>
    JSON.parse(json),
  );

describe('the canonical address', () => {
  test.each([
    ['/', '/'],
    ['/bouquets?page=1&sort=florist', '/bouquets'],
    ['/bouquets?page=2', '/bouquets?page=2'],
    ['/bouquets?utm_source=mail&arriving=2026-11-24', '/bouquets'],
    ['/bouquets?occasion=birthday&colour=red&colour=coral', '/bouquets?colour=coral&colour=red&occasion=birthday'],
    ['/bouquets?colour=red&colour=red&colour=teal', '/bouquets?colour=red'],
    ['/bouquets/first-light?size=grand&arriving=2026-11-24', '/bouquets/first-light'],
    ['/care', '/care'],
  ])('of %s is %s', async (path, canonical) => {
    expect(canonicalOf(await read(path))).toBe(`${publicUrl}${canonical}`);
  });

  test('is not given to pages that are a visitor’s own', async () => {
    for (const path of ['/basket', '/sign-in', '/orders']) expect(canonicalOf(await read(path))).toBeUndefined();
  });
});

test('searches and empty lists are not for search engines, filtered lists are', async () => {
  expect(meta(await read('/bouquets?search=tulips'), 'robots')).toBe('noindex');
  expect(meta(await read('/bouquets?search=zebra'), 'robots')).toBe('noindex');
  expect(meta(await read('/bouquets?occasion=birthday'), 'robots')).toBeUndefined();
});

test('no two lists have the same title', async () => {
  const titles = ['', '?page=2', '?colour=red', '?colour=red&occasion=birthday', '?search=tulip'];
  const said = await Promise.all(titles.map(async (query) => meta(await read(`/bouquets${query}`), 'og:title')));
  expect(said).toEqual([
    'All bouquets',
    'All bouquets, page 2',
    'Bouquets: Red',
    'Bouquets: Red, Birthday',
    'Bouquets: “tulip”',
  ]);
});

test('a bouquet says what it is, what each size costs, and whether it can be had', async () => {
  const [product, crumbs] = factsOf(await read('/bouquets/wren'));
  expect(product).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Wren',
    url: `${publicUrl}/bouquets/wren`,
    image: expect.stringMatching(/^https:\/\/vetch\.example\/art\/[\w-]{10}\/shared\/d9ddca\/classic~vase.*\.png$/),
  });
  const offers = product.offers.map((offer: Record<string, string>) => [offer.price, offer.availability]);
  const [inStock, soldOut] = ['https://schema.org/InStock', 'https://schema.org/OutOfStock'];
  expect(offers).toEqual([
    ['20.00', inStock],
    ['26.00', inStock],
    ['36.00', soldOut],
  ]);
  expect(product.offers[1]).toMatchObject({ priceCurrency: 'GBP', url: `${publicUrl}/bouquets/wren?size=classic` });
  expect(crumbs.itemListElement.map((step: { item: string }) => step.item)).toEqual([
    `${publicUrl}/bouquets`,
    `${publicUrl}/bouquets/wren`,
  ]);
});

test('a list says which bouquets are on it, counted through all its pages', async () => {
  const [list] = factsOf(await read('/bouquets?page=2'));
  expect([list['@type'], list.numberOfItems, list.itemListElement.length]).toEqual(['ItemList', 18, 6]);
  expect(list.itemListElement[0]).toMatchObject({ position: 13, url: `${publicUrl}/bouquets/fig-and-clay` });
});

test('another site shows a bouquet with its name, its words and its picture', async () => {
  const text = await read('/bouquets/first-light');
  expect(meta(text, 'og:title')).toBe('First Light');
  expect(meta(text, 'og:url')).toBe(`${publicUrl}/bouquets/first-light`);
  expect(meta(text, 'og:description')).toContain('Peach roses and peonies at dawn');
  expect(meta(text, 'og:image:alt')).toContain('5 peach roses');
  expect(meta(text, 'twitter:card')).toBe('summary_large_image');
  expect(meta(text, 'twitter:image')).toBe(meta(text, 'og:image'));
});

describe('the picture for other sites', () => {
  const { agent, see } = createVisitor();
  const address = async () => new URL(meta((await see('/bouquets/first-light')).text, 'og:image') ?? '').pathname;

  test('is a PNG of the size they ask for, on the bouquet’s tint, good for a year', async () => {
    const { status, headers, body } = await agent.get(await address()).responseType('blob');
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const corner = await sharp(body).extract({ left: 0, top: 0, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
    expect([...corner]).toEqual([0xf0, 0xd9, 0xc9]);
    expect(body.length).toBeLessThan(150_000);
  });

  test('at an address of an older drawing leads to today’s', async () => {
    const today = await address();
    const answer = await agent.get(today.replace(/^\/art\/[^/]+/, '/art/0123456789'));
    expect([answer.status, answer.headers.location]).toEqual([302, today]);
  });

  test.each(['/art/0123456789/shared/f0d9c9/nonsense.png', '/art/0123456789/shared/red/nonsense.png'])(
    'does not exist at %s',
    async (path) => {
      expect((await agent.get(path)).status).toBe(404);
    },
  );
});

test('the sitemap lists every page that search engines may list, and robots.txt says where it is', async () => {
  const { agent } = createVisitor(undefined, { publicUrl });
  const { status, headers, text } = await agent.get('/sitemap.xml');
  expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
  const addresses = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toHaveLength(8 + 18);
  expect(addresses).toEqual(expect.arrayContaining([`${publicUrl}/`, `${publicUrl}/bouquets/wren`]));
  expect((await agent.get('/robots.txt')).text).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
});

test('the sitemap lists addresses as the pages themselves write them', async () => {
  const { agent } = createVisitor(undefined, { publicUrl });
  const { text } = await agent.get('/sitemap.xml');
  for (const [, address = ''] of text.matchAll(/<loc>(.*?)<\/loc>/g)) {
    expect(canonicalOf((await agent.get(new URL(address).pathname)).text)).toBe(address);
  }
});

test('without the catalogue there is no sitemap rather than one without bouquets', async () => {
  const visitor = createVisitor();
  visitor.shop.goDown();
  expect((await visitor.see('/sitemap.xml')).status).toBe(503);
  expect(visitor.shop.callsOf(productsApi.slugs)).toHaveLength(1);
});
