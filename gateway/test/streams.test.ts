import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';

const PATH = '/api/orders/VT-7K3M9Q/events';

/** A service whose answers the test writes itself, and a gateway before it that waits a tenth of a second for an answer. */
const waiting: { req: IncomingMessage; res: ServerResponse }[] = [];
const service = createServer((req, res) => {
  waiting.push({ req, res });
  service.emit('asked');
}).listen(0, '127.0.0.1');
service.setMaxListeners(0);
await once(service, 'listening');
const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
const services = { 'user-service': url, 'product-service': url, 'order-service': url, 'payment-service': url };
const gateway = createServer(
  createApp({ log: silentLog, services, frontendSecret: 'a secret', allowedOrigins: [], deadlineMs: 100 }),
).listen(0, '127.0.0.1');
await once(gateway, 'listening');
const { port } = gateway.address() as AddressInfo;

afterAll(() => {
  for (const server of [gateway, service]) {
    server.closeAllConnections();
    server.close();
  }
});

/** Opens a stream through the gateway; `write` is the service speaking. */
async function open() {
  const asked = once(service, 'asked');
  const reader = get({ port, path: PATH, headers: { 'x-guest-token': 'key', 'last-event-id': '7' } });
  reader.on('error', () => undefined);
  await asked;
  const { req, res } = waiting.at(-1) as (typeof waiting)[number];
  res.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: first\n\n');
  const [answer] = (await once(reader, 'response')) as [IncomingMessage];
  const chunks = answer.setEncoding('utf8')[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await chunks.next();
    return done ? undefined : (value as string);
  };
  return { reader, req, res, next };
}

test('a stream comes through piece by piece, with the reader’s key and place', async () => {
  const { req, res, next } = await open();
  expect(req.headers).toMatchObject({ 'x-guest-token': 'key', 'last-event-id': '7' });
  expect(await next()).toBe('data: first\n\n');
  res.write('data: second\n\n');
  expect(await next()).toBe('data: second\n\n');
  res.end();
  expect(await next()).toBeUndefined();
});

test('a stream that is quiet is not cut off at the deadline of an answer', async () => {
  const { res, next } = await open();
  await next();
  await expect(fetch(`http://127.0.0.1:${port}/api/products`)).resolves.toMatchObject({ status: 504 });
  res.write('data: later\n\n');
  expect(await next()).toBe('data: later\n\n');
  res.end();
});

test('the service hears when the reader goes away', async () => {
  const { reader, res } = await open();
  reader.destroy();
  await once(res, 'close');
  expect(res.writableFinished).toBe(false);
});

test('a stream that breaks in the middle is broken off, so that the reader comes again', async () => {
  const { res, next } = await open();
  await next();
  res.destroy();
  await expect(next()).rejects.toThrow('aborted');
});

test('many streams leave room for answers', async () => {
  const streams = await Promise.all(Array.from({ length: 300 }, () => openOne()));
  const asked = once(service, 'asked');
  const answer = fetch(`http://127.0.0.1:${port}/api/orders/VT-7K3M9Q`);
  await asked;
  waiting.at(-1)?.res.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  expect((await answer).status).toBe(200);
  for (const stream of streams) stream.destroy();
});

/** A stream that the service has begun to answer. */
async function openOne() {
  const reader = get({ port, path: PATH });
  reader.on('error', () => undefined);
  const begin = () => {
    for (const { res } of waiting) if (!res.headersSent) res.writeHead(200).write('\n');
  };
  service.on('asked', begin);
  await once(reader, 'response');
  service.off('asked', begin);
  return reader;
}
