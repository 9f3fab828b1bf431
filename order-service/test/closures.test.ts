import { afterAll, expect, test } from 'vitest';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
afterAll(() => shop.db.end());
const dilys = await shop.callers.as('florist');

const TODAY = '2026-11-22';
const close = (date: string, body: object = { note: 'The cold room is being mended.' }) =>
  shop.api.put(`/closures/${date}`).set('authorization', dilys).send(body);
const open = (date: string) => shop.api.delete(`/closures/${date}`).set('authorization', dilys);
const closures = async () => (await shop.api.get('/closures').set('authorization', dilys).expect(200)).body.items;
const day = async (date: string) => {
  const { body } = await shop.api.get('/delivery-dates').query({ days: 30 });
  return body.days.find((one: { date: string }) => one.date === date);
};
/** The rules of the shop are read anew after two seconds. */
const soon = { timeout: 5_000, interval: 100 };

test('a day that the florist closes cannot be ordered any more, says why, and what is ordered stands', async () => {
  const { who, order } = await shop.buy();
  const waiting = await shop.guest();
  await shop.add(waiting).expect(201);
  await close(TUESDAY).expect(200);
  await expect.poll(async () => (await day(TUESDAY)).closed, soon).toBe('closed');
  expect(await day(TUESDAY)).toMatchObject({ note: 'The cold room is being mended.' });
  expect((await shop.read(waiting)).problems).toMatchObject([{ code: 'date-not-offered', reason: 'closed' }]);
  await shop.place(waiting, shop.orderOf(await shop.read(waiting))).expect(409);
  expect(await shop.look(who, order.reference)).toMatchObject({ status: 'placed' });
});

test('a closed day opens again', async () => {
  await open(TUESDAY).expect(204);
  await open(TUESDAY).expect(204);
  await expect.poll(async () => (await day(TUESDAY)).closed, soon).toBeNull();
  expect((await shop.buy()).response.status).toBe(201);
});

test('what is left of today can be closed, and yesterday cannot', async () => {
  await close(TODAY, { note: 'Closed for the rest of the day' }).expect(200);
  const { body } = await close('2026-11-21').expect(422);
  expect(body).toMatchObject({ reason: 'past', errors: [{ pointer: '#/date' }] });
  expect(await closures()).toMatchObject([
    { date: TODAY, note: 'Closed for the rest of the day' },
    { date: '2026-12-25', note: 'Christmas Day' },
    { date: '2026-12-26' },
    { date: '2027-01-01' },
  ]);
});

test('closing a day again changes its words', async () => {
  await close(TODAY, { note: 'Gone to the market' }).expect(200);
  expect((await closures())[0]).toEqual({ date: TODAY, note: 'Gone to the market' });
});

test.each([
  ['a day that does not exist', '2026-02-30', { note: 'Hello' }, '#/date'],
  ['a day without a note', TUESDAY, {}, '#/note'],
  ['a note of 121 characters', TUESDAY, { note: 'x'.repeat(121) }, '#/note'],
])('%s is refused by name', async (_what, date, body, pointer) => {
  expect((await close(date, body).expect(400)).body.errors).toMatchObject([{ pointer }]);
});
