import { selectOne } from '@vetch/service-kit/mysql/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { demoZones } from '../seed/demo-zones.ts';
import { findPlaceDifferences } from '../src/calendar/place-ledger-repository.ts';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
const { api, db, guest, add, orderOf, place } = shop;
afterAll(() => db.end());
const [dilys, rosa] = [await shop.callers.as('florist'), await shop.callers.as('customer')];
beforeEach(() => {
  shop.products.hold.mockClear();
});

type Guest = Awaited<ReturnType<typeof guest>>;
const read = async (who: Guest, where: object) =>
  (await api.get(`/baskets/${who.id}`).query(where).set('x-guest-token', who.token).expect(200)).body;
const shopper = async (line: object = {}) => {
  const who = await guest();
  await add(who, line).expect(201);
  return who;
};
const recipient = { name: 'Marguerite Bell', line1: '1 The Green', town: 'Bath', postcode: 'BA1 1AA' };
const driven = (changes: object = {}) => ({
  ...{ date: TUESDAY, slot: 'afternoon', ifNobodyIn: 'neighbour', recipient, ...changes },
});

test('the calendar of a postcode has the slots of its zone, and its fees', async () => {
  const { body } = await api.get('/delivery-dates').query({ days: 3, postcode: 'ba1 1aa' }).expect(200);
  expect(body.zone).toMatchObject({ key: 'around', feeCents: 995, freeOverCents: 12_000, minimumCents: 3_500 });
  expect(body.days[2].slots.map(({ slot }: { slot: string }) => slot)).toEqual(['afternoon']);
});

test('out of the area is said at once, with the shop’s address to pick up from', async () => {
  const { body } = await api.get('/delivery-dates').query({ postcode: 'EH1 1AA' }).expect(422);
  expect(body).toMatchObject({
    type: expect.stringContaining('out-of-area'),
    detail:
      'We do not drive to EH1 1AA. You can pick the flowers up from the shop instead: 8 Perry Row, Bristol, BS1 5LD.',
    collectAt: ['8 Perry Row', 'Bristol', 'BS1 5LD'],
    errors: [{ pointer: '#/postcode' }],
  });
});

test('a postcode that is none is refused at its field', async () => {
  const { body } = await api.get('/delivery-dates').query({ postcode: 'the moon' }).expect(400);
  expect(body.errors[0]).toMatchObject({ pointer: '#/postcode' });
});

test('the fee of a basket is that of the zone it goes to; which one, the server decides', async () => {
  const who = await shopper();
  expect((await read(who, {})).deliveryCents).toBe(595);
  expect((await read(who, { postcode: 'BA1' })).deliveries).toMatchObject([
    { feeCents: 995, zone: { key: 'around' }, feeParts: [{ what: 'delivery', cents: 995 }] },
  ]);
  expect((await read(who, { method: 'collection' })).deliveryCents).toBe(0);
});

test('a zone with a minimum is not driven to for less, and the basket says from how much', async () => {
  const who = await shopper({ slug: 'wren' });
  const { problems } = await read(who, { postcode: 'BA1 1AA' });
  expect(problems).toMatchObject([
    {
      code: 'below-minimum',
      detail: 'We drive to around Bristol and Bath for flowers of £35.00 and more a delivery; these are £26.00.',
    },
  ]);
  const order = orderOf(await read(who, {}), { deliveries: [driven()] as never });
  expect((await place(who, order).expect(409)).body.changes).toMatchObject([{ what: 'below-minimum' }]);
});

test('an order to a zone that costs more than was seen is shown the fee, and placed at it the second time', async () => {
  const who = await shopper();
  const seen = await read(who, {});
  const order = orderOf(seen, { deliveries: [driven()] as never });
  const expectedFees = [{ date: TUESDAY, person: 1, feeCents: 595 }];
  const { body } = await place(who, { ...order, expectedFees }).expect(409);
  expect(body.changes).toMatchObject([{ what: 'delivery-fee', wasCents: 595, nowCents: 995 }]);
  expect(shop.products.hold).not.toHaveBeenCalled();
  const again = { ...order, expectedTotalCents: 4_800 + 995 };
  const placed = (await place(who, again).expect(201)).body;
  expect(placed).toMatchObject({ totalCents: 5_795, deliveries: [{ feeCents: 995 }] });
  const row = await selectOne(
    db,
    'SELECT zone_key, used FROM slot_places WHERE delivery_date = ? AND slot = ? AND zone_key = ?',
    [...[TUESDAY, 'afternoon', 'around']],
  );
  expect(row).toEqual({ zone_key: 'around', used: 1 });
});

test('an order out of the area is refused at the postcode, and nothing is held', async () => {
  const who = await shopper();
  const far = driven({ recipient: { ...recipient, postcode: 'EH1 1AA' } });
  const { body } = await place(who, orderOf(await read(who, {}), { deliveries: [far] as never })).expect(422);
  expect(body.errors[0].pointer).toBe('#/deliveries/0/recipient/postcode');
  expect(shop.products.hold).not.toHaveBeenCalled();
});

test('a timed slot costs what it says beside the delivery', async () => {
  const who = await shopper();
  const basket = await read(who, { postcode: 'BS6 5QA' });
  const timed = driven({ slot: 'timed', recipient: { ...recipient, postcode: 'BS6 5QA' } });
  const order = { ...orderOf(basket), deliveries: [timed], expectedTotalCents: basket.totalCents + 1_200 };
  const { deliveries, totalCents } = (await place(who, order).expect(201)).body;
  expect(totalCents).toBe(4_800 + 595 + 1_200);
  expect(deliveries[0].feeParts).toMatchObject([{ what: 'delivery' }, { what: 'timed', cents: 1_200 }]);
});

test('a slot that another zone has is not offered in this one', async () => {
  const who = await shopper();
  const order = orderOf(await read(who, { postcode: 'BA1 1AA' }), {
    deliveries: [driven({ slot: 'evening' })] as never,
  });
  expect((await place(who, order).expect(422)).body).toMatchObject({ slots: ['afternoon'] });
});

test('thirty orders at once for the three timed places of one zone leave those of the others alone', async () => {
  const date = '2026-11-27';
  const timed = driven({ date, slot: 'timed', recipient: { ...recipient, postcode: 'BS6 5QA' } });
  const answers = await Promise.all(
    Array.from({ length: 30 }, async () => {
      const who = await shopper({ deliveryDate: date });
      const basket = await read(who, { postcode: 'BS6 5QA' });
      return place(who, { ...orderOf(basket), deliveries: [timed], expectedTotalCents: basket.totalCents + 1_200 });
    }),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
  expect(answers.filter(({ body }) => body.type?.endsWith('slot-full'))).toHaveLength(27);
  const { body } = await api.get('/delivery-dates').query({ days: 10, postcode: 'BA1' });
  expect(body.days.find((day: { date: string }) => day.date === date).closed).toBeNull();
  expect(await findPlaceDifferences(db, TUESDAY)).toEqual([]);
});

test('the florist changes a zone, and gives one up, but never the last that is driven to', async () => {
  const [local, around] = demoZones;
  const { key = '', ...asPlanned } = around ?? {};
  await api.put(`/zones/${key}`).set('authorization', rosa).send(asPlanned).expect(403);
  const dearer = { ...asPlanned, feeCents: 1_095, prefixes: ['ba1', 'BA2'] };
  const { body } = await api.put(`/zones/${key}`).set('authorization', dilys).send(dearer).expect(200);
  expect(body).toMatchObject({ key: 'around', feeCents: 1_095, prefixes: ['BA1', 'BA2'] });
  const { body: list } = await api.get('/zones').set('authorization', dilys).expect(200);
  expect(list.items).toContainEqual(expect.objectContaining({ key: 'around', feeCents: 1_095 }));
  await api.delete('/zones/around').set('authorization', dilys).expect(204);
  expect((await api.delete(`/zones/${local?.key}`).set('authorization', dilys).expect(409)).body.type).toMatch(
    /last-zone/,
  );
  const onlyPickedUp = { ...demoZones[2], key: undefined };
  const given = await api.put(`/zones/${local?.key}`).set('authorization', dilys).send(onlyPickedUp).expect(409);
  expect(given.body.type).toMatch(/last-zone/);
  await expect
    .poll(async () => (await api.get('/delivery-areas')).body.items.map((zone: { key: string }) => zone.key), {
      ...{ timeout: 5_000, interval: 100 },
    })
    .toEqual(['local', 'shop']);
});

test.each([
  [{ prefixes: ['B$6'] }, '#/prefixes/0'],
  [{ prefixes: ['BS6', 'bs6'] }, '#/prefixes'],
  [{ feeCents: -1 }, '#/feeCents'],
  [{ name: '' }, '#/name'],
  [{ slots: [{ ...demoZones[0]?.slots[0], toTime: '07:00' }] }, '#/slots/0/toTime'],
  [{ slots: [demoZones[0]?.slots[0], demoZones[0]?.slots[0]] }, '#/slots/1'],
])('a zone with %j is refused at %s', async (wrong, pointer) => {
  const { key, ...zone } = demoZones[0] ?? { key: '' };
  const { body } = await api
    .put(`/zones/${key}`)
    .set('authorization', dilys)
    .send({ ...zone, ...wrong })
    .expect(400);
  expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
});
