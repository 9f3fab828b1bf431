import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordingLog, silentLog } from '@vetch/service-kit/testing/log';
import request from 'supertest';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';

/** A neighbour that does what the test says and keeps what it was sent. */
let answer: RequestListener;
const seen: { req: IncomingMessage; body: string }[] = [];
const service: Server = createServer(async (req, res) => {
  let body = '';
  for await (const chunk of req) body += chunk;
  seen.push({ req, body });
  answer(req, res);
}).listen(0, '127.0.0.1');
await once(service, 'listening');
const here = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
const nowhere = 'http://127.0.0.1:9';

const secret = 'a secret that the frontend shares with the gateway';
const gateway = (services = here, deadlineMs = 10_000, log = silentLog) =>
  request(
    createApp({
      log,
      services: {
        'user-service': services,
        'product-service': services,
        'order-service': services,
        'payment-service': services,
      },
      frontendSecret: secret,
      allowedOrigins: ['http://localhost:5005'],
      deadlineMs,
    }),
  );

beforeEach(() => {
  seen.length = 0;
  answer = (_req, res) => res.writeHead(200, { 'content-type': 'application/json', etag: '"1"' }).end('{"ok":true}');
});
afterAll(() => service.close());

test('a request reaches its service below /api, with its body untouched', async () => {
  await gateway().post('/api/baskets/7/lines?x=1').send({ slug: 'wren' }).expect(200, { ok: true });
  expect(seen[0]?.req.url).toBe('/baskets/7/lines?x=1');
  expect(seen[0]?.body).toBe('{"slug":"wren"}');
});

test('an empty body does not hang', async () => {
  await gateway().post('/api/baskets').set('content-length', '0').expect(200);
  await gateway().post('/api/baskets').type('json').send('{}').expect(200);
});

test.each([
  '/api/reservations/1',
  '/api/payments/1/capture',
  '/api/health/ready',
  '/api/metrics',
  '/api/nothing',
  '/products',
])('%s is not reachable from outside', async (path) => {
  const { body } = await gateway()
    .post(path)
    .expect(404)
    .expect('content-type', /problem\+json/);
  expect(body.detail).toContain(path.split('/').at(-1));
  expect(seen).toEqual([]);
});

test('a wrong method is refused with the methods there are', async () => {
  const { headers, body } = await gateway().delete('/api/products').expect(405);
  expect(headers.allow).toBe('GET');
  expect(body.type).toContain('method-not-allowed');
});

test('what a stranger says of who and where they are is dropped; the frontend is believed', async () => {
  const claims = {
    'x-user-id': 'owner',
    'x-user-role': 'owner',
    'x-forwarded-for': '6.6.6.6',
    forwarded: 'for=6.6.6.6',
  };
  await gateway().post('/api/baskets').set(claims).expect(200);
  expect(seen[0]?.req.headers).not.toMatchObject({ 'x-user-id': 'owner' });
  expect(seen[0]?.req.headers['x-forwarded-for']).toMatch(/127\.0\.0\.1$/);
  expect(seen[0]?.req.headers.forwarded).toBeUndefined();
  await gateway()
    .post('/api/baskets')
    .set({ ...claims, 'x-frontend-secret': secret })
    .expect(200);
  expect(seen[1]?.req.headers['x-forwarded-for']).toBe('6.6.6.6');
  expect(seen[1]?.req.headers['x-frontend-secret']).toBeUndefined();
});

test('one request id crosses all hops, and a forged one is replaced', async () => {
  const { headers } = await gateway().post('/api/baskets').set('x-request-id', 'checkout-12345').expect(200);
  expect(headers['x-request-id']).toBe('checkout-12345');
  expect(seen[0]?.req.headers['x-request-id']).toBe('checkout-12345');
  const forged = await gateway().post('/api/baskets').set('x-request-id', 'a"} forged').expect(200);
  expect(forged.headers['x-request-id']).toMatch(/^[\w-]{36}$/);
});

test('an answer from memory has the id of its own request, and a line in the log', async () => {
  const { log, lines } = recordingLog();
  const api = gateway(here, 10_000, log);
  await api.get('/api/products?search=rose').set('x-request-id', 'reader-first').expect(200);
  const again = await api.get('/api/products?search=rose').set('x-request-id', 'reader-second').expect(200);
  const known = await api
    .get('/api/products?search=rose')
    .set('if-none-match', again.headers.etag ?? '')
    .expect(304);
  expect(seen).toHaveLength(1);
  expect(again.headers['x-request-id']).toBe('reader-second');
  expect(known.headers['x-request-id']).toMatch(/^[\w-]{36}$/);
  await expect.poll(() => lines.length).toBe(3);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { requestId: 'reader-first', method: 'GET', path: '/api/products', status: 200 },
    { requestId: 'reader-second', method: 'GET', path: '/api/products', status: 200 },
    { requestId: known.headers['x-request-id'], path: '/api/products', status: 304 },
  ]);
});

test('a service that is down is a problem with a time to come back', async () => {
  const { headers, body } = await gateway(nowhere)
    .get('/api/products')
    .expect(503)
    .expect('content-type', /problem\+json/);
  expect(body).toMatchObject({ status: 503, type: expect.stringContaining('service-unavailable') });
  expect(headers['retry-after']).toBe('2');
});

test('a service that says nothing misses its deadline', async () => {
  answer = () => undefined;
  const { body } = await gateway(here, 50).get('/api/products').expect(504);
  expect(body.type).toContain('deadline-exceeded');
});

test('a bouquet that is no longer made is gone here too, and may come back', async () => {
  answer = (_req, res) => res.writeHead(410, { 'content-type': 'application/problem+json' }).end('{"status":410}');
  const api = gateway();
  await api.get('/api/products/wren').expect(410, { status: 410 });
  answer = (_req, res) => res.writeHead(200, { 'content-type': 'application/json' }).end('{"slug":"wren"}');
  await api.get('/api/products/wren').expect(200);
});

test('an answer that breaks off in the middle is broken off', async () => {
  answer = (_req, res) => {
    res.writeHead(200, { 'content-length': '100' }).write('half');
    setImmediate(() => res.destroy());
  };
  await expect(gateway().get('/api/products')).rejects.toThrow(/aborted|hang up/);
});

test('scripts of the shop’s own origin may call, others are not told they may', async () => {
  const from = (origin: string) =>
    gateway().options('/api/products').set({ origin, 'access-control-request-method': 'GET' });
  expect((await from('http://localhost:5005')).headers['access-control-allow-origin']).toBe('http://localhost:5005');
  expect((await from('http://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
});

const token = (header: object, claims: object) =>
  `Bearer ${[header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.c2ln`;
const soon = Math.round(Date.now() / 1_000) + 60;

test.each([
  ['no token at all', 'Bearer'],
  ['another scheme', 'Basic cm9vdDpyb290'],
  ['noise', 'Bearer not.a.token'],
  ['a token of no algorithm', token({ alg: 'none' }, { exp: soon })],
  ['a token of the kind that services use', token({ alg: 'HS256' }, { exp: soon })],
  ['a token that has run out', token({ alg: 'ES256' }, { exp: 1 })],
])('%s is refused at the door', async (_what, authorization) => {
  await gateway().get('/api/users/me').set({ authorization }).expect(401);
  expect(seen).toEqual([]);
});

test('GET /api lists what there is, and the docs are served without another host', async () => {
  const { body } = await gateway().get('/api').expect(200);
  expect(body.endpoints).toContainEqual(
    expect.objectContaining({ method: 'GET', path: '/api/products', access: 'public' }),
  );
  expect(JSON.stringify(body)).not.toContain('/reservations');
  const { text, headers } = await gateway().get('/api/docs/').expect(200);
  expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  await gateway().get('/api/docs/swagger-ui.css').expect(200);
});

test('the gateway lives by itself and is ready when its services are', async () => {
  await gateway(nowhere).get('/health/live').expect(200);
  const { body } = await gateway(nowhere).get('/health/ready').expect(503);
  expect(body.failing).toContain('order-service');
  await gateway().get('/health/ready').expect(200);
});
