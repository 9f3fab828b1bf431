import { randomUUID } from 'node:crypto';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test, vi } from 'vitest';
import { openShop, order, problem, withBank } from './payment-shop.ts';

const { db, bank, deps, later, pay, authorise, read, tokenFor, http, as } = await openShop();
afterAll(() => db.end());

const inBooks = (id: string) => select(db, 'SELECT status FROM bank_authorisations WHERE payment_id = ?', [id]);
const inLedger = (id: string) => select(db, 'SELECT kind, amount_cents FROM ledger_entries WHERE payment_id = ?', [id]);

test('a card that pays is authorised, at the bank, in the answer and in the ledger', async () => {
  const { id, body, res } = await pay('pays', 4500);
  expect(res.status).toBe(200);
  expect(res.body).toEqual({
    id,
    orderId: body.orderId,
    status: 'authorised',
    amountCents: 4500,
    capturedCents: 0,
    refundedCents: 0,
    currency: 'GBP',
    giftCard: null,
    card: { brand: 'Visa', lastFour: '4242', expiryMonth: 12, expiryYear: 2034 },
    refusal: null,
  });
  expect((await read(id)).body).toEqual(res.body);
  expect(await inBooks(id)).toEqual([{ status: 'authorised' }]);
  expect(await inLedger(id)).toEqual([{ kind: 'authorised', amount_cents: 4500 }]);
});

test.each(['declined', 'insufficient-funds'] as const)('a card that is %s pays nothing', async (scenario) => {
  const { id, res } = await pay(scenario);
  expect(res.body).toMatchObject({ status: 'declined', refusal: scenario, capturedCents: 0 });
  expect(await inLedger(id)).toEqual([]);
});

test('the card whose news come three times pays like any other', async () => {
  const { id, res } = await pay('webhook-thrice', 4500);
  expect(res.body).toMatchObject({ status: 'authorised', refusal: null, amountCents: 4500 });
  expect(await inBooks(id)).toEqual([{ status: 'authorised' }]);
  expect(await inLedger(id)).toEqual([{ kind: 'authorised', amount_cents: 4500 }]);
});

test('the bank is asked under the payment’s id, with its own reference of the card', async () => {
  const ask = vi.fn(bank.authorise);
  const { id } = await withBank(deps, { authorise: ask }).pay('declined', 1200);
  expect(ask).toHaveBeenCalledOnce();
  expect(ask.mock.calls[0]?.[0]).toEqual({ paymentId: id, amountCents: 1200, currency: 'GBP', card: 'declined' });
});

test('the same request again gets the same answer and does not reach the bank', async () => {
  const { id, body, res } = await pay();
  const ask = vi.fn(bank.authorise);
  const again = await withBank(deps, { authorise: ask }).authorise(id, body);
  expect(again.body).toEqual(res.body);
  expect(ask).not.toHaveBeenCalled();
});

test('a payment id belongs to one request', async () => {
  const { id, body } = await pay();
  const other = await authorise(id, { ...body, amountCents: 1, cardToken: await tokenFor('pays') });
  expect(other.status).toBe(400);
  expect(other.body).toMatchObject({
    type: problem('invalid-request'),
    errors: [{ pointer: '#/amountCents' }, { pointer: '#/cardToken' }],
  });
});

test('a card token pays once', async () => {
  const { body } = await pay();
  const id = randomUUID();
  const again = await authorise(id, { ...body, orderId: randomUUID() });
  expect(again.status).toBe(422);
  expect(again.body).toMatchObject({ type: problem('card-token-used') });
  expect((await read(id)).status).toBe(404);
});

test('a card token is good for an hour', async () => {
  const [early, late] = [await tokenFor('pays'), await tokenFor('pays')];
  later(60 * 60_000 - 1);
  expect((await authorise(randomUUID(), { ...order(), cardToken: early })).status).toBe(200);
  later(1);
  expect((await authorise(randomUUID(), { ...order(), cardToken: late })).body).toMatchObject({
    type: problem('card-token-used'),
  });
});

test('an unknown card token pays nothing', async () => {
  const { body } = await authorise(randomUUID(), { ...order(), cardToken: 'card_made-up' });
  expect(body).toMatchObject({ status: 422, type: problem('card-token-used') });
});

test.each([
  ['amountCents', { ...order(), amountCents: 0 }],
  ['orderId', { ...order(), orderId: 'one' }],
  ['currency', { ...order(), currency: 'pounds' }],
])('a request with an impossible %s is refused before anything is kept', async (field, body) => {
  const id = randomUUID();
  const res = await authorise(id, { ...body, cardToken: await tokenFor('pays') });
  expect(res.status).toBe(400);
  expect(res.body).toMatchObject({ errors: [{ pointer: `#/${field}` }] });
  expect((await read(id)).status).toBe(404);
});

test('nobody can read a payment that there is not', async () => {
  expect((await read(randomUUID())).body).toMatchObject({ status: 404, type: problem('payment-not-found') });
  expect((await read('no-id')).body).toMatchObject({ status: 404, type: problem('payment-not-found') });
});

test('a florist sees the payments of an order, oldest first, and of no other', async () => {
  const orderId = randomUUID();
  const ids = [randomUUID(), randomUUID()];
  await authorise(ids[0] ?? '', { ...order(), orderId, cardToken: await tokenFor('declined') });
  later(1);
  await authorise(ids[1] ?? '', { ...order(), orderId, cardToken: await tokenFor('pays') });
  await pay();
  const florist = await as('florist');
  const list = (query: string) => http.get(`/payments?${query}`).set('authorization', florist);
  const { body } = await list(`orderId=${orderId}`);
  expect(body.items).toMatchObject([
    { id: ids[0], status: 'declined' },
    { id: ids[1], status: 'authorised' },
  ]);
  expect((await list(`orderId=${randomUUID()}`)).body).toEqual({ items: [] });
  expect((await list('orderId=one')).body).toMatchObject({ type: problem('invalid-request') });
});
