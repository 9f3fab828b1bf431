import { change } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { findPlaceDifferences } from '../src/calendar/place-ledger-repository.ts';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
const { api, db, buy, guest, add, read, place, orderOf } = shop;
afterAll(() => db.end());
const [dilys, rosa] = [await shop.callers.as('florist'), await shop.callers.as('customer')];

const fair = { endsOn: '2026-12-10', name: 'A wedding fair', slotCapacity: 2, minutes: 90, surchargeCents: 300 };
const plan = (startsOn: string, body: object = fair, who = dilys) =>
  api.put(`/peaks/${startsOn}`).set('authorization', who).send(body);
const peaks = async () => (await api.get('/peaks').set('authorization', dilys).expect(200)).body.items;
const day = async (date: string) => {
  const { body } = await api.get('/delivery-dates').query({ days: 30 });
  return body.days.find((one: { date: string }) => one.date === date);
};
/** The rules of the shop are read anew after two seconds. */
const soon = { timeout: 5_000, interval: 100 };

test('a busy time that the florist plans is on the calendar, costs more by the day of delivery, and can be taken off', async () => {
  await plan('2026-12-08').expect(200);
  await expect
    .poll(async () => (await day('2026-12-08')).peak, soon)
    .toEqual({ name: 'A wedding fair', surchargeCents: 300, range: null });
  const { order } = await buy('pays', { deliveryDate: '2026-12-08' });
  expect(order).toMatchObject({ status: 'placed', totalCents: 4_800 + 595 + 300, deliveries: [{ feeCents: 895 }] });
  expect((await buy('pays', { deliveryDate: '2026-12-07' })).order.totalCents).toBe(4_800 + 595);
  await api.delete('/peaks/2026-12-08').set('authorization', dilys).expect(204);
  await expect.poll(async () => (await day('2026-12-08')).peak, soon).toBeNull();
});

test('of many orders at once for a day with 90 minutes those that can be tied get it, and the others are told the nearest days', async () => {
  await plan('2026-12-08', { ...fair, slotCapacity: 100 }).expect(200);
  await expect.poll(async () => (await day('2026-12-09')).peak?.name, soon).toBe('A wedding fair');
  const baskets = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const who = await guest();
      await add(who, { deliveryDate: '2026-12-09' }).expect(201);
      return { who, order: orderOf(await read(who)) };
    }),
  );
  const paidBefore = shop.bank.payments.authorise.mock.calls.length;
  const answers = await Promise.all(baskets.map(({ who, order }) => place(who, order)));
  const [placed, refused] = [
    answers.filter(({ status }) => status === 201),
    answers.filter(({ status }) => status !== 201),
  ];
  expect(placed).toHaveLength(4);
  for (const { body } of refused) {
    // Whoever is late is told by the basket, whoever is only just late by the calendar.
    expect(body.type).toMatch(/date-not-offered|basket-changed/);
    if (body.type.endsWith('basket-changed')) expect(body.changes).toMatchObject([{ what: 'date-not-offered' }]);
    else expect(body).toMatchObject({ reason: 'full', dates: expect.arrayContaining(['2026-12-10']) });
  }
  expect(shop.bank.payments.authorise).toHaveBeenCalledTimes(paidBefore + 4);
  expect((await day('2026-12-09')).closed).toBe(null);
  expect(await findPlaceDifferences(db, TUESDAY)).toEqual([]);
});

test('a basket with more than can be tied on its day says so before anything is paid', async () => {
  const who = await guest();
  await add(who, { deliveryDate: '2026-12-09', quantity: 1 }).expect(201);
  await change(db, "UPDATE day_minutes SET used = 85 WHERE delivery_date = '2026-12-09'");
  expect((await read(who)).problems).toMatchObject([{ code: 'date-not-offered', reason: 'full' }]);
  await change(db, "UPDATE day_minutes SET used = 80 WHERE delivery_date = '2026-12-09'");
});

test('minutes come back with the order that had them', async () => {
  const { who, order } = await buy('pays', { deliveryDate: '2026-12-10' });
  const used = async () => {
    const [rows] = await db.query("SELECT used FROM day_minutes WHERE delivery_date = '2026-12-10'");
    return (rows as { used: number }[])[0]?.used;
  };
  expect(await used()).toBe(20);
  await api.post(`/orders/${order.reference}/cancellation`).set('x-guest-token', who.token).expect(200);
  expect(await used()).toBe(0);
  expect(await findPlaceDifferences(db, TUESDAY)).toEqual([]);
});

test('two busy times on one day are refused with the name of the other, also when both are planned at once', async () => {
  const answers = await Promise.all([
    plan('2026-12-14', { ...fair, endsOn: '2026-12-16' }),
    plan('2026-12-15', { ...fair, endsOn: '2026-12-17' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.body).toMatchObject({ detail: expect.stringContaining('A wedding fair') });
  expect((await peaks()).map(({ startsOn }: { startsOn: string }) => startsOn)).toContain('2026-12-21');
});

test.each([
  ['one that ends before it begins', '2026-12-12', { ...fair, endsOn: '2026-12-11' }, 400, '#/endsOn'],
  ['one of two months', '2027-03-01', { ...fair, endsOn: '2027-04-30' }, 400, '#/endsOn'],
  ['one that is over', '2026-11-01', { ...fair, endsOn: '2026-11-02' }, 422, '#/endsOn'],
  ['one without a name', '2026-12-12', { ...fair, endsOn: '2026-12-12', name: ' ' }, 400, '#/name'],
  ['half a stop', '2026-12-12', { ...fair, endsOn: '2026-12-12', slotCapacity: 0.5 }, 400, '#/slotCapacity'],
  ['a cut-off at 25:00', '2026-12-12', { ...fair, cutOff: { daysBefore: 1, time: '25:00' } }, 400, '#/cutOff/time'],
])('%s is refused by name', async (_what, startsOn, body, status, pointer) => {
  expect((await plan(startsOn, body).expect(status)).body.errors).toMatchObject([{ pointer }]);
});

test('only florists plan', async () => {
  await plan('2026-12-12', fair, rosa).expect(403);
});
