import { afterAll, expect, test } from 'vitest';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
afterAll(() => shop.db.end());
const dilys = await shop.callers.as('florist');

const day = async (date?: string) =>
  (await shop.api.get('/deliveries').query({ date }).set('authorization', dilys).expect(200)).body;
const move = (id: string, to: string) =>
  shop.api.post(`/deliveries/${id}/moves`).set('authorization', dilys).send({ to });

test('the florist sees the paid orders of a day with what to tie, and the stems to pull for all of them', async () => {
  await shop.buy('pays', { quantity: 2, cardMessage: 'Fifty looks good on you.' });
  await shop.buy('pays');
  await shop.buy('declined');
  const { deliveries, stems } = await day(TUESDAY);
  expect(deliveries).toHaveLength(2);
  expect(deliveries[0]).toMatchObject({
    fulfilment: 'scheduled',
    next: ['in_design', 'made'],
    recipient: { name: 'Marguerite Bell' },
    lines: [{ name: 'First Light', quantity: 2, cardMessage: 'Fifty looks good on you.' }],
  });
  expect(stems).toEqual([{ key: 'rose-peach', kind: 'rose', colour: 'peach', count: 15 }]);
  expect(await day('2026-11-25')).toMatchObject({ deliveries: [], stems: [] });
});

test('without a date the florist sees the next day with something left to do, or today', async () => {
  const wednesday = { deliveryDate: '2026-11-25' };
  const next = await day();
  expect([next.date, next.deliveries.length]).toEqual([TUESDAY, 2]);
  const { order } = await shop.buy('pays', wednesday);
  for (const { id } of next.deliveries) for (const to of ['made', 'out_for_delivery', 'delivered']) await move(id, to);
  expect((await day()).date).toBe('2026-11-25');
  for (const to of ['made', 'out_for_delivery', 'delivered']) await move(order.deliveries[0]?.id ?? '', to).expect(200);
  expect(await day()).toMatchObject({ date: '2026-11-22', deliveries: [] });
});

test('the florist moves an order along and the shopper sees it', async () => {
  const { who, order } = await shop.buy();
  const id = order.deliveries[0]?.id ?? '';
  expect((await move(id, 'in_design').expect(200)).body).toMatchObject({ orderStatus: 'confirmed', next: ['made'] });
  for (const to of ['made', 'out_for_delivery', 'delivered']) await move(id, to).expect(200);
  const seen = await shop.look(who, order.reference);
  expect(seen).toMatchObject({
    status: 'completed',
    deliveries: [{ fulfilment: 'delivered' }],
    cancellableUntil: null,
  });
  expect(seen.timeline.map((entry) => entry.event)).toEqual([
    'ordered',
    'paid',
    'placed',
    'in_design',
    'made',
    'out_for_delivery',
    'delivered',
  ]);
});

test('an order of two days is complete when both are delivered', async () => {
  const who = await shop.guest();
  await shop.add(who).expect(201);
  await shop.add(who, { deliveryDate: '2026-11-26' }).expect(201);
  const { body } = await shop.place(who, shop.orderOf(await shop.read(who))).expect(201);
  const [first, second] = body.deliveries.map((delivery: { id: string }) => delivery.id);
  for (const to of ['made', 'out_for_delivery', 'delivered']) await move(first, to).expect(200);
  expect((await shop.look(who, body.reference)).status).toBe('confirmed');
  for (const to of ['made', 'out_for_delivery', 'delivered']) await move(second, to).expect(200);
  expect((await shop.look(who, body.reference)).status).toBe('completed');
});

test('a move that makes no sense is refused with those that do', async () => {
  const { order } = await shop.buy();
  const id = order.deliveries[0]?.id ?? '';
  const { body } = await move(id, 'delivered').expect(409);
  expect(body).toMatchObject({
    detail: 'A delivery that is scheduled cannot become delivered.',
    next: ['in_design', 'made'],
  });
  await move(id, 'thrown_away').expect(400);
});

test('of two florists who start the same bouquet, one does', async () => {
  const { order } = await shop.buy();
  const id = order.deliveries[0]?.id ?? '';
  const answers = await Promise.all([move(id, 'in_design'), move(id, 'in_design')]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
});

test('once the florist has started, the buyer can no longer cancel', async () => {
  const { who, order } = await shop.buy();
  await move(order.deliveries[0]?.id ?? '', 'in_design').expect(200);
  const { body } = await shop.api
    .post(`/orders/${order.reference}/cancellation`)
    .set('x-guest-token', who.token)
    .expect(409);
  expect(body.type).toMatch(/cancellation-too-late|illegal-order-transition/);
});

test('a cancelled delivery stays on the list and cannot be moved', async () => {
  const { who, order } = await shop.buy();
  await shop.api.post(`/orders/${order.reference}/cancellation`).set('x-guest-token', who.token).expect(200);
  const id = order.deliveries[0]?.id ?? '';
  expect((await day(TUESDAY)).deliveries.find((one: { id: string }) => one.id === id)).toMatchObject({
    fulfilment: 'cancelled',
    next: [],
  });
  await move(id, 'in_design').expect(409);
});

test('an unknown delivery and a day that does not exist are said to be so', async () => {
  await move('01890000-0000-7000-8000-000000000000', 'made').expect(404);
  await shop.api.get('/deliveries?date=2026-13-01').set('authorization', dilys).expect(400);
});
