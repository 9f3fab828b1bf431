import { AppError } from '@vetch/service-kit/http/app-error';
import { sendDue } from '@vetch/service-kit/messaging/outbox';
import { change, select } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, expect, test } from 'vitest';
import { EMAIL } from '../src/mail/leave-mail.ts';
import { asText } from '../src/mail/letter.ts';
import { writeToBuyer } from '../src/mail/write-to-buyer.ts';
import { deliverRefund, REFUND } from '../src/refunds/give-back.ts';
import { away, newKey } from './fake-neighbours.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { db, deps, bank, buy, look } = shop;
afterAll(() => db.end());
const [dilys, rosa] = [await shop.callers.as('florist'), await shop.callers.as('customer')];

const wilted = { amountCents: 1_000, reason: 'Two roses had wilted.' };
const refund = (reference: string, body: object = wilted, key = newKey(), who = dilys) =>
  shop.api.post(`/orders/${reference}/refunds`).set('authorization', who).set('idempotency-key', key).send(body);
const deliver = { [REFUND]: deliverRefund(deps), [EMAIL]: writeToBuyer(deps, shop.postOffice, 'http://shop.example') };
const send = () => sendDue({ db, deliver, now: deps.now, log: silentLog });

test('the florist gives a part of the money back, and the buyer sees it and is told why', async () => {
  const { who, order } = await buy();
  const { body } = await refund(order.reference).expect(201);
  expect(body).toMatchObject({ status: 'placed', payment: { state: 'part_refunded', refundedCents: 1_000 } });
  expect((await look(who, order.reference)).timeline.at(-1)).toMatchObject({ event: 'refunded' });
  await send();
  const letters = [...shop.postOffice.posted.values()].map(({ letter }) => asText(letter)).join('\n');
  expect(letters).toContain('We have given £10.00 back to your Visa ending 4242.');
  expect(letters).toContain('The reason: Two roses had wilted.');
});

test('the same request twice gives the money back once, and says so', async () => {
  const { order } = await buy();
  const key = newKey();
  await refund(order.reference, wilted, key).expect(201);
  const again = await refund(order.reference, wilted, key).expect(201);
  expect(again.headers['idempotent-replayed']).toBe('true');
  expect(again.body.payment.refundedCents).toBe(1_000);
  await refund(order.reference, { ...wilted, amountCents: 2_000 }, key).expect(422);
});

test('of ten refunds at once no more goes back than was paid', async () => {
  const { who, order } = await buy();
  const answers = await Promise.all(Array.from({ length: 10 }, () => refund(order.reference)));
  const given = answers.filter(({ status }) => status === 201).length;
  expect(given).toBe(Math.floor(order.totalCents / 1_000));
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    leftCents: order.totalCents - given * 1_000,
    errors: [{ pointer: '#/amountCents' }],
  });
  expect((await look(who, order.reference)).payment.refundedCents).toBe(given * 1_000);
});

test('while payment-service is away the refund waits, and then happens once', async () => {
  const { who, order } = await buy();
  bank.payments.refund.mockRejectedValueOnce(away());
  const { body } = await refund(order.reference).expect(201);
  expect(body.payment).toMatchObject({ state: 'paid', refundedCents: 0 });
  await refund(order.reference, { ...wilted, amountCents: order.totalCents }).expect(409);
  await send();
  await send();
  expect((await look(who, order.reference)).payment).toMatchObject({ state: 'part_refunded', refundedCents: 1_000 });
});

test('a refund that the bank refuses is told, changes nothing, and leaves the money free for another', async () => {
  const { who, order } = await buy();
  const key = newKey();
  bank.payments.refund.mockRejectedValueOnce(new AppError('refund-failed', 'The bank did not give the money back.'));
  await refund(order.reference, wilted, key).expect(409);
  await send();
  expect((await refund(order.reference, wilted, key).expect(409)).body.type).toContain('refund-failed');
  expect((await look(who, order.reference)).payment.refundedCents).toBe(0);
  await refund(order.reference, { ...wilted, amountCents: order.totalCents }).expect(201);
  expect((await look(who, order.reference)).payment.state).toBe('refunded');
});

test('a refund that the bank refuses only later waits for a florist, who can have it tried again', async () => {
  const { who, order } = await buy();
  const refused = new AppError('refund-failed', 'The bank did not give the money back.');
  bank.payments.refund.mockRejectedValueOnce(away()).mockRejectedValueOnce(refused);
  await refund(order.reference).expect(201);
  await send();
  const stuck = await shop.api.get('/stuck-work').set('authorization', dilys).expect(200);
  const [item] = stuck.body.items;
  expect(item).toMatchObject({ what: 'refund', orderReference: order.reference });
  await refund(order.reference, { ...wilted, amountCents: order.totalCents }).expect(409);
  await shop.api.post(`/stuck-work/${item.id}/retry`).set('authorization', dilys).expect(204);
  await send();
  expect((await look(who, order.reference)).payment).toMatchObject({ state: 'part_refunded', refundedCents: 1_000 });
  const ids = bank.payments.refund.mock.calls.map(([, refundId]) => refundId).slice(-3);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[1]);
});

test('a key that was used for one refund is refused for another, also after its answer was forgotten', async () => {
  const { order } = await buy();
  const key = newKey();
  await refund(order.reference, wilted, key).expect(201);
  await change(db, 'DELETE FROM idempotency_keys');
  expect((await refund(order.reference, { ...wilted, amountCents: 2_000 }, key).expect(422)).body.type).toContain(
    'idempotency-key-reused',
  );
  expect((await refund(order.reference, wilted, key).expect(201)).body.payment.refundedCents).toBe(1_000);
});

test('what was given back already is not given back again when the order is cancelled', async () => {
  const { who, order } = await buy();
  await refund(order.reference).expect(201);
  await shop.api.post(`/orders/${order.reference}/cancellation`).set('x-guest-token', who.token).expect(200);
  expect((await look(who, order.reference)).payment).toMatchObject({
    state: 'refunded',
    refundedCents: order.totalCents,
  });
  await refund(order.reference).expect(409);
});

const { order: untouched } = await buy();

test.each([
  ['nothing', { ...wilted, amountCents: 0 }, '#/amountCents'],
  ['less than nothing', { ...wilted, amountCents: -5 }, '#/amountCents'],
  ['half a penny', { ...wilted, amountCents: 0.5 }, '#/amountCents'],
  ['an amount without a reason', { amountCents: 100 }, '#/reason'],
])('%s is refused by name', async (_what, body, pointer) => {
  expect((await refund(untouched.reference, body).expect(400)).body.errors).toMatchObject([{ pointer }]);
});

test('only a florist gives money back, and only for an order that is paid', async () => {
  await refund(untouched.reference, wilted, newKey(), rosa).expect(403);
  const unpaid = await buy('declined');
  await refund(unpaid.order.reference).expect(409);
  await refund('VT-222222').expect(404);
  const rows = await select(db, 'SELECT id FROM order_refunds WHERE state = ?', ['pending']);
  expect(rows).toEqual([]);
});
