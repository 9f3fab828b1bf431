import { randomUUID } from 'node:crypto';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test, vi } from 'vitest';
import { never, openShop, problem, withBank } from './payment-shop.ts';

const { db, bank, deps, pay, payAndCapture, read, refund, letGo } = await openShop();
afterAll(() => db.end());

const refundsOf = (id: string) =>
  select(db, 'SELECT amount_cents, status FROM refunds WHERE payment_id = ? ORDER BY id', [id]);
const atBank = (id: string) =>
  select(db, "SELECT amount_cents FROM bank_operations WHERE payment_id = ? AND kind = 'refunded'", [id]);

test('a part of a payment is given back, at the bank, in the answer and in the ledger', async () => {
  const id = await payAndCapture(4500);
  const res = await refund(id, 1000);
  expect(res.status).toBe(200);
  expect(res.body).toMatchObject({ status: 'captured', capturedCents: 4500, refundedCents: 1000 });
  expect((await read(id)).body).toEqual(res.body);
  expect(await refundsOf(id)).toEqual([{ amount_cents: 1000, status: 'done' }]);
  expect(await atBank(id)).toEqual([{ amount_cents: 1000 }]);
});

test('the same refund again gives nothing more back, even when nothing is left', async () => {
  const id = await payAndCapture(4500);
  const refundId = randomUUID();
  const first = await refund(id, 4500, refundId);
  const again = await refund(id, 4500, refundId);
  expect([again.status, again.body]).toEqual([200, first.body]);
  expect(await atBank(id)).toHaveLength(1);
});

test('a refund id belongs to one request', async () => {
  const [id, other] = [await payAndCapture(), await payAndCapture()];
  const refundId = randomUUID();
  await refund(id, 1000, refundId);
  const fields = (res: { body: { errors: { pointer: string }[] } }) => res.body.errors.map(({ pointer }) => pointer);
  expect(fields(await refund(id, 1001, refundId))).toEqual(['#/amountCents']);
  expect(fields(await refund(id, 1000, refundId, 'another reason'))).toEqual(['#/reason']);
  expect(fields(await refund(other, 1000, refundId))).toEqual(['#/paymentId']);
});

test('no more is given back than is left', async () => {
  const id = await payAndCapture(4500);
  await refund(id, 3300);
  const res = await refund(id, 1201);
  expect(res.status).toBe(409);
  expect(res.body).toMatchObject({
    type: problem('refund-too-large'),
    detail: 'No more than £12.00 of this payment is left to refund.',
    leftCents: 1200,
  });
  expect((await refund(id, 1200)).body).toMatchObject({ refundedCents: 4500 });
});

test.each([0, -500, 10.5])('%d pence cannot be given back', async (amountCents) => {
  const id = await payAndCapture();
  const res = await refund(id, amountCents);
  expect(res.status).toBe(400);
  expect(res.body.errors[0]).toMatchObject({ pointer: '#/amountCents' });
  expect(await refundsOf(id)).toEqual([]);
});

test('what was not captured cannot be given back', async () => {
  const [authorised, voided] = [(await pay()).id, (await pay()).id];
  await letGo(voided);
  for (const [id, paymentStatus] of [
    [authorised, 'authorised'],
    [voided, 'voided'],
  ] as const) {
    const { body } = await refund(id, 100);
    expect(body).toMatchObject({ status: 409, type: problem('illegal-payment-transition'), paymentStatus });
  }
  expect((await refund(randomUUID(), 100)).body).toMatchObject({ status: 404, type: problem('payment-not-found') });
});

test('a refund that the bank does not make frees its amount', async () => {
  const id = await payAndCapture(4500);
  const refundId = randomUUID();
  const refusing = withBank(deps, { refund: async () => 'failed' });
  const failed = await refusing.refund(id, 4500, refundId);
  expect(failed.status).toBe(409);
  expect(failed.body).toMatchObject({ type: problem('refund-failed') });
  expect((await read(id)).body).toMatchObject({ refundedCents: 0 });

  expect((await refund(id, 4500, refundId)).body).toMatchObject({ type: problem('refund-failed') });
  expect((await refund(id, 4500)).body).toMatchObject({ refundedCents: 4500 });
});

test('a refund whose answer got lost keeps its amount until the bank is asked again', async () => {
  const id = await payAndCapture(4500);
  const refundId = randomUUID();
  const forgetful = withBank(deps, {
    async refund(request, signal) {
      await bank.refund(request, signal);
      throw new Error('connection reset');
    },
  });
  const lost = await forgetful.refund(id, 3000, refundId);
  expect(lost.body).toMatchObject({ status: 504, type: problem('deadline-exceeded') });
  expect((await read(id)).body).toMatchObject({ refundedCents: 0 });
  expect((await refund(id, 3000)).body).toMatchObject({ type: problem('refund-too-large'), leftCents: 1500 });

  expect((await refund(id, 3000, refundId)).body).toMatchObject({ refundedCents: 3000 });
  expect(await atBank(id)).toHaveLength(1);
});

test('a silent bank is asked again under the same refund id', async () => {
  const id = await payAndCapture(4500);
  const refundId = randomUUID();
  expect((await withBank(deps, { refund: never }, 100).refund(id, 500, refundId)).status).toBe(504);
  const ask = vi.fn(bank.refund);
  await withBank(deps, { refund: ask }).refund(id, 500, refundId);
  expect(ask.mock.calls.map(([request]) => request)).toEqual([{ refundId, paymentId: id, amountCents: 500 }]);
});
