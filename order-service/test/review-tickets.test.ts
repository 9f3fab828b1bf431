import { randomUUID } from 'node:crypto';
import type { Order } from '@vetch/contracts/order';
import { createTicketReader } from '@vetch/service-kit/http/tickets';
import { afterAll, expect, test } from 'vitest';
import { openShop, WEBHOOK_SECRET } from './shop.ts';

const shop = await openShop();
const { api, buy } = shop;
afterAll(() => shop.db.end());
const dilys = await shop.callers.as('florist');
const read = createTicketReader(WEBHOOK_SECRET, 'review');

const lineOf = (order: Order) => order.deliveries[0]?.lines[0]?.id ?? '';
const ask = (order: Order, token: string, lineId = lineOf(order)) =>
  api.post(`/orders/${order.reference}/lines/${lineId}/review-tickets`).set('x-guest-token', token);

async function deliver(order: Order) {
  for (const to of ['made', 'out_for_delivery', 'delivered']) {
    await api.post(`/deliveries/${order.deliveries[0]?.id}/moves`).set('authorization', dilys).send({ to }).expect(200);
  }
}

test('a guest whose flowers have arrived gets a ticket for exactly that bouquet, good for an hour', async () => {
  const { who, order } = await buy();
  expect((await ask(order, who.token).expect(409)).body.type).toContain('not-delivered-yet');
  await deliver(order);
  const { body } = await ask(order, who.token).expect(201);
  expect(await read(body.ticket)).toMatchObject({ slug: 'first-light', orderId: expect.any(String) });
  expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(50 * 60_000);
  expect((await ask(order, who.token, randomUUID()).expect(404)).body.type).toContain('order-line-not-found');
});

test('a member needs no token for what was ordered with the account', async () => {
  const [rosa, hugo] = [await shop.callers.as('customer'), await shop.callers.as('customer')];
  const who = await shop.guest();
  await shop.add(who).expect(201);
  const placing = shop.place(who, shop.orderOf(await shop.read(who))).set('authorization', rosa);
  const order: Order = (await placing.expect(201)).body;
  await deliver(order);
  await ask(order, '').set('authorization', rosa).expect(201);
  await ask(order, '').set('authorization', hugo).expect(404);
});

test('nobody reviews an order of somebody else, and the florist not the flowers of the shop', async () => {
  const { order } = await buy();
  await deliver(order);
  expect((await ask(order, 'somebody-else').expect(404)).body.type).toContain('order-not-found');
  await ask(order, '').set('authorization', dilys).expect(404);
});

test('a bouquet of one’s own has no page to be reviewed on', async () => {
  const recipe = {
    ...{ dressing: 'tied', paper: 'oat', ribbon: 'sage' },
    stems: [{ key: 'rose-peach', count: 6 }],
  };
  const { who, order } = await buy('pays', { slug: 'your-own', recipe });
  await deliver(order);
  expect((await ask(order, who.token).expect(409)).body.type).toContain('not-for-review');
});
