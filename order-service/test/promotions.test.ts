import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openPromotionShop } from './promotion-shop.ts';

const shop = await openPromotionShop();
const { api, db, guest, add, read, place, create, turn, usage, use, drop, holderOf, asSeen } = shop;
afterAll(() => db.end());

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

test('a code in a guest’s basket comes along into the member’s own', async () => {
  await create({ code: 'ALONG' }).expect(201);
  const { who } = await holderOf('ALONG');
  const rosa = await shop.callers.as('customer', randomUUID());
  const asRosa = { 'x-guest-token': who.token, authorization: rosa };
  const { body: own } = await api.post('/baskets/mine').set(asRosa).send({ basketId: who.id }).expect(200);
  const { body } = await api.get(`/baskets/${own.id}`).set('authorization', rosa).expect(200);
  expect(body).toMatchObject({ promotion: { code: 'ALONG' }, discountCents: 480 });
});

test('a code that takes everything off leaves the thirty pence that the bank moves at least', async () => {
  await create({ code: 'ALL', takesOff: { kind: 'percent', percent: 100 } }).expect(201);
  const { who, basket } = await holderOf('ALL', { quantity: 2 });
  expect(basket).toMatchObject({ itemsCents: 9_600, deliveryCents: 0, discountCents: 9_570, totalCents: 30 });
  expect((await place(who, asSeen(basket)).expect(201)).body).toMatchObject({ payment: { paidCents: 30 } });
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
  await turn('NOTHERE', false).expect(404);
});
