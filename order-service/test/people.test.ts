import { change } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { cachedShopRules } from '../src/calendar/cached-shop-rules.ts';
import { findPlaceDifferences } from '../src/calendar/place-ledger-repository.ts';
import { openShop, SUNDAY_EVENING, TUESDAY } from './shop.ts';

const shop = await openShop();
const { api, db, guest, add, read, orderOf, place } = shop;
afterAll(() => db.end());

const to = (name: string, postcode: string) => ({ name, line1: '1 The Green', town: 'Bristol', postcode });

test('bouquets for two people on one day are two deliveries with a fee each, in one order', async () => {
  const who = await guest();
  await add(who).expect(201);
  await add(who, { person: 2 }).expect(201);
  await add(who, { slug: 'wren', person: 2 }).expect(201);
  const basket = await read(who);
  expect(basket.deliveries).toMatchObject([
    { date: TUESDAY, person: 1, itemsCents: 4_800, feeCents: 595 },
    { date: TUESDAY, person: 2, itemsCents: 7_400, feeCents: 0 },
  ]);
  const deliveries = [to('Marguerite', 'BS6 5QA'), to('Rosa', 'BS8 1SJ')].map((recipient, index) => {
    return { date: TUESDAY, person: index + 1, slot: 'morning' as const, recipient, ifNobodyIn: 'neighbour' as const };
  });
  const { body } = await place(who, orderOf(basket, { deliveries: deliveries as never })).expect(201);
  expect(body.deliveries).toMatchObject([
    { person: 1, recipient: { name: 'Marguerite' }, lines: [{ slug: 'first-light' }] },
    { person: 2, recipient: { name: 'Rosa' }, lines: [{ slug: 'first-light' }, { slug: 'wren' }] },
  ]);
  expect(body.totalCents).toBe(4_800 + 4_800 + 2_600 + 595);
});

test('a bouquet can be meant for somebody else after all', async () => {
  const who = await guest();
  await add(who, { person: 2 }).expect(201);
  const [line] = (await read(who)).lines;
  const change = (person: number) =>
    api.patch(`/baskets/${who.id}/lines/${line?.id}`).set('x-guest-token', who.token).send({ person });
  expect((await change(1).expect(200)).body.deliveries).toMatchObject([{ person: 1 }]);
  expect((await change(10).expect(400)).body.errors).toMatchObject([{ pointer: '#/person' }]);
});

test('each person has to be named, and nobody who gets nothing', async () => {
  const who = await guest();
  await add(who).expect(201);
  await add(who, { person: 2 }).expect(201);
  const order = orderOf(await read(who));
  const { body } = await place(who, { ...order, deliveries: order.deliveries.slice(0, 1) }).expect(422);
  expect(body).toMatchObject({ type: expect.stringContaining('deliveries-do-not-match') });
});

test('the postcodes of a basket are those of its deliveries in their order, and the last stands for all that follow', async () => {
  const who = await guest();
  for (const person of [1, 2, 3]) await add(who, { person }).expect(201);
  const at = async (postcode: string) => {
    const { body } = await api
      .get(`/baskets/${who.id}`)
      .query({ postcode })
      .set('x-guest-token', who.token)
      .expect(200);
    return body.deliveries.map(({ zone }: { zone: { key: string } | null }) => zone?.key ?? null);
  };
  expect(await at('BS6 5QA,BA1 1AA')).toEqual(['local', 'around', 'around']);
  expect(await at('EH1,BS6')).toEqual([null, 'local', 'local']);
});

test('a bouquet that needs notice, or is out of season, cannot be added for a day it cannot be tied for', async () => {
  const who = await guest();
  expect((await add(who, { slug: 'market-day' }).expect(422)).body).toMatchObject({
    reason: 'lead-time',
    detail: 'It is too late for this day: it needs 2 days’ notice. Please choose a later one.',
    dates: ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'],
  });
  await add(who, { slug: 'market-day', deliveryDate: '2026-11-25' }).expect(201);
  expect((await add(who, { slug: 'tulip-field' }).expect(422)).body).toMatchObject({
    reason: 'out-of-season',
    detail: 'This bouquet cannot be tied for this day: no tulips until March. Please choose another day or bouquet.',
  });
  const { body } = await api.get('/delivery-dates').query({ days: 4, slug: 'market-day' }).expect(200);
  expect(body.days.map(({ closed }: { closed: string | null }) => closed)).toEqual([
    ...['not-a-delivery-day', 'lead-time', 'lead-time', null],
  ]);
});

test('a basket says which slots each delivery can have, with the notice that its bouquets need', async () => {
  const who = await guest();
  await add(who, { slug: 'market-day', deliveryDate: '2026-11-26' }).expect(201);
  await add(who, { deliveryDate: '2026-11-26', person: 2 }).expect(201);
  const closed = ({ slots }: { slots: readonly { slot: string; closed: string | null }[] }) =>
    slots.find(({ slot }) => slot === 'morning')?.closed;
  shop.clock.now = new Date('2026-11-23T19:00:00.000Z');
  const basket = await read(who);
  expect(basket.deliveries.map(closed)).toEqual(['lead-time', null]);
  const { body } = await place(who, orderOf(basket)).expect(422);
  expect(body).toMatchObject({ type: expect.stringContaining('slot-not-offered'), slots: ['afternoon', 'evening'] });
  shop.clock.now = SUNDAY_EVENING;
});

test('twenty orders at once that each send several people something on one day are all placed, and the books agree', async () => {
  const date = '2026-11-27';
  const baskets = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const who = await guest();
      for (const person of [1, 2]) await add(who, { deliveryDate: date, person }).expect(201);
      const basket = await read(who);
      const slots = index % 2 === 0 ? (['afternoon', 'evening'] as const) : (['evening', 'afternoon'] as const);
      const order = orderOf(basket);
      const deliveries = order.deliveries.map((one, nth) => ({ ...one, slot: slots[nth] ?? 'afternoon' }));
      return { who, order: { ...order, deliveries } };
    }),
  );
  await change(db, 'UPDATE slot_rules SET capacity = 100');
  shop.deps.shopRules = cachedShopRules(db);
  const answers = await Promise.all(baskets.map(({ who, order }) => place(who, order)));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
  expect(answers[0]?.body.deliveries).toMatchObject([
    { hours: { from: '12:00', to: '16:00' } },
    { hours: { from: '16:00', to: '18:00' } },
  ]);
  expect(await findPlaceDifferences(db, TUESDAY)).toEqual([]);
});
