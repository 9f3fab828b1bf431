import { once } from 'node:events';
import { createServer } from 'node:http';
import { serviceApp } from '@vetch/service-kit/http/service-app';
import { select } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createLiveOrders } from '../src/orders/live-orders.ts';
import { liveRoutes } from '../src/orders/live-routes.ts';
import { readEvents } from './event-reader.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
await shop.db.query('UPDATE slot_rules SET capacity = 1000');
const { look } = shop.deps.liveOrders;
const dilys = await shop.callers.as('florist');
const server = createServer(createApp(shop.deps)).listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await shop.db.end();
});

/** An order, the address of its events, the key to them, and a florist who moves it. */
async function bought(card = 'pays') {
  const { who, order } = await shop.buy(card);
  const delivery = order.deliveries[0]?.id ?? '';
  const move = (to: string) =>
    shop.api.post(`/deliveries/${delivery}/moves`).set('authorization', dilys).send({ to }).expect(200);
  const follow = (headers: Record<string, string> = {}) =>
    readEvents(server, `/orders/${order.reference}/events`, { 'x-guest-token': who.token, ...headers });
  return { who, order, delivery, move, follow, path: `/orders/${order.reference}/events` };
}

const nobody = { tell: () => undefined, lost: () => undefined };

test('a reader is told where the order stands, then each time it goes on, until it is over', async () => {
  const { follow, move, delivery } = await bought();
  const reader = await follow();
  expect(reader.headers).toMatchObject({
    'content-type': expect.stringContaining('text/event-stream'),
    'cache-control': 'no-store',
  });
  expect(await reader.next()).toMatchObject({ status: 'placed', payment: 'paid', timelineLength: 3, isOver: false });
  for (const to of ['in_design', 'made', 'out_for_delivery', 'delivered']) {
    await look();
    await move(to);
    await look();
    expect(await reader.next()).toMatchObject({ deliveries: [{ id: delivery, fulfilment: to }] });
  }
  expect(await reader.next()).toBeUndefined();
});

test('what another replica writes is told too', async () => {
  const { follow, order } = await bought();
  const reader = await follow();
  await reader.next();
  await shop.db.query("UPDATE orders SET payment_state = 'part_refunded' WHERE reference = ?", [order.reference]);
  await look();
  expect(await reader.next()).toMatchObject({ payment: 'part_refunded', timelineLength: 3 });
  reader.hangUp();
});

test('a buyer who waits for the bank hears it as soon as it is known', async () => {
  const { follow } = await bought('slow');
  const reader = await follow();
  expect(await reader.next()).toMatchObject({ status: 'pending', payment: 'checking' });
  shop.bank.decide(shop.bank.payments.authorise.mock.calls.at(-1)?.[0] ?? '', 'authorised');
  shop.later(5_000);
  await shop.sweep();
  await look();
  expect(await reader.next()).toMatchObject({ status: 'placed', payment: 'paid' });
  reader.hangUp();
});

test('a reader who comes back is told only what was missed', async () => {
  const { follow, move } = await bought();
  const first = await follow();
  const before = await first.next();
  first.hangUp();
  const second = await follow({ 'last-event-id': before?.id ?? '' });
  await move('in_design');
  await look();
  expect(await second.next()).toMatchObject({ deliveries: [{ fulfilment: 'in_design' }] });
  second.hangUp();
  const third = await follow({ 'last-event-id': before?.id ?? '' });
  expect(await third.next()).toMatchObject({ deliveries: [{ fulfilment: 'in_design' }] });
  third.hangUp();
});

test('an order that is over is told once; whoever has seen the end is told to stay away', async () => {
  const { follow, move } = await bought();
  for (const to of ['made', 'out_for_delivery', 'delivered']) await move(to);
  const reader = await follow();
  const end = await reader.next();
  expect(end).toMatchObject({ status: 'completed', isOver: true });
  expect(await reader.next()).toBeUndefined();
  expect((await follow({ 'last-event-id': end?.id ?? '' })).status).toBe(204);
});

test('only who may read the order may follow it', async () => {
  const { path } = await bought();
  await shop.api.get(path).expect(404);
  await shop.api.get(path).set('x-guest-token', 'guessed').expect(404);
  await shop.api
    .get(path)
    .set('authorization', await shop.callers.as('customer'))
    .expect(404);
  await shop.api.get('/orders/VT-222222/events').expect(404);
  await shop.api.get('/orders/hello/events').expect(400);
  const florist = await readEvents(server, path, { authorization: dilys });
  expect(await florist.next()).toMatchObject({ status: 'placed' });
  florist.hangUp();
});

test('all orders that are followed cost one query a look, and none when nobody follows', async () => {
  for (let order = 0; order < 3; order += 1) await bought();
  const ids = await select<{ id: string }>(shop.db, 'SELECT id FROM orders ORDER BY created_at DESC LIMIT 3');
  const asked: unknown[] = [];
  const query = (...statement: [string]) => {
    asked.push(statement);
    return shop.db.query(...statement);
  };
  const live = createLiveOrders(Object.assign(Object.create(shop.db), { query }));
  const leaving = await Promise.all(ids.map(({ id }) => live.follow(id, nobody)));
  asked.length = 0;
  await live.look();
  expect(asked).toHaveLength(1);
  for (const leave of leaving) leave();
  await live.look();
  expect(asked).toHaveLength(1);
});

test('there is room for so many readers and no more, and whoever leaves makes room', async () => {
  await bought();
  const [{ id } = { id: '' }] = await select<{ id: string }>(shop.db, 'SELECT id FROM orders LIMIT 1');
  const live = createLiveOrders(shop.db, 2);
  const asking = await Promise.allSettled([1, 2, 3].map(() => live.follow(id, nobody)));
  expect(asking.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  const [first] = asking;
  if (first?.status !== 'fulfilled') throw new Error('There was no room at all.');
  first.value();
  first.value();
  await live.follow(id, nobody);
  await expect(live.follow(id, nobody)).rejects.toMatchObject({ code: 'too-many-streams' });
});

test('a reader who hangs up makes room for another window', async () => {
  const { follow } = await bought();
  const windows = await Promise.all(Array.from({ length: 10 }, () => follow()));
  expect((await follow()).status).toBe(503);
  windows[0]?.hangUp();
  await expect.poll(async () => (await follow()).status).toBe(200);
});

test('a database that is away for a moment ends nobody’s stream', async () => {
  const { order, move } = await bought();
  const [{ id } = { id: '' }] = await select<{ id: string }>(shop.db, 'SELECT id FROM orders WHERE reference = ?', [
    order.reference,
  ]);
  const books = { query: shop.db.query.bind(shop.db) as (...all: unknown[]) => unknown };
  const live = createLiveOrders(
    Object.assign(Object.create(shop.db), { query: (...all: unknown[]) => books.query(...all) }),
  );
  const told: number[] = [];
  await live.follow(id, { ...nobody, tell: ({ timelineLength }) => told.push(timelineLength) });
  const { query } = books;
  books.query = async () => Promise.reject(new Error('Away.'));
  await move('made');
  await expect(live.look()).rejects.toThrow('Away.');
  await expect(live.follow(id, nobody)).rejects.toThrow('Away.');
  books.query = query;
  await live.look();
  expect(told).toEqual([3, 4]);
});

test('a quiet stream says now and then that it is still there', async () => {
  const { path, who } = await bought();
  const routes = [liveRoutes(shop.deps, 5)];
  const app = serviceApp({ log: silentLog, checks: {}, verifyToken: shop.deps.verifyToken, routes });
  const quick = createServer(app).listen(0, '127.0.0.1');
  await once(quick, 'listening');
  const reader = await readEvents(quick, path, { 'x-guest-token': who.token });
  expect(await reader.block(': still here')).toBeDefined();
  expect(await reader.block(': still here')).toBeDefined();
  quick.closeAllConnections();
  quick.close();
});
