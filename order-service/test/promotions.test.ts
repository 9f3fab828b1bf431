import { randomUUID } from 'node:crypto';
import type { Basket } from '@vetch/contracts/basket';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openShop } from './shop.ts';

const shop = await openShop();
const { api, db, guest, add, read, place, orderOf, look } = shop;
afterAll(() => db.end());
const dilys = await shop.callers.as('florist');
afterEach(() =>
  expect(shop.bank.payments.authorise.mock.calls.every(([, { amountCents }]) => amountCents >= 30)).toBe(true),
);

const tenPercent = { takesOff: { kind: 'percent', percent: 10 } };
const create = (promotion: object) =>
  api
    .post('/promotions')
    .set('authorization', dilys)
    .send({ name: 'A test', ...tenPercent, ...promotion });
const usage = async (code: string) => {
  const { body } = await api.get('/promotions').set('authorization', dilys).expect(200);
  return body.items.find((one: { code: string }) => one.code === code);
};

type Guest = Awaited<ReturnType<typeof guest>>;
const use = (who: Guest, code: string) =>
  api.put(`/baskets/${who.id}/promotion`).set('x-guest-token', who.token).send({ code });
const drop = (who: Guest) => api.delete(`/baskets/${who.id}/promotion`).set('x-guest-token', who.token);
const cancel = (who: Guest, reference: string) =>
  api.post(`/orders/${reference}/cancellation`).set('x-guest-token', who.token).expect(200);

/** A guest with a bouquet of £48.00 and the code in the basket. */
async function holderOf(code: string, line: object = {}) {
  const who = await guest();
  await add(who, line).expect(201);
  const { body } = await use(who, code).expect(200);
  return { who, basket: body as Basket };
}

const asSeen = (basket: Basket, changes: object = {}) =>
  orderOf(basket, { expectedDiscountCents: basket.discountCents, ...changes });
const buyer = (email: string) => ({ buyer: { email } });

test('a code is a row of the bill, can be taken out again, and the order keeps what it took off', async () => {
  await create({ code: 'SPRING' }).expect(201);
  const { who, basket } = await holderOf(' spring ');
  expect(basket).toMatchObject({
    promotion: { code: 'SPRING', kind: 'percent', refusal: null },
    ...{ itemsCents: 4_800, discountCents: 480, deliveryCents: 595, totalCents: 4_915 },
  });
  expect((await drop(who).expect(200)).body).toMatchObject({ promotion: null, discountCents: 0, totalCents: 5_395 });
  const again = (await use(who, 'SPRING').expect(200)).body;
  const { body: order } = await place(who, asSeen(again)).expect(201);
  expect(order).toMatchObject({
    promotion: { code: 'SPRING', kind: 'percent' },
    ...{ status: 'placed', discountCents: 480, totalCents: 4_915, payment: { paidCents: 4_915 } },
  });
  expect(await usage('SPRING')).toMatchObject({ used: 1, takenOffCents: 480 });
  await use(who, 'SPRING').expect(409);
});

test('an order that is cancelled gives its use back, once', async () => {
  await create({ code: 'ONCE', totalLimit: 1 }).expect(201);
  const { who, basket } = await holderOf('ONCE');
  const { body: order } = await place(who, asSeen(basket)).expect(201);
  await use(await guest(), 'ONCE').expect(422);
  await cancel(who, order.reference);
  await api.post(`/orders/${order.reference}/cancellation`).set('x-guest-token', who.token).expect(409);
  expect(await usage('ONCE')).toMatchObject({ used: 0, takenOffCents: 0 });
  const next = await holderOf('ONCE');
  await place(next.who, asSeen(next.basket)).expect(201);
  expect(await look(who, order.reference)).toMatchObject({
    promotion: { code: 'ONCE' },
    payment: { refundedCents: 4_915 },
  });
});

test('an order that nobody pays for gives its use back, and its basket still has the code', async () => {
  await create({ code: 'UNPAID', totalLimit: 1 }).expect(201);
  const { who, basket } = await holderOf('UNPAID');
  await place(who, asSeen(basket, { cardToken: 'declined' })).expect(201);
  expect(await usage('UNPAID')).toMatchObject({ used: 1 });
  shop.later(16 * 60_000);
  await shop.sweep();
  expect(await usage('UNPAID')).toMatchObject({ used: 0 });
  expect(await read(who)).toMatchObject({ promotion: { code: 'UNPAID', refusal: null }, discountCents: 480 });
});

test('a code that cannot be used says exactly why, and the basket stays as it was', async () => {
  await create({ code: 'LARGE', minimumCents: 10_000 }).expect(201);
  await create({ code: 'DECEMBER', startsOn: '2026-12-01' }).expect(201);
  const who = await guest();
  await add(who).expect(201);
  const refused = async (code: string, status: number) => (await use(who, code).expect(status)).body;
  expect(await refused('LARGE', 422)).toMatchObject({
    reason: 'below-minimum',
    errors: [
      { pointer: '#/code', detail: 'This code is for orders of £100.00 and more. Your flowers come to £48.00.' },
    ],
  });
  expect(await refused('DECEMBER', 422)).toMatchObject({ detail: 'This code begins on 1 December.' });
  expect(await refused('NOSUCHCODE', 404)).toMatchObject({ detail: expect.stringContaining('NOSUCHCODE') });
  expect(await refused('a code', 400)).toMatchObject({ errors: [{ pointer: '#/code' }] });
  expect(await read(who)).toMatchObject({ promotion: null, totalCents: 5_395 });
});

test('a basket that no longer fits its code says so, and can be ordered for what it costs without', async () => {
  await create({ code: 'FORTY', minimumCents: 4_000 }).expect(201);
  const { who, basket } = await holderOf('FORTY');
  await add(who, { slug: 'wren' }).expect(201);
  await api.delete(`/baskets/${who.id}/lines/${basket.lines[0]?.id}`).set('x-guest-token', who.token).expect(200);
  const smaller = await read(who);
  expect(smaller).toMatchObject({
    discountCents: 0,
    totalCents: 3_195,
    promotion: { refusal: expect.stringContaining('£40.00') },
  });
  const { body } = await place(who, asSeen(smaller)).expect(201);
  expect(body).toMatchObject({ promotion: null, discountCents: 0, totalCents: 3_195 });
  expect(await usage('FORTY')).toMatchObject({ used: 0 });
});

test('a code that is switched off before paying is named, nothing is charged, and the basket costs what it shows', async () => {
  await create({ code: 'SHORTLIVED' }).expect(201);
  const { who, basket } = await holderOf('SHORTLIVED');
  await api.patch('/promotions/SHORTLIVED').set('authorization', dilys).send({ isActive: false }).expect(200);
  const asked = shop.bank.payments.authorise.mock.calls.length;
  const { body } = await place(who, asSeen(basket)).expect(409);
  expect(body).toMatchObject({
    type: expect.stringContaining('basket-changed'),
    ...{ totalCents: 5_395, version: basket.version },
    changes: [
      { what: 'promotion', about: 'SHORTLIVED', detail: 'This code is no longer in use.', wasCents: 480, nowCents: 0 },
    ],
  });
  expect(shop.bank.payments.authorise).toHaveBeenCalledTimes(asked);
  expect(await read(who)).toMatchObject({ promotion: null, totalCents: 5_395, orderReference: null });
});

test('a code for a first order is refused to an e-mail address that has ordered, which only the order shows', async () => {
  await create({ code: 'FIRST', firstOrderOnly: true }).expect(201);
  const first = await holderOf('FIRST');
  await place(first.who, asSeen(first.basket, buyer('rowan@example.com'))).expect(201);
  const second = await holderOf('FIRST');
  const { body } = await place(second.who, asSeen(second.basket, buyer('Rowan+again@example.com'))).expect(409);
  expect(body.changes).toMatchObject([{ what: 'promotion', detail: 'This code is for a first order.' }]);
  const { body: order } = await place(second.who, asSeen(await read(second.who), buyer('rowan@example.com'))).expect(
    201,
  );
  expect(order).toMatchObject({ promotion: null, totalCents: 5_395 });
});

test('a member who has ordered is told at the basket already', async () => {
  await create({ code: 'MEMBERS', firstOrderOnly: true }).expect(201);
  const rosa = await shop.callers.as('customer', randomUUID());
  const who = await guest();
  await add(who).expect(201);
  const asRosa = { 'x-guest-token': who.token, authorization: rosa };
  const order = orderOf(await read(who), buyer('rosa.one@example.com'));
  await api.post('/orders').set(asRosa).set('idempotency-key', randomUUID()).send(order).expect(201);
  const next = await guest();
  await add(next).expect(201);
  const { body } = await use(next, 'MEMBERS').set('authorization', rosa).expect(422);
  expect(body).toMatchObject({ detail: 'This code is for a first order.' });
});

test('a code in a guest’s basket comes along into the member’s own', async () => {
  await create({ code: 'ALONG' }).expect(201);
  const { who } = await holderOf('ALONG');
  const rosa = await shop.callers.as('customer', randomUUID());
  const asRosa = { 'x-guest-token': who.token, authorization: rosa };
  const { body: own } = await api.post('/baskets/mine').set(asRosa).send({ basketId: who.id }).expect(200);
  const { body } = await api.get(`/baskets/${own.id}`).set('authorization', rosa).expect(200);
  expect(body).toMatchObject({ promotion: { code: 'ALONG' }, discountCents: 480 });
});

test('free delivery takes off what the deliveries cost', async () => {
  await create({ code: 'BYBIKE', takesOff: { kind: 'free-delivery' } }).expect(201);
  const { basket } = await holderOf('BYBIKE');
  expect(basket).toMatchObject({ discountCents: 595, totalCents: 4_800 });
});

test.each([
  ['one without letters', { code: '!' }, 400, '#/code'],
  [
    'a hundred and one per cent',
    { code: 'TOOMUCH', takesOff: { kind: 'percent', percent: 101 } },
    400,
    '#/takesOff/percent',
  ],
  ['half a penny', { code: 'HALF', takesOff: { kind: 'amount', amountCents: 0.5 } }, 400, '#/takesOff/amountCents'],
  ['one that ends before it begins', { code: 'BACK', startsOn: '2026-12-02', endsOn: '2026-12-01' }, 400, '#/endsOn'],
  ['no uses at all', { code: 'NOUSE', totalLimit: 0 }, 400, '#/totalLimit'],
  ['one that there is', { code: 'SPRING' }, 409, '#/code'],
])('%s is no code', async (_what, promotion, status, pointer) => {
  expect((await create(promotion).expect(status)).body.errors).toMatchObject([{ pointer }]);
});

test('a code that there is not cannot be switched', async () => {
  await api.patch('/promotions/NOTHERE').set('authorization', dilys).send({ isActive: false }).expect(404);
});
