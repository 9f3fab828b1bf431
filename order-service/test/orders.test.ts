import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { newKey } from './fake-neighbours.ts';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
const { add, buy, guest, look, orderOf, place, read } = shop;
afterAll(() => shop.db.end());

const used = async (date: string, slot: string) =>
  (
    await select<{ used: number }>(shop.db, 'SELECT used FROM slot_places WHERE delivery_date = ? AND slot = ?', [
      date,
      slot,
    ])
  )[0]?.used ?? 0;

test('a guest orders a bouquet: paid once, held once, a place in the van, a snapshot of the recipe', async () => {
  const before = await used(TUESDAY, 'morning');
  const { response, order, who } = await buy();
  expect(response.status).toBe(201);
  expect(response.headers.location).toBe(`/orders/${order.reference}`);
  expect(order).toMatchObject({
    status: 'placed',
    totalCents: 5_395,
    payment: { state: 'paid', paidCents: 5_395, card: { brand: 'Visa', lastFour: '4242' } },
    deliveries: [{ date: TUESDAY, slot: 'morning', fulfilment: 'scheduled', recipient: { postcode: 'BS6 5QA' } }],
  });
  expect(order.reference).toMatch(/^VT-[2-9A-Z]{6}$/);
  expect(order.timeline.map((entry) => entry.event)).toEqual(['ordered', 'paid', 'placed']);
  expect(order.deliveries[0]?.lines[0]?.recipe.stems[0]?.label).toBe('5 peach roses');
  expect(await used(TUESDAY, 'morning')).toBe(before + 1);
  expect(await look(who, order.reference)).toEqual(order);
});

test('the stock room is asked once for each stem, summed over all bouquets', async () => {
  const who = await guest();
  await add(who, { quantity: 2 });
  await add(who, { slug: 'wren' });
  shop.products.hold.mockClear();
  await place(who, orderOf(await read(who))).expect(201);
  expect(shop.products.hold.mock.calls.map(([, { stems, extras }]) => ({ stems, extras }))).toEqual([
    { stems: [{ key: 'rose-peach', count: 15 }], extras: [] },
  ]);
});

test('a member’s order is among the member’s orders and nobody else’s', async () => {
  const rosa = await shop.callers.as('customer');
  const who = await guest();
  await add(who);
  const { body } = await place(who, orderOf(await read(who)))
    .set('authorization', rosa)
    .expect(201);
  const mine = await shop.api.get('/orders').set('authorization', rosa).expect(200);
  expect(mine.body).toMatchObject({
    total: 1,
    items: [{ reference: body.reference, deliveries: [{ recipientName: 'Marguerite Bell' }] }],
  });
  const other = await shop.callers.as('customer');
  await shop.api.get(`/orders/${body.reference}`).set('authorization', other).expect(404);
  await shop.api.get(`/orders/${body.reference}`).set('x-guest-token', 'guessed').expect(404);
  await shop.api
    .get(`/orders/${body.reference}`)
    .set('authorization', await shop.callers.as('florist'))
    .expect(200);
});

test('the same order sent twenty times at once is one order with one charge', async () => {
  const who = await guest();
  await add(who);
  const body = orderOf(await read(who));
  const key = newKey();
  shop.bank.payments.capture.mockClear();
  const answers = await Promise.all(Array.from({ length: 20 }, () => place(who, body, key)));
  const placed = answers.filter((answer) => answer.status === 201);
  expect(placed.length).toBeGreaterThan(0);
  expect(new Set(placed.map((answer) => answer.body.reference)).size).toBe(1);
  expect(answers.filter((answer) => answer.status !== 201).every((answer) => answer.status === 409)).toBe(true);
  expect(shop.bank.payments.capture).toHaveBeenCalledTimes(1);
  const replay = await place(who, body, key).expect(201);
  expect(replay.headers['idempotent-replayed']).toBe('true');
  await place(who, { ...body, cardToken: 'another' }, key).expect(422);
});

test('two windows that order one basket make one order, and the second learns its reference', async () => {
  const who = await guest();
  await add(who);
  const body = orderOf(await read(who));
  const answers = await Promise.all([place(who, body), place(who, body)]);
  const [won, lost] = answers.sort((a, b) => a.status - b.status);
  expect(won?.status).toBe(201);
  expect(lost?.body).toMatchObject({ status: 409, reference: won?.body.reference });
});

test('an order without a key is refused before anything is done', async () => {
  const who = await guest();
  await add(who);
  const { body } = await shop.api
    .post('/orders')
    .set('x-guest-token', who.token)
    .send(orderOf(await read(who)))
    .expect(400);
  expect(body.type).toContain('idempotency-key-missing');
});

const living = { name: 'M', line1: '1', town: 'Bristol' };

const stale: [string, object, number, string, string?][] = [
  ['a total that is no longer true', { expectedTotalCents: 100 }, 409, 'basket-changed'],
  ['a basket changed in another window', { basketVersion: 0 }, 409, 'basket-changed'],
  ['a slot that has no van', { deliveries: [{ slot: 'midnight' }] }, 400, 'invalid-request', 'deliveries/0/slot'],
  [
    'a delivery on another day than the basket’s',
    { deliveries: [{ date: '2026-11-25' }] },
    422,
    'deliveries-do-not-match',
    'deliveries',
  ],
  ['no postcode', { deliveries: [{ recipient: living }] }, 400, 'invalid-request', 'deliveries/0/recipient/postcode'],
  [
    'half a postcode',
    { deliveries: [{ recipient: { ...living, postcode: 'BS6' } }] },
    400,
    'invalid-request',
    'deliveries/0/recipient/postcode',
  ],
  ['no e-mail address', { buyer: {} }, 400, 'invalid-request', 'buyer/email'],
  ['half an e-mail address', { buyer: { email: 'iris' } }, 400, 'invalid-request', 'buyer/email'],
];

test.each(stale)(
  '%s is refused, nothing is held or charged, and the basket survives',
  async (_what, changes, status, code, field) => {
    const who = await guest();
    await add(who);
    const basket = await read(who);
    const body = orderOf(basket);
    const deliveries =
      'deliveries' in changes ? [{ ...body.deliveries[0], ...(changes.deliveries as object[])[0] }] : body.deliveries;
    shop.products.hold.mockClear();
    const answer = await place(who, { ...body, ...changes, deliveries }).expect(status);
    expect(answer.body.type).toContain(code);
    expect(answer.body.errors?.[0]?.pointer).toBe(field && `#/${field}`);
    expect(shop.products.hold).not.toHaveBeenCalled();
    expect(await read(who)).toEqual(basket);
  },
);

test('an empty basket cannot be ordered', async () => {
  const who = await guest();
  const basket = await read(who);
  const day = {
    date: TUESDAY,
    slot: 'morning',
    recipient: { name: 'M', line1: '1', town: 'Bristol', postcode: 'BS6 5QA' },
    ifNobodyIn: 'neighbour',
  };
  const { body } = await place(who, { ...orderOf(basket), deliveries: [day] }).expect(422);
  expect(body.type).toContain('basket-empty');
});

test('what is promised for today ends with the last slot that has a place left', async () => {
  const { now } = shop.clock;
  shop.clock.now = new Date(`${TUESDAY}T08:00:00.000Z`);
  const next = async () => (await shop.api.get('/delivery-dates').expect(200)).body.next;
  expect(await next()).toEqual({ date: TUESDAY, cutOffAt: `${TUESDAY}T14:00:00.000Z` });
  await shop.db.query("INSERT INTO slot_places (delivery_date, slot, used) VALUES (?, 'evening', 8)", [TUESDAY]);
  expect(await next()).toEqual({ date: TUESDAY, cutOffAt: `${TUESDAY}T10:00:00.000Z` });
  shop.clock.now = now;
});

test('of fifty orders for the last place in the van, one gets it', async () => {
  const wednesday = '2026-11-25';
  await shop.db.query("INSERT INTO slot_places (delivery_date, slot, used) VALUES (?, 'morning', 11)", [wednesday]);
  const orders = await Promise.all(Array.from({ length: 50 }, () => buy('pays', { deliveryDate: wednesday })));
  const placed = orders.filter(({ response }) => response.status === 201);
  const refused = orders.filter(({ response }) => response.status === 409);
  expect([placed.length, refused.length]).toEqual([1, 49]);
  expect(refused[0]?.response.body).toMatchObject({ date: wednesday, slots: ['timed', 'afternoon', 'evening'] });
  expect(await used(wednesday, 'morning')).toBe(12);
});
