import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { silentLog } from '@vetch/service-kit/testing/log';
import request from 'supertest';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';

/** A service that answers as the test says, and a gateway before it. */
let answer: RequestListener;
const service = createServer((req, res) => answer(req, res)).listen(0, '127.0.0.1');
await once(service, 'listening');
const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
const services = { 'user-service': url, 'product-service': url, 'order-service': url, 'payment-service': url };
const api = request(createApp({ log: silentLog, services, frontendSecret: 'a secret', allowedOrigins: [] }));

afterAll(() => service.close());

/** A caller with a token is never answered from memory. */
const read = () => api.get('/api/products').set('x-guest-token', 'key');
const long = 'rose '.repeat(1_000_000);

test.each([
  ['with its length', { 'content-length': String(long.length) }],
  ['without its length', {}],
])('a long answer that comes in many pieces, %s, arrives whole', async (_how, headers) => {
  answer = (_req, res) => res.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(long);
  const { text } = await read().expect(200);
  expect(text === long).toBe(true);
});

test('answers without a body have none', async () => {
  answer = (_req, res) => res.writeHead(200, { 'content-type': 'application/json', 'content-length': '11' }).end();
  const { headers } = await api.head('/api/products').expect(200);
  expect(headers['content-length']).toBe('11');
  answer = (_req, res) => res.writeHead(304, { etag: '"1"' }).end();
  expect((await read().expect(304)).headers.etag).toBe('"1"');
});

test('an answer that breaks off breaks off for the caller too', async () => {
  answer = (_req, res) => {
    res.writeHead(200, { 'content-length': '100' }).write('half');
    setImmediate(() => res.destroy());
  };
  await expect(read()).rejects.toThrow('aborted');
});

test('several cookies stay several', async () => {
  answer = (_req, res) => res.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] }).end();
  expect((await read().expect(200)).headers['set-cookie']).toEqual(['a=1', 'b=2']);
});

test('what a service says of its own connection is not told to the caller', async () => {
  answer = (_req, res) => res.writeHead(200, { connection: 'keep-alive', 'keep-alive': 'timeout=1' }).end('{}');
  const { headers } = await read().set('connection', 'keep-alive').expect(200);
  expect(headers['keep-alive']).not.toBe('timeout=1');
});

test('the body of a request that may do without one reaches the service as well', async () => {
  answer = async (req, res) => {
    let body = '';
    for await (const piece of req) body += piece;
    res.end(JSON.stringify({ body }));
  };
  expect(JSON.parse((await read().send('asked').buffer(true)).text)).toEqual({ body: 'asked' });
});
