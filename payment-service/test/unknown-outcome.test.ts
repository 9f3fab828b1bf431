import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test, vi } from 'vitest';
import type { Bank, BankState } from '../src/bank/bank.ts';
import { never, openShop, withBank } from './payment-shop.ts';

const { db, bank, deps, later, authorise, read, letGo } = await openShop();
afterAll(() => db.end());

const SHORT_MS = 100;
/** After this nothing that was sent can still be under way. */
const UNDER_WAY_MS = 2 * deps.bankDeadlineMs;
const patiently = { timeout: 10_000 };
const inBooks = async (id: string) =>
  (await select<{ status: string }>(db, 'SELECT status FROM bank_authorisations WHERE payment_id = ?', [id]))[0]
    ?.status;
const inLedger = (id: string) => select(db, 'SELECT kind FROM ledger_entries WHERE payment_id = ?', [id]);
const impatient = withBank(deps, {}, SHORT_MS);

/** A bank to which requests are under way until they are let through. */
function distantBank() {
  const arrival = Promise.withResolvers<void>();
  const results: Promise<BankState>[] = [];
  const delayed: Bank['authorise'] = (request, signal) => {
    const result = arrival.promise.then(() => bank.authorise(request, signal));
    results.push(result);
    return result;
  };
  return { delayed, arrive: arrival.resolve, answers: () => Promise.all(results) };
}

test('when the answer gets lost, nobody says that the payment failed, and asking tells that it did not', async () => {
  const { id, res } = await impatient.pay('answer-lost');
  expect(res.status).toBe(200);
  expect(res.body).toMatchObject({ status: 'processing', refusal: null });
  await vi.waitFor(async () => expect(await inBooks(id)).toBe('authorised'), patiently);
  expect((await read(id)).body).toMatchObject({ status: 'authorised' });
  expect(await inLedger(id)).toEqual([{ kind: 'authorised' }]);
});

test('sending the request again after a lost answer pays once', async () => {
  const { id, body } = await impatient.pay('answer-lost');
  await vi.waitFor(async () => expect(await inBooks(id)).toBe('authorised'), patiently);
  expect((await authorise(id, body)).body).toMatchObject({ status: 'authorised' });
  expect(await inLedger(id)).toEqual([{ kind: 'authorised' }]);
});

test('a slow bank is asked again until it has decided', async () => {
  const { id, res } = await impatient.pay('slow');
  expect(res.body).toMatchObject({ status: 'processing' });
  await vi.waitFor(async () => expect(await inBooks(id)).toBeDefined(), patiently);
  later(19_999);
  expect((await read(id)).body).toMatchObject({ status: 'processing' });
  later(1);
  expect((await read(id)).body).toMatchObject({ status: 'authorised' });
});

test('a bank that throws leaves the outcome unknown', async () => {
  const broken = withBank(deps, {
    authorise: () => Promise.reject(new Error('connection reset')),
    lookUp: () => Promise.reject(new Error('connection reset')),
  });
  const { id, res } = await broken.pay();
  expect(res.body).toMatchObject({ status: 'processing' });
  later(10 * 60_000);
  expect((await broken.read(id)).body).toMatchObject({ status: 'processing' });
});

test('a payment that may still be on its way to the bank is not given up', async () => {
  const { delayed, arrive, answers } = distantBank();
  const { id, res } = await withBank(deps, { authorise: delayed }, SHORT_MS).pay();
  expect(res.body).toMatchObject({ status: 'processing' });
  expect((await read(id)).body).toMatchObject({ status: 'processing' });
  arrive();
  await answers();
  expect((await read(id)).body).toMatchObject({ status: 'authorised' });
});

test('a payment that never reached the bank is declined, and takes no money when it arrives after all', async () => {
  const { delayed, arrive, answers } = distantBank();
  const distant = withBank(deps, { authorise: delayed }, SHORT_MS);
  const { id, body } = await distant.pay();
  later(UNDER_WAY_MS);
  const declined = { status: 'declined', refusal: 'not-received' };
  expect((await read(id)).body).toMatchObject(declined);

  arrive();
  expect(await answers()).toEqual([declined]);
  expect(await inBooks(id)).toBe('declined');
  expect((await read(id)).body).toMatchObject(declined);
  expect((await authorise(id, body)).body).toMatchObject(declined);
  expect(await inLedger(id)).toEqual([]);
});

test('a payment that reaches the bank while it is given up is not declined', async () => {
  const { delayed, arrive, answers } = distantBank();
  const { id } = await withBank(deps, { authorise: delayed }, SHORT_MS).pay();
  later(UNDER_WAY_MS);
  const lookUp: Bank['lookUp'] = async (paymentId, signal) => {
    const said = await bank.lookUp(paymentId, signal);
    arrive();
    await answers();
    return said;
  };
  expect((await withBank(deps, { lookUp }).read(id)).body).toMatchObject({
    status: 'authorised',
  });
});

test('asking again under the same id reaches a bank that the first request did not reach', async () => {
  const deaf = withBank(deps, { authorise: never }, SHORT_MS);
  const { id, body } = await deaf.pay();
  later(60_000);
  expect((await authorise(id, body)).body).toMatchObject({ status: 'authorised' });
});

test('asking again starts the wait for a request under way again', async () => {
  const deaf = withBank(deps, { authorise: never }, SHORT_MS);
  const { id, body } = await deaf.pay();
  later(60_000);
  expect((await deaf.authorise(id, body)).body).toMatchObject({ status: 'processing' });
  expect((await read(id)).body).toMatchObject({ status: 'processing' });
  later(UNDER_WAY_MS);
  expect((await read(id)).body).toMatchObject({ status: 'declined', refusal: 'not-received' });
});

test('a payment let go before it reached the bank takes no money when it arrives', async () => {
  const { delayed, arrive, answers } = distantBank();
  const { id } = await withBank(deps, { authorise: delayed }, SHORT_MS).pay();
  expect((await letGo(id)).body).toMatchObject({ status: 'voided' });
  arrive();
  expect(await answers()).toEqual([{ status: 'voided', refusal: null }]);
  expect(await inBooks(id)).toBe('voided');
  expect((await read(id)).body).toMatchObject({ status: 'voided' });
  expect(await inLedger(id)).toEqual([]);
});

test('a payment whose answer got lost is let go at the bank', async () => {
  const { id } = await impatient.pay('answer-lost');
  await vi.waitFor(async () => expect(await inBooks(id)).toBe('authorised'), patiently);
  expect((await letGo(id)).body).toMatchObject({ status: 'voided' });
  expect(await inBooks(id)).toBe('voided');
});

test('news that are older than what is known change nothing', async () => {
  const decided = Promise.withResolvers<string>();
  const held = Promise.withResolvers<void>();
  const slow = withBank(deps, {
    async authorise(request, signal) {
      const said = await bank.authorise(request, signal);
      decided.resolve(request.paymentId);
      await held.promise;
      return said;
    },
  });
  const paying = slow.pay();
  expect((await letGo(await decided.promise)).status).toBe(200);
  held.resolve();
  expect((await paying).res.body).toMatchObject({ status: 'voided' });
});
