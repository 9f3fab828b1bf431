import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { never, openShop, problem, withBank } from './payment-shop.ts';

const { db, deps, pay, read, answer, capture, letGo, http } = await openShop();
afterAll(() => db.end());

const page = (id: string) => http.get(`/payments/${id}/challenge`);
const challenged = async () => (await pay('challenge')).id;

test('the bank’s question shows what is to be paid and with which card', async () => {
  const { id, res } = await pay('challenge', 5250);
  expect(res.body).toMatchObject({ status: 'requires_action', refusal: null });
  expect((await page(id)).body).toEqual({
    paymentId: id,
    orderReference: 'VT-7K3M9Q',
    amountCents: 5250,
    currency: 'GBP',
    card: { brand: 'Visa', lastFour: '3220', expiryMonth: 12, expiryYear: 2034 },
    open: true,
  });
});

test('an approved payment is authorised and can be captured', async () => {
  const id = await challenged();
  expect((await answer(id, 'approved')).body).toMatchObject({ paymentId: id, open: false });
  expect((await read(id)).body).toMatchObject({ status: 'authorised' });
  expect((await capture(id)).body).toMatchObject({ status: 'captured', capturedCents: 4500 });
});

test('a refused payment is declined', async () => {
  const id = await challenged();
  expect((await answer(id, 'refused')).body).toMatchObject({ open: false });
  expect((await read(id)).body).toMatchObject({ status: 'declined', refusal: 'challenge-failed' });
});

test.each([
  ['approved', 'refused'],
  ['refused', 'approved'],
])('the first answer counts: %s again is fine, %s is not', async (first, other) => {
  const id = await challenged();
  const answered = await answer(id, first);
  const again = await answer(id, first);
  expect([again.status, again.body]).toEqual([200, answered.body]);
  const changed = await answer(id, other);
  expect(changed.status).toBe(409);
  expect(changed.body).toMatchObject({ type: problem('illegal-payment-transition') });
});

test('an approval counts also after the money was taken', async () => {
  const id = await challenged();
  await answer(id, 'approved');
  await capture(id);
  expect((await answer(id, 'approved')).status).toBe(200);
});

test('of both answers at once one counts', async () => {
  const id = await challenged();
  const answers = await Promise.all(['approved', 'refused'].map((outcome) => answer(id, outcome)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const approved = answers[0]?.status === 200;
  expect((await read(id)).body).toMatchObject({ status: approved ? 'authorised' : 'declined' });
});

test('a payment let go cannot be approved any more', async () => {
  const id = await challenged();
  expect((await letGo(id)).body).toMatchObject({ status: 'voided' });
  expect((await page(id)).body).toMatchObject({ open: false });
  const late = await answer(id, 'approved');
  expect(late.body).toMatchObject({ status: 409, detail: 'A voided payment cannot be approved.' });
});

test('a payment that waits for approval cannot be captured', async () => {
  const { body } = await capture(await challenged());
  expect(body).toMatchObject({
    status: 409,
    type: problem('illegal-payment-transition'),
    detail: 'A payment that waits for its owner’s approval cannot be captured.',
    paymentStatus: 'requires_action',
  });
});

test('an approval that the bank got is found even when its answer was lost', async () => {
  const id = await challenged();
  const forgetful = withBank(deps, {
    async answerChallenge(paymentId, outcome, signal) {
      await deps.bank.answerChallenge(paymentId, outcome, signal);
      throw new Error('connection reset');
    },
  });
  const lost = await forgetful.answer(id, 'approved');
  expect(lost.body).toMatchObject({ status: 504, type: problem('deadline-exceeded') });
  expect((await read(id)).body).toMatchObject({ status: 'authorised' });
  expect((await answer(id, 'approved')).status).toBe(200);
});

test('a silent bank leaves the question open', async () => {
  const id = await challenged();
  const silent = withBank(deps, { answerChallenge: never }, 100);
  expect((await silent.answer(id, 'approved')).status).toBe(504);
  expect((await page(id)).body).toMatchObject({ open: true });
});

test('the public page shows no payment that the bank did not ask about', async () => {
  const { id } = await pay('pays');
  for (const path of [id, randomUUID(), 'no-id']) {
    expect((await page(path)).body).toMatchObject({ status: 404, type: problem('payment-not-found') });
    expect((await answer(path, 'approved')).body).toMatchObject({ status: 404, type: problem('payment-not-found') });
  }
});

test('there are two answers', async () => {
  const { body } = await answer(await challenged(), 'maybe');
  expect(body).toMatchObject({ status: 400, errors: [{ pointer: '#/outcome' }] });
});
