import { randomUUID } from 'node:crypto';
import { AppError } from '@vetch/service-kit/http/app-error';
import { change, select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { findPlaceDifferences } from '../src/calendar/place-ledger-repository.ts';
import { buyer, openPromotionShop } from './promotion-shop.ts';

/** Who gets the use of a code, and when it comes back. */
const shop = await openPromotionShop();
const { api, db, guest, add, read, place, orderOf, look, create, turn, usage, use, cancel, holderOf, asSeen } = shop;
afterAll(() => db.end());

test('an order that is cancelled gives its use back, once', async () => {
  await create({ code: 'ONCE', totalLimit: 1 }).expect(201);
  const { who, basket } = await holderOf('ONCE');
  const { body: order } = await place(who, asSeen(basket)).expect(201);
  await use(await guest(), 'ONCE').expect(422);
  await cancel(who, order.reference).expect(200);
  await cancel(who, order.reference).expect(409);
  expect(await usage('ONCE')).toMatchObject({ used: 0, takenOffCents: 0 });
  const next = await holderOf('ONCE');
  await place(next.who, asSeen(next.basket)).expect(201);
  expect(await look(who, order.reference)).toMatchObject({
    promotion: { code: 'ONCE' },
    payment: { refundedCents: 4_915 },
  });
});

test('an order that begins once more, because the catalogue changed, uses its code once', async () => {
  await create({ code: 'TWICE', totalLimit: 1 }).expect(201);
  const { who, basket } = await holderOf('TWICE');
  shop.changeCatalogue();
  await place(who, asSeen(basket)).expect(201);
  expect(await usage('TWICE')).toMatchObject({ used: 1, takenOffCents: basket.discountCents });
  const moved = await select(
    db,
    'SELECT SUM(held + allocated) AS places, SUM(minutes) AS minutes FROM place_movements m JOIN orders o ON o.id = m.order_id WHERE o.promotion_code = ?',
    ['TWICE'],
  );
  expect(moved).toMatchObject([{ places: '1' }]);
  expect(await findPlaceDifferences(db, '2026-01-01')).toEqual([]);
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

test('a request that comes again, and another card after a refused one, do not meet their own use', async () => {
  await create({ code: 'MINE', totalLimit: 1, buyerLimit: 1, firstOrderOnly: true }).expect(201);
  const { who, basket } = await holderOf('MINE');
  const [key, order] = [randomUUID(), asSeen(basket, { cardToken: 'declined', ...buyer('own.use@example.com') })];
  const { body } = await place(who, order, key).expect(201);
  expect((await place(who, order, key).expect(201)).body.reference).toBe(body.reference);
  const paid = await api
    .post(`/orders/${body.reference}/payments`)
    .set({ 'x-guest-token': who.token, 'idempotency-key': randomUUID() })
    .send({ cardToken: 'pays' })
    .expect(201);
  expect(paid.body).toMatchObject({ status: 'placed', discountCents: 480, payment: { paidCents: 4_915 } });
  expect(await usage('MINE')).toMatchObject({ used: 1 });
});

test('an order that is given up before anybody was charged leaves its use and its code', async () => {
  await create({ code: 'SOLDOUT', totalLimit: 1 }).expect(201);
  const { who, basket } = await holderOf('SOLDOUT');
  shop.products.hold.mockRejectedValueOnce(new AppError('out-of-stock', 'Gone.', { short: [] }));
  await place(who, asSeen(basket)).expect(409);
  expect(await usage('SOLDOUT')).toMatchObject({ used: 0, takenOffCents: 0 });
  await place(who, asSeen(await read(who))).expect(201);
  expect(await usage('SOLDOUT')).toMatchObject({ used: 1, takenOffCents: 480 });
});

test('a code that is switched off before paying is named, nothing is charged, and the basket costs what it shows', async () => {
  await create({ code: 'SHORTLIVED' }).expect(201);
  const { who, basket } = await holderOf('SHORTLIVED');
  await turn('SHORTLIVED', false).expect(200);
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

test('a code for a first order is refused to a mailbox that has ordered without one, whatever it puts after a plus', async () => {
  await create({ code: 'NEWHERE', firstOrderOnly: true }).expect(201);
  const before = await guest();
  await add(before).expect(201);
  await place(before, orderOf(await read(before), buyer('hazel@example.com'))).expect(201);
  const { who, basket } = await holderOf('NEWHERE');
  const { body } = await place(who, asSeen(basket, buyer('Hazel+new@example.com'))).expect(409);
  expect(body.changes).toMatchObject([{ what: 'promotion', detail: 'This code is for a first order.' }]);
});

test('of an order from before mailboxes were counted the address counts as it was typed', async () => {
  await create({ code: 'OFOLD', firstOrderOnly: true }).expect(201);
  const before = await guest();
  await add(before).expect(201);
  await place(before, orderOf(await read(before), buyer('alder@example.com'))).expect(201);
  await change(db, "UPDATE orders SET buyer_email_hash = NULL WHERE buyer_email = 'alder@example.com'");
  const { who, basket } = await holderOf('OFOLD');
  await place(who, asSeen(basket, buyer('alder@example.com'))).expect(409);
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
