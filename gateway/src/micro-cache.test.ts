import express from 'express';
import request from 'supertest';
import { beforeEach, expect, test } from 'vitest';
import { createMicroCache } from './micro-cache.ts';
import { routes } from './routes.ts';

const list = routes.find((route) => route.endpoint.path === '/products');
const place = routes.find((route) => route.endpoint.path === '/orders');

let now = 0;
let fetched = 0;
let respond: (res: express.Response) => void;
let shop = request('');

beforeEach(() => {
  now = 0;
  fetched = 0;
  respond = (res) => res.set('etag', `"${fetched}"`).json({ fetched });
  const app = express().disable('etag');
  app.use((req, res, next) => {
    const route = req.path === '/orders' ? place : list;
    if (route) res.locals.route = route;
    next();
  });
  app.use(
    createMicroCache(
      () => {},
      () => now,
    ).remember,
  );
  app.use((_req, res) => {
    fetched += 1;
    respond(res);
  });
  shop = request(app);
});

const read = async (path = '/products') => (await shop.get(path).expect(200)).body.fetched;

test('readers within a second share an answer, readers after it get a new one', async () => {
  expect([await read(), await read()]).toEqual([1, 1]);
  now = 1_001;
  expect(await read()).toBe(2);
});

test('a burst of readers asks the service once', async () => {
  let answerNow = () => {};
  respond = (res) => {
    answerNow = () => res.json({ fetched });
  };
  const burst = Array.from({ length: 20 }, () => shop.get('/products').then(({ body }) => body.fetched));
  await expect.poll(() => fetched).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  answerNow();
  expect(new Set(await Promise.all(burst))).toEqual(new Set([1]));
  expect(fetched).toBe(1);
});

test('other addresses have other answers', async () => {
  expect([await read('/products?page=1'), await read('/products?page=2')]).toEqual([1, 2]);
});

test('a write drops what was kept, and what was being fetched meanwhile', async () => {
  await read();
  await shop.post('/orders').expect(200);
  expect(await read()).toBe(3);
});

test.each([{ authorization: 'Bearer x' }, { cookie: 'a=b' }, { 'x-guest-token': 'x' }])(
  'a reader with %j is never served from memory, nor remembered',
  async (headers) => {
    await shop.get('/products').set(headers).expect(200);
    await shop.get('/products').set(headers).expect(200);
    expect(fetched).toBe(2);
    expect(await read()).toBe(3);
  },
);

test.each([
  ['an answer with a cookie', (res: express.Response) => res.cookie('a', 'b').json({ fetched })],
  ['a problem', (res: express.Response) => res.status(503).json({ fetched })],
])('%s is not remembered', async (_what, give) => {
  respond = give;
  await shop.get('/products');
  await shop.get('/products');
  expect(fetched).toBe(2);
});

test('a reader who has the answer already is told so', async () => {
  const { headers } = await shop.get('/products').expect(200);
  await shop
    .get('/products')
    .set('if-none-match', headers.etag ?? '')
    .expect(304);
  expect(fetched).toBe(1);
});

test('the oldest answers make room', async () => {
  for (let page = 0; page <= 500; page += 1) await read(`/products?page=${page}`);
  expect(await read('/products?page=500')).toBe(501);
  expect(await read('/products?page=0')).toBe(502);
});
