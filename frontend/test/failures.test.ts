import { productsApi } from '@vetch/contracts/products';
import { AppError } from '@vetch/service-kit/http/app-error';
import request from 'supertest';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createFakeShop } from './fake-shop/fake-shop.ts';
import { headingOf, linksOf, textOf, wholeTextOf } from './reading.ts';
import { choose, createVisitor, settings } from './visitor.ts';

test.each(['/', '/bouquets', '/bouquets/first-light', '/delivery', '/care'])(
  'when nothing answers, %s says that the catalogue is resting',
  async (path) => {
    const visitor = createVisitor();
    visitor.shop.goDown();
    const { status, text } = await visitor.see(path);
    expect([status, headingOf(text)]).toEqual([503, 'The catalogue is resting']);
    expect(wholeTextOf(text)).toContain('How the drawings work');
    expect(wholeTextOf(text)).not.toMatch(/[{}]|problems\//);
  },
);

test.each(['/drawings', '/privacy', '/sign-in', '/basket', '/orders'])(
  'when nothing answers, %s still works',
  async (path) => {
    const visitor = createVisitor();
    visitor.shop.goDown();
    expect((await visitor.see(path)).status).toBe(200);
  },
);

test('an address that leads nowhere offers a search and some bouquets', async () => {
  const { status, text } = await createVisitor().see('/hello');
  expect([status, headingOf(text)]).toEqual([404, 'Nothing grows here']);
  expect(text).toContain('name="search"');
  expect(linksOf(text)).toContain('/bouquets/first-light');
});

test('a bouquet that the shop does not have is not found', async () => {
  expect((await createVisitor().see('/bouquets/cabbage')).status).toBe(404);
});

test('a form sent to a page that takes none is refused by its method', async () => {
  const visitor = createVisitor();
  await visitor.see('/sign-in');
  const { status, headers } = await visitor.send('/bouquets');
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each(['/bouquets/first-light', '/checkout', '/sign-in', '/sign-out'])(
  'a form sent to %s without its token changes nothing',
  async (path) => {
    const visitor = createVisitor();
    await choose(visitor);
    const before = visitor.shop.calls.length;
    const { status, text } = await visitor.send(path, { _csrf: 'forged' });
    expect([status, headingOf(text)]).toEqual([403, 'This page had been open too long']);
    expect(visitor.shop.calls.slice(before).filter(({ endpoint }) => endpoint.method !== 'get')).toEqual([]);
  },
);

test('a token of another visit is refused', async () => {
  const [visitor, other] = [createVisitor(), createVisitor()];
  const { text } = await other.see('/sign-in');
  await visitor.see('/sign-in');
  const [, stolen] = /name="_csrf" value="([^"]+)"/.exec(text) ?? [];
  expect((await visitor.send('/sign-out', { _csrf: stolen ?? '' })).status).toBe(403);
});

test('a bug says nothing about itself but a number to call with', async () => {
  const visitor = createVisitor();
  visitor.shop.answer(productsApi.list, () => {
    throw new Error('secret of the shop');
  });
  const { status, text, headers } = await visitor.see('/bouquets');
  expect([status, headingOf(text)]).toEqual([500, 'Something broke on our side']);
  expect(text).not.toContain('secret of the shop');
  expect(text).toContain(headers['x-request-id']);
});

test('a bouquet that is no longer made says so, and shows its near relations', async () => {
  const visitor = createVisitor();
  await visitor.see('/sign-in');
  const { relations } = await visitor.shop.api(productsApi.get, { params: { slug: 'damson' } });
  visitor.shop.answer(productsApi.get, () => {
    throw new AppError('bouquet-withdrawn', 'We no longer make Damson.', { currency: 'GBP', relations });
  });
  const { status, text } = await visitor.see('/bouquets/damson');
  expect([status, headingOf(text)]).toEqual([410, 'This has faded']);
  expect(textOf(text)).toContain('Close relations');
  for (const { slug } of relations) expect(linksOf(text)).toContain(`/bouquets/${slug}`);
  expect((await visitor.send('/bouquets/damson', { size: 'classic' })).status).toBe(410);
});

test('too many attempts are asked to wait', async () => {
  const visitor = createVisitor();
  visitor.shop.answer(productsApi.list, () => {
    throw new AppError('too-many-requests', 'Slow down.', {}, { 'retry-after': '60' });
  });
  const { status, headers } = await visitor.see('/bouquets');
  expect([status, headers['retry-after']]).toEqual([429, '60']);
});

test('a form larger than any of ours is refused', async () => {
  const visitor = createVisitor();
  await visitor.see('/sign-in');
  expect((await visitor.send('/sign-in', { email: 'x'.repeat(60_000) })).status).toBe(413);
});

test('an address that is badly encoded is not found', async () => {
  expect((await createVisitor().see('/bouquets/%E0%A4%A')).status).toBe(404);
});

test('the process is live, and ready when the gateway answers', async () => {
  const checks = { gateway: () => Promise.reject(new Error('down')) };
  const api = request(createApp({ ...settings, checks, api: createFakeShop().api }));
  expect((await api.get('/health/live')).status).toBe(200);
  const ready = await api.get('/health/ready');
  expect([ready.status, ready.body.failing]).toEqual([503, ['gateway']]);
});
