import { AppError } from '@vetch/service-kit/http/app-error';
import { findDead, sendDue } from '@vetch/service-kit/messaging/outbox';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { STOCK_CONSUMED, takeOutOfStock } from '../src/desk/stock-consumed.ts';
import { away } from './fake-neighbours.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { db, products } = shop;
afterAll(() => db.end());
const dilys = await shop.callers.as('florist');

const deliver = { [STOCK_CONSUMED]: takeOutOfStock(products) };
const send = () => sendDue({ db, deliver, now: () => shop.clock.now, log: silentLog });
/** Each test begins with nothing left to tell. */
beforeEach(async () => {
  await send();
  products.consume.mockClear();
});
const move = (id: string, to: string) =>
  shop.api.post(`/deliveries/${id}/moves`).set('authorization', dilys).send({ to });
const cancel = (reference: string) =>
  shop.api.post(`/orders/${reference}/cancellation`).set('authorization', dilys).send({ reason: 'The roses wilted.' });

/** A paid order of one delivery, with the ids that the stock room knows it by. */
async function bought() {
  const { order } = await shop.buy('pays', { quantity: 2, extras: [{ key: 'stoneware-vase', quantity: 1 }] });
  return { orderId: products.hold.mock.lastCall?.[0], deliveryId: order.deliveries[0]?.id ?? '', order };
}
const wanted = {
  stems: [{ key: 'rose-peach', count: 10 }],
  extras: [{ key: 'stoneware-vase', count: 2 }],
};

test('what the florist makes leaves the stock room, and nothing does before', async () => {
  const { orderId, deliveryId } = await bought();
  await move(deliveryId, 'in_design').expect(200);
  await send();
  expect(products.consume).not.toHaveBeenCalled();
  await move(deliveryId, 'made').expect(200);
  await send();
  await send();
  expect(products.consume.mock.calls).toEqual([[orderId, deliveryId, wanted]]);
});

test('a florist can make a bouquet while the stock room is away; it hears of it when it is back', async () => {
  const { orderId, deliveryId } = await bought();
  products.consume.mockRejectedValueOnce(away());
  await move(deliveryId, 'made').expect(200);
  await send();
  shop.later(5_000);
  await send();
  expect(products.consume.mock.calls).toEqual([
    [orderId, deliveryId, wanted],
    [orderId, deliveryId, wanted],
  ]);
});

test('of two florists who make the same bouquet at once, one does, and its stems leave once', async () => {
  const { deliveryId } = await bought();
  const answers = await Promise.all([move(deliveryId, 'made'), move(deliveryId, 'made')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  await send();
  expect(products.consume).toHaveBeenCalledTimes(1);
});

test('a cancellation after making gives the money back, and takes the stems out before the rest is given back', async () => {
  const { orderId, deliveryId, order } = await bought();
  await move(deliveryId, 'made').expect(200);
  const calls: string[] = [];
  products.consume.mockImplementationOnce(async (id) => {
    calls.push('consume');
    return { orderId: id, state: 'consumed', expiresAt: shop.clock.now.toISOString() };
  });
  products.release.mockImplementationOnce(async (id) => {
    calls.push('release');
    return { orderId: id, state: 'consumed', expiresAt: shop.clock.now.toISOString() };
  });
  const { body } = await cancel(order.reference).expect(200);
  expect(body).toMatchObject({ status: 'cancelled', payment: { state: 'refunded', refundedCents: order.totalCents } });
  expect(calls).toEqual(['consume', 'release']);
  expect(products.consume.mock.lastCall).toEqual([orderId, deliveryId, wanted]);
});

test('a cancellation before making takes nothing out', async () => {
  const { orderId, deliveryId, order } = await bought();
  await move(deliveryId, 'in_design').expect(200);
  await cancel(order.reference).expect(200);
  expect(products.consume).not.toHaveBeenCalled();
  expect(products.release.mock.lastCall).toEqual([orderId]);
});

test('stems of which the stock room knows nothing are left for a person to look at', async () => {
  const { deliveryId } = await bought();
  products.consume.mockRejectedValueOnce(new AppError('reservation-not-found', 'Nothing is held for this order.'));
  await move(deliveryId, 'made').expect(200);
  await send();
  expect(await findDead(db)).toMatchObject([
    { kind: STOCK_CONSUMED, payload: { deliveryId }, tries: 1, problem: expect.stringContaining('Nothing is held') },
  ]);
});
