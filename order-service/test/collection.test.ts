import type { Order } from '@vetch/contracts/order';
import { afterAll, expect, test } from 'vitest';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
const { api, db, guest, add, orderOf, place, look } = shop;
afterAll(() => db.end());
const dilys = await shop.callers.as('florist');

const pickedUp = (changes: object = {}) => ({
  ...{ date: TUESDAY, slot: 'afternoon', method: 'collection', recipient: { name: 'Iris Hale' }, ...changes },
});

async function order(deliveries: object[]) {
  const who = await guest();
  await add(who).expect(201);
  const { body } = await api.get(`/baskets/${who.id}`).query({ method: 'collection' }).set('x-guest-token', who.token);
  return { who, answer: await place(who, { ...orderOf(body), deliveries }) };
}

test('what is picked up costs nothing to bring, needs no address, and goes from ready to collected', async () => {
  const { who, answer } = await order([pickedUp()]);
  expect(answer.status).toBe(201);
  const placed: Order = answer.body;
  expect(placed).toMatchObject({
    totalCents: 4_800,
    deliveries: [
      {
        method: 'collection',
        feeCents: 0,
        recipient: { name: 'Iris Hale', line1: '8 Perry Row', postcode: 'BS1 5LD' },
      },
    ],
  });
  const id = placed.deliveries[0]?.id ?? '';
  const move = (to: string) => api.post(`/deliveries/${id}/moves`).set('authorization', dilys).send({ to });
  expect((await move('made').expect(200)).body.next).toEqual(['ready', 'collected']);
  await move('ready').expect(200);
  expect((await move('out_for_delivery').expect(409)).body).toMatchObject({ next: ['collected'] });
  await move('collected').expect(200);
  const after = await look(who, placed.reference);
  expect(after).toMatchObject({ status: 'completed', deliveries: [{ fulfilment: 'collected' }] });
});

test('a name is asked for, and no address may be given', async () => {
  const { answer } = await order([pickedUp({ recipient: { name: '' } })]);
  expect(answer.body.errors).toMatchObject([{ pointer: '#/deliveries/0/recipient/name' }]);
  const { answer: addressed } = await order([pickedUp({ recipient: { name: 'Iris', line1: '1 The Green' } })]);
  expect(addressed.status).toBe(400);
});

test('a shop that hands nothing out says so', async () => {
  const { shopRules } = shop.deps;
  const rules = await shopRules();
  shop.deps.shopRules = async () => ({ ...rules, zones: rules.zones.filter(({ method }) => method === 'delivery') });
  const { body } = await api.get('/delivery-dates').query({ method: 'collection' }).expect(422);
  expect(body).toMatchObject({ type: expect.stringContaining('no-collection') });
  const { answer } = await order([pickedUp()]);
  expect(answer.body.type).toMatch(/no-collection/);
  shop.deps.shopRules = shopRules;
});
