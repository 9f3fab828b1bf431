import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { ordersApi } from '@vetch/contracts/orders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import type { StreamClient } from '../src/clients/gateway-stream.ts';
import { hiddenIn } from './reading.ts';
import { card, choose, createVisitor, settings, signIn, typed } from './visitor.ts';

/** Somebody who has ordered, and what the shop streams about it. */
async function withOrder() {
  const stream = vi.fn<StreamClient>(async () => Readable.from(['event: progress\n', 'data: {}\n\n']));
  const visitor = createVisitor(undefined, { stream });
  await choose(visitor);
  await visitor.send('/checkout', { ...typed, ...hiddenIn((await visitor.see('/checkout')).text), ...card });
  const [[reference, kept] = []] = visitor.shop.orders;
  if (!reference || !kept) throw new Error('There is no order.');
  return { visitor, stream, reference, kept, path: `/orders/${reference}` };
}

test('the page of an order says where to hear of it, until it is over', async () => {
  const { visitor, path, kept } = await withOrder();
  const { text } = await visitor.see(path);
  expect(text).toContain(`data-live="${path}/events" data-page="${path}" data-state="placed paid 1"`);
  expect(text).toMatch(/src="\/assets\/live-order-[\w-]+\.js"/);
  expect(text).toMatch(/data-live-part="answer" aria-live="polite"/);
  kept.order = { ...kept.order, status: 'completed' };
  const over = await visitor.see(path);
  expect(over.text).not.toMatch(/data-live=|live-order/);
});

test('events come through as they are, with the key that stays in the cookie', async () => {
  const { visitor, stream, path, reference, kept } = await withOrder();
  const answer = await visitor.agent.get(`${path}/events`).set('last-event-id', 'seen');
  expect(answer.headers).toMatchObject({
    'content-type': expect.stringContaining('text/event-stream'),
    'cache-control': 'no-store',
  });
  expect(answer.text).toBe('event: progress\ndata: {}\n\n');
  const [endpoint, options] = stream.mock.calls[0] ?? [];
  expect(endpoint).toBe(ordersApi.events);
  expect(options).toMatchObject({
    params: { reference },
    headers: {
      'x-guest-token': kept.guestToken,
      'last-event-id': 'seen',
      'x-forwarded-for': expect.stringContaining('127.0.0.1'),
    },
  });
});

test('whoever is signed in follows in their own name', async () => {
  const { visitor, stream, path } = await withOrder();
  await signIn(visitor, 'iris@example.com');
  await visitor.agent.get(`${path}/events`);
  expect(stream.mock.calls[0]?.[1].headers?.authorization).toMatch(/^Bearer /);
});

test('a stream that has come to its end is not opened again', async () => {
  const { visitor, stream, path } = await withOrder();
  stream.mockResolvedValueOnce(undefined);
  await visitor.agent.get(`${path}/events`).expect(204);
});

test.each([
  ['order-not-found', 404],
  ['too-many-streams', 503],
  ['service-unavailable', 503],
] as const)('a stream that is refused with %s is %i without a page', async (code, status) => {
  const { visitor, stream, path } = await withOrder();
  stream.mockRejectedValueOnce(new AppError(code, 'Not now.'));
  const answer = await visitor.agent.get(`${path}/events`).expect(status);
  expect(answer.text).not.toContain('<html');
});

test('an address that is no reference is no stream, and a stream is only read', async () => {
  const { visitor, stream, path } = await withOrder();
  await visitor.agent.get('/orders/hello/events').expect(404);
  await visitor.agent.head(`${path}/events`).expect(405);
  expect(stream).not.toHaveBeenCalled();
});

test('the shop hears when the reader goes away, and the reader when the stream breaks', async () => {
  const events = new PassThrough();
  const stream = vi.fn<StreamClient>(async () => events);
  const server = createServer(createApp({ ...settings, stream, api: createVisitor().shop.api })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const open = async () => {
    const asking = get({ port: (server.address() as AddressInfo).port, path: '/orders/VT-7K3M9Q/events' });
    asking.on('error', () => undefined);
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    return { asking, answer };
  };
  const first = await open();
  const signal = stream.mock.calls[0]?.[2] as AbortSignal;
  first.asking.destroy();
  await once(signal, 'abort');

  const broken = new PassThrough();
  stream.mockResolvedValueOnce(broken);
  const second = await open();
  broken.destroy(new Error('The gateway went away.'));
  await expect(second.answer.resume().toArray()).rejects.toThrow('aborted');
  server.close();
});
