import type { Order } from '@vetch/contracts/order';
import { afterAll, expect, test } from 'vitest';
import { newOrderLink } from '../src/orders/order-links.ts';
import { findOrder } from '../src/orders/order-repository.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { buy, look } = shop;
afterAll(() => shop.db.end());
const dilys = await shop.callers.as('florist');

const soup = { cardMessage: 'Thank you for the soup.' };
const firstLine = (order: Order) => order.deliveries[0]?.lines[0]?.id ?? '';
const change = (order: Order, key: Record<string, string>, card: object, lineId = firstLine(order)) =>
  shop.api.patch(`/orders/${order.reference}/lines/${lineId}`).set(key).send(card);
const move = (order: Order, to: string, index = 0) =>
  shop.api.post(`/deliveries/${order.deliveries[index]?.id}/moves`).set('authorization', dilys).send({ to });
const guestKey = (who: { token: string }) => ({ 'x-guest-token': who.token });

async function atDesk({ reference, deliveries }: Order) {
  const date = deliveries[0]?.date;
  const { body } = await shop.api.get('/deliveries').query({ date }).set('authorization', dilys).expect(200);
  return body.deliveries.find((one: { orderReference: string }) => one.orderReference === reference).lines[0];
}

test('who ordered changes the card until the florist starts: desk and timeline have it', async () => {
  const { who, order } = await buy('pays', soup);
  const { body } = await change(order, guestKey(who), { cardMessage: ' Thank you for the cake.\r\nIris ' }).expect(200);
  expect(body.deliveries[0].lines[0]).toMatchObject({ cardMessage: 'Thank you for the cake.\nIris', anonymous: false });
  expect(body.timeline.at(-1)).toMatchObject({ event: 'card_changed', deliveryId: order.deliveries[0]?.id });
  expect(await atDesk(order)).toMatchObject({ cardMessage: 'Thank you for the cake.\nIris' });
  expect(await look(who, order.reference)).toEqual(body);
});

test('leaving the name off is chosen in the basket, goes to the desk, and can be changed by itself', async () => {
  const { who, order } = await buy('pays', { ...soup, anonymous: true });
  expect(await atDesk(order)).toMatchObject({ ...soup, anonymous: true });
  await change(order, guestKey(who), { anonymous: false }).expect(200);
  expect(await atDesk(order)).toMatchObject({ ...soup, anonymous: false });
});

test('a bouquet that is anonymous and one that is not are two lines of the basket', async () => {
  const who = await shop.guest();
  await shop.add(who).expect(201);
  await shop.add(who, { anonymous: true }).expect(201);
  await shop.add(who, { anonymous: true }).expect(201);
  const { lines } = await shop.read(who);
  expect(lines.map(({ anonymous, quantity }) => [anonymous, quantity])).toEqual([
    [false, 1],
    [true, 2],
  ]);
});

test('the card can be taken away, and sending it twice is one event', async () => {
  const { who, order } = await buy('pays', soup);
  await change(order, guestKey(who), { cardMessage: '' }).expect(200);
  const { body } = await change(order, guestKey(who), { cardMessage: '' }).expect(200);
  expect(body.timeline.filter(({ event }: { event: string }) => event === 'card_changed')).toHaveLength(1);
  expect(await atDesk(order)).toMatchObject({ cardMessage: '' });
});

test('a member and whoever has the order’s link can change the card, and nobody else', async () => {
  const rosa = await shop.callers.as('customer');
  const who = await shop.guest();
  await shop.add(who, soup);
  const placing = shop.place(who, shop.orderOf(await shop.read(who))).set('authorization', rosa);
  const order: Order = (await placing.expect(201)).body;
  await change(order, { authorization: rosa }, { cardMessage: 'From the member' }).expect(200);
  const { id } = await findOrder(shop.db, order.reference, { accountId: null, guestToken: who.token, isStaff: false });
  const token = await newOrderLink(shop.db, id, shop.clock.now);
  await change(order, { 'x-guest-token': token }, { cardMessage: 'From the link' }).expect(200);
  const stranger = { authorization: await shop.callers.as('customer') };
  for (const key of [stranger, { 'x-guest-token': 'guessed' }, {}]) {
    await change(order, key, { cardMessage: 'Mine' }).expect(404);
  }
  expect(await atDesk(order)).toMatchObject({ cardMessage: 'From the link' });
});

test('once the florist has started, the card is printed and stays as it is', async () => {
  const { who, order } = await buy('pays', soup);
  await move(order, 'in_design').expect(200);
  const { body } = await change(order, guestKey(who), { cardMessage: 'Too late' }).expect(409);
  expect(body).toMatchObject({
    type: expect.stringContaining('card-printed'),
    detail: expect.stringContaining('call'),
  });
  expect(await atDesk(order)).toMatchObject(soup);
});

test('of two days, the card of the one that is not started can still be changed', async () => {
  const who = await shop.guest();
  await shop.add(who).expect(201);
  await shop.add(who, { deliveryDate: '2026-11-26' }).expect(201);
  const order: Order = (await shop.place(who, shop.orderOf(await shop.read(who))).expect(201)).body;
  await move(order, 'made').expect(200);
  const second = order.deliveries[1]?.lines[0]?.id;
  await change(order, guestKey(who), soup).expect(409);
  expect((await change(order, guestKey(who), soup, second).expect(200)).body.deliveries[1].lines[0]).toMatchObject(
    soup,
  );
});

test('the card of an order that is cancelled, or not paid for, is not changed', async () => {
  const cancelled = await buy();
  await shop.api.post(`/orders/${cancelled.order.reference}/cancellation`).set(guestKey(cancelled.who)).expect(200);
  for (const { who, order } of [cancelled, await buy('declined')]) {
    expect((await change(order, guestKey(who), soup).expect(409)).body.type).toContain('illegal-order-transition');
  }
});

test('a line that the order does not have, and words that the card cannot print, are refused', async () => {
  const [{ who, order }, other] = [await buy('pays', soup), await buy()];
  const missing = await change(order, guestKey(who), soup, firstLine(other.order)).expect(404);
  expect(missing.body.type).toContain('order-line-not-found');
  const { body } = await change(order, guestKey(who), { cardMessage: 'Happy birthday 🎂' }).expect(400);
  expect(body.errors).toMatchObject([{ pointer: '#/cardMessage', detail: expect.stringContaining('no 🎂') }]);
  await change(order, guestKey(who), { anonymous: 'yes' }).expect(400);
});

test('when florist and buyer press at once, the card is either changed before it is printed or not at all', async () => {
  const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'].flatMap((day) => Array(4).fill(day));
  const rounds = await Promise.all(days.map((deliveryDate) => buy('pays', { ...soup, deliveryDate })));
  const words = { cardMessage: 'At the last moment' };
  const outcomes = await Promise.all(
    rounds.map(async ({ who, order }, round) => {
      const save = async () => change(order, guestKey(who), words);
      const start = async () => move(order, 'in_design');
      const isBuyerAhead = round % 2 === 0;
      const answers = await Promise.all(isBuyerAhead ? [save(), start()] : [start(), save()]);
      const [saved, started] = isBuyerAhead ? answers : answers.toReversed();
      const { timeline } = await look(who, order.reference);
      return { saved, started, order, events: timeline.slice(3).map(({ event }) => event) };
    }),
  );
  for (const { saved, started, order, events } of outcomes) {
    const isChanged = saved?.status === 200;
    expect(started?.status).toBe(200);
    expect(saved?.status).toBeOneOf([200, 409]);
    expect(events).toEqual(isChanged ? ['card_changed', 'in_design'] : ['in_design']);
    expect(started?.body.lines[0]).toMatchObject(isChanged ? words : soup);
    expect(await atDesk(order)).toMatchObject(isChanged ? words : soup);
  }
});

test('of two windows that save the card at once, both are heard and the last one stands', async () => {
  const { who, order } = await buy('pays', { ...soup, deliveryDate: '2026-11-30' });
  const answers = await Promise.all(['One', 'Two'].map((cardMessage) => change(order, guestKey(who), { cardMessage })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const { timeline, deliveries } = await look(who, order.reference);
  expect(timeline.filter(({ event }) => event === 'card_changed')).toHaveLength(2);
  expect(deliveries[0]?.lines[0]?.cardMessage).toBeOneOf(['One', 'Two']);
});
