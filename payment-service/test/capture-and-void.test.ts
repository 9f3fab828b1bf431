import { randomUUID } from 'node:crypto';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { createRecentPayments } from '../src/payments/recent-payments.ts';
import { customerOf, never, openShop, problem, withBank } from './payment-shop.ts';

const { db, bank, deps, pay, payAndCapture, read, capture, letGo } = await openShop();
afterAll(() => db.end());

const inLedger = (id: string) =>
  select(db, 'SELECT kind, amount_cents FROM ledger_entries WHERE payment_id = ? ORDER BY kind', [id]);
const atBank = (id: string) =>
  select(db, 'SELECT kind, outcome, amount_cents FROM bank_operations WHERE payment_id = ?', [id]);

test('capturing takes the whole amount, and capturing again takes nothing more', async () => {
  const { id } = await pay('pays', 4500);
  const captured = await capture(id);
  expect(captured.body).toMatchObject({ status: 'captured', amountCents: 4500, capturedCents: 4500 });
  expect((await capture(id)).body).toEqual(captured.body);
  expect(await atBank(id)).toEqual([{ kind: 'captured', outcome: 'done', amount_cents: 4500 }]);
  expect(await inLedger(id)).toEqual([
    { kind: 'authorised', amount_cents: 4500 },
    { kind: 'captured', amount_cents: 4500 },
  ]);
});

test('an authorised payment can be let go, once', async () => {
  const { id } = await pay('pays', 4500);
  const voided = await letGo(id);
  expect(voided.body).toMatchObject({ status: 'voided', capturedCents: 0 });
  expect((await letGo(id)).body).toEqual(voided.body);
  expect(await atBank(id)).toEqual([{ kind: 'voided', outcome: 'done', amount_cents: 4500 }]);
  expect(await inLedger(id)).toEqual([
    { kind: 'authorised', amount_cents: 4500 },
    { kind: 'voided', amount_cents: 4500 },
  ]);
});

test('what was captured is refunded, not let go', async () => {
  const res = await letGo(await payAndCapture());
  expect(res.status).toBe(409);
  expect(res.body).toMatchObject({
    type: problem('illegal-payment-transition'),
    detail: 'A captured payment cannot be voided.',
    paymentStatus: 'captured',
  });
});

test('a declined payment can be neither captured nor let go', async () => {
  const { id } = await pay('declined');
  for (const res of [await capture(id), await letGo(id)]) {
    expect(res.body).toMatchObject({ status: 409, paymentStatus: 'declined' });
  }
});

test('what another process did to a payment counts, whatever this one remembers of it', async () => {
  const another = customerOf({ ...deps, recent: createRecentPayments() });
  const [gone, taken] = [await pay(), await pay()];
  await another.letGo(gone.id);
  await another.capture(taken.id);
  expect((await capture(gone.id)).body).toMatchObject({ status: 409, paymentStatus: 'voided' });
  expect((await capture(taken.id)).body).toMatchObject({ status: 'captured', capturedCents: 4500 });
  expect(await atBank(gone.id)).toMatchObject([{ kind: 'voided' }]);
  expect(await atBank(taken.id)).toMatchObject([{ kind: 'captured' }]);
  expect(await inLedger(taken.id)).toHaveLength(2);
});

test('what is answered of a payment is what is stored of it', async () => {
  const { id, res } = await pay();
  expect(res.body).toEqual((await read(id)).body);
  expect((await capture(id)).body).toEqual((await read(id)).body);
});

test('a payment let go cannot be captured', async () => {
  const { id } = await pay();
  await letGo(id);
  expect((await capture(id)).body).toMatchObject({ status: 409, paymentStatus: 'voided' });
});

test('there is nothing to capture or let go under an unknown id', async () => {
  for (const id of [randomUUID(), 'no-id']) {
    for (const res of [await capture(id), await letGo(id)]) {
      expect(res.body).toMatchObject({ status: 404, type: problem('payment-not-found') });
    }
  }
});

test('when the answer to a capture gets lost, asking again takes nothing more', async () => {
  const { id } = await pay('pays', 4500);
  const forgetful = withBank(deps, {
    async capture(paymentId, signal) {
      await bank.capture(paymentId, signal);
      throw new Error('connection reset');
    },
  });
  const lost = await forgetful.capture(id);
  expect(lost.status).toBe(504);
  expect(lost.body).toMatchObject({ type: problem('deadline-exceeded') });
  expect((await read(id)).body).toMatchObject({ status: 'authorised', capturedCents: 0 });

  const voided = await letGo(id);
  expect(voided.body).toMatchObject({ status: 409, paymentStatus: 'captured' });
  expect((await capture(id)).body).toMatchObject({ status: 'captured', capturedCents: 4500 });
  expect(await atBank(id)).toHaveLength(1);
});

test('a silent bank leaves the payment as it was', async () => {
  const { id } = await pay();
  const silent = withBank(deps, { capture: never, void: never }, 100);
  expect((await silent.capture(id)).status).toBe(504);
  expect((await silent.letGo(id)).status).toBe(504);
  expect((await read(id)).body).toMatchObject({ status: 'authorised' });
});
