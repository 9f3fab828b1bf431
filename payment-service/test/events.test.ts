import { randomUUID } from 'node:crypto';
import { findDead } from '@vetch/service-kit/messaging/outbox';
import { change, select } from '@vetch/service-kit/mysql/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { sweep } from '../src/sweeper.ts';
import { openEar } from './order-service-ear.ts';
import { openShop, withBank } from './payment-shop.ts';

const shop = await openShop();
const { db, deps, bank, later, pay, capture, letGo, refund, answer, payAndCapture } = shop;
const { ear, heard, signatures, send, close, listenAgain } = await openEar(deps);
afterAll(async () => {
  close();
  await db.end();
});
beforeEach(async () => {
  await change(db, 'DELETE FROM outbox');
  heard.length = 0;
  signatures.length = 0;
  ear.answer = { status: 200 };
});

/** What order-service is told when everything that is due has been sent. */
const told = async () => {
  await send();
  return heard.map(({ type, paymentId }) => [type, paymentId]);
};
const states = () => select<{ state: string; tries: number }>(db, 'SELECT state, tries FROM outbox');
const HOUR_MS = 3_600_000;

test('order-service is told that a payment was authorised, for which order, and when', async () => {
  const { id, body } = await pay();
  await send();
  expect(heard).toEqual([
    {
      id: expect.any(String),
      type: 'payment.authorised',
      paymentId: id,
      orderId: body.orderId,
      occurredAt: deps.now().toISOString(),
    },
  ]);
  expect(await states()).toEqual([{ state: 'sent', tries: 1 }]);
});

test('each thing that becomes of a payment is told, and doing it again is not', async () => {
  const { id } = await pay('declined');
  expect(await told()).toEqual([['payment.declined', id]]);
  heard.length = 0;
  const voided = await pay();
  await Promise.all([letGo(voided.id), letGo(voided.id)]);
  await letGo(voided.id);
  expect((await told()).toSorted()).toEqual([
    ['payment.authorised', voided.id],
    ['payment.voided', voided.id],
  ]);
  heard.length = 0;
  const captured = await payAndCapture(900);
  const refundId = randomUUID();
  await Promise.all([capture(captured), refund(captured, 400, refundId), refund(captured, 400, refundId)]);
  expect((await told()).toSorted()).toEqual([
    ['payment.authorised', captured],
    ['payment.captured', captured],
    ['payment.refunded', captured],
  ]);
});

test('a payment that waits for its owner is no news; the answer of its owner is', async () => {
  const [approved, refused] = [await pay('challenge'), await pay('challenge')];
  expect(await told()).toEqual([]);
  await answer(approved.id, 'approved');
  await answer(refused.id, 'refused');
  expect((await told()).toSorted()).toEqual([
    ['payment.authorised', approved.id],
    ['payment.declined', refused.id],
  ]);
});

test('an outcome that only the sweeper finds out is told like any other', async () => {
  const forgetful = withBank(deps, {
    async authorise(request, signal) {
      await bank.authorise(request, signal);
      throw new Error('connection reset');
    },
  });
  const { id } = await forgetful.pay();
  expect(await told()).toEqual([]);
  later(60_000);
  await sweep(deps);
  expect(await told()).toEqual([['payment.authorised', id]]);
});

test('a refund that the bank refused is not told as one', async () => {
  const id = await payAndCapture(900);
  await withBank(deps, { refund: async () => 'failed' }).refund(id, 400);
  expect((await told()).map(([type]) => type)).not.toContain('payment.refunded');
});

test('events that are due together go out in one request', async () => {
  const [one, other] = [await pay(), await pay('declined')];
  await capture(one.id);
  expect((await told()).toSorted()).toEqual(
    [
      ['payment.authorised', one.id],
      ['payment.captured', one.id],
      ['payment.declined', other.id],
    ].toSorted(),
  );
  expect(signatures).toHaveLength(1);
  expect(await states()).toEqual(Array(3).fill({ state: 'sent', tries: 1 }));
});

test('while order-service is down its events wait, and go out when it is back, signed anew', async () => {
  const { id } = await pay();
  close();
  await send();
  expect([heard, await states()]).toEqual([[], [{ state: 'pending', tries: 1 }]]);
  later(HOUR_MS);
  await listenAgain();
  expect(await told()).toEqual([['payment.authorised', id]]);
  expect(signatures[0]).toMatch(`t=${deps.now().getTime() / 1_000},`);
});

test('an event that order-service does not understand is given up at once, with what it said', async () => {
  await pay();
  ear.answer = { status: 400, code: 'invalid-request', detail: 'One field needs attention.' };
  await send();
  expect(await findDead(db)).toMatchObject([{ tries: 1, problem: 'Error: One field needs attention.' }]);
});

test('of events that go out together only the one that is not understood is given up', async () => {
  const [one, bad, other] = [await pay(), await pay(), await pay()];
  await change(db, "UPDATE outbox SET payload = REPLACE(payload, 'authorised', 'forgotten') WHERE payload LIKE ?", [
    `%${bad.id}%`,
  ]);
  expect((await told()).map(([, id]) => id).toSorted()).toEqual([one.id, other.id].toSorted());
  expect(await findDead(db)).toMatchObject([
    { payload: { paymentId: bad.id }, tries: 1, problem: 'Error: One field needs attention.' },
  ]);
  expect((await states()).map(({ state }) => state).toSorted()).toEqual(['dead', 'sent', 'sent']);
});

test('events that order-service cannot take at the moment are not sent one by one, and stay together', async () => {
  await pay();
  await pay();
  ear.answer = { status: 503, code: 'service-unavailable', detail: 'Come again.' };
  await send();
  expect([signatures.length, await states()]).toEqual([1, Array(2).fill({ state: 'pending', tries: 1 })]);
  ear.answer = { status: 200 };
  later(HOUR_MS);
  await send();
  expect([signatures.length, heard.length]).toEqual([2, 2]);
});

test('an event whose signature is refused for hours is given up, with what was wrong', async () => {
  await pay();
  ear.answer = { status: 401, code: 'webhook-refused', detail: 'The signature does not belong to this body and time.' };
  for (let n = 1; n < 18; n += 1) {
    await send();
    later(HOUR_MS);
  }
  expect(await findDead(db)).toEqual([]);
  await send();
  const problem = expect.stringContaining('The signature does not belong to this body and time.');
  expect(await findDead(db)).toMatchObject([{ tries: 18, problem }]);
});

test('the card for it has each event told three times, the beginning after the end', async () => {
  const { id } = await pay('webhook-thrice');
  await capture(id);
  for (let second = 0; second <= 8; second += 1) {
    await send();
    later(1_000);
  }
  const [end, beginning] = ['payment.captured', 'payment.authorised'];
  expect(heard.map(({ type }) => type)).toEqual([end, beginning, end, beginning, end, beginning]);
  expect(new Set(heard.map((event) => event.id)).size).toBe(2);
});

test('with that card, what was not told meanwhile is told at once, the same event three times in one request', async () => {
  const { id } = await pay('webhook-thrice');
  await capture(id);
  later(10_000);
  await send();
  expect(signatures).toHaveLength(1);
  expect(heard).toHaveLength(6);
  expect(new Set(heard.map((event) => event.id)).size).toBe(2);
  expect(await states()).toEqual(Array(6).fill({ state: 'sent', tries: 1 }));
});
