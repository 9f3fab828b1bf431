import { randomUUID } from 'node:crypto';
import { select, selectOne } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { openShop, order, problem } from './payment-shop.ts';

const { db, authorise, read, capture, letGo, refund, answer, pay, payAndCapture, tokenFor } = await openShop();
afterAll(() => db.end());

const times = <T>(count: number, work: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n)));
const ledger = (id: string) =>
  select<{ kind: string }>(db, 'SELECT kind FROM ledger_entries WHERE payment_id = ? ORDER BY kind', [id]);
const atBank = (id: string) =>
  select<{ kind: string }>(db, 'SELECT kind FROM bank_operations WHERE payment_id = ?', [id]);

test('the same payment sent 20 times at once is one authorisation at the bank', async () => {
  const id = randomUUID();
  const body = { ...order(), cardToken: await tokenFor('pays') };
  const answers = await times(20, () => authorise(id, body));
  for (const res of answers) expect([res.status, res.body.status]).toEqual([200, 'authorised']);
  expect(await select(db, 'SELECT amount_cents FROM bank_authorisations WHERE payment_id = ?', [id])).toHaveLength(1);
  expect(await ledger(id)).toEqual([{ kind: 'authorised' }]);
});

test('one card token used for 20 payments at once pays one of them', async () => {
  const cardToken = await tokenFor('pays');
  const answers = await times(20, () => authorise(randomUUID(), { ...order(), cardToken }));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const refused = answers.filter(({ status }) => status === 422);
  expect(refused).toHaveLength(19);
  for (const { body } of refused) expect(body.type).toBe(problem('card-token-used'));
});

test('of a capture and a void at once exactly one wins, and bank, payment and ledger agree which', async () => {
  const ids = await times(10, async () => (await pay()).id);
  for (const id of ids) {
    const [captured, voided] = await Promise.all([capture(id), letGo(id)]);
    expect([captured.status, voided.status].sort()).toEqual([200, 409]);
    const winner = captured.status === 200 ? 'captured' : 'voided';
    expect((await read(id)).body.status).toBe(winner);
    expect(await atBank(id)).toEqual([{ kind: winner }]);
    expect(await ledger(id)).toEqual([{ kind: 'authorised' }, { kind: winner }]);
  }
});

test('20 captures at once take the amount once', async () => {
  const { id } = await pay('pays', 4500);
  const answers = await times(20, () => capture(id));
  for (const res of answers) expect(res.body).toMatchObject({ status: 'captured', capturedCents: 4500 });
  expect(await atBank(id)).toHaveLength(1);
});

test('20 partial refunds at once never give back more than was captured', async () => {
  const id = await payAndCapture(1000);
  const answers = await times(20, (n) => refund(id, 60 + n));
  const refused = answers.filter(({ status }) => status === 409);
  for (const { body } of refused) expect(body.type).toBe(problem('refund-too-large'));
  expect(answers.filter(({ status }) => status === 200).length + refused.length).toBe(20);

  const given = await selectOne<{ cents: number }>(
    db,
    'SELECT CAST(SUM(amount_cents) AS SIGNED) AS cents FROM refunds WHERE payment_id = ?',
    [id],
  );
  const { body } = await read(id);
  expect(body.refundedCents).toBe(given?.cents);
  expect(body.refundedCents).toBeLessThanOrEqual(1000);
  expect(body.refundedCents).toBeGreaterThan(1000 - 79);
});

test('the same refund sent 20 times at once gives back once', async () => {
  const id = await payAndCapture(1000);
  const refundId = randomUUID();
  const answers = await times(20, () => refund(id, 600, refundId));
  for (const res of answers) expect(res.body).toMatchObject({ refundedCents: 600 });
});

test('an approval and a void at once end in one state that everybody agrees on', async () => {
  const ids = await times(10, async () => (await pay('challenge')).id);
  for (const id of ids) {
    const [approved, voided] = await Promise.all([answer(id, 'approved'), letGo(id)]);
    expect(voided.status).toBe(200);
    expect([200, 409]).toContain(approved.status);
    expect((await read(id)).body.status).toBe('voided');
    expect(await selectOne(db, 'SELECT status FROM bank_authorisations WHERE payment_id = ?', [id])).toEqual({
      status: 'voided',
    });
  }
});
