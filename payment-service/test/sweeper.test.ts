import { randomUUID } from 'node:crypto';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test, vi } from 'vitest';
import { sweep } from '../src/sweeper.ts';
import { never, openShop, ordinaryCard, withBank } from './payment-shop.ts';

const { db, bank, deps, later, read, payAndCapture, sendCard } = await openShop();
afterAll(() => db.end());

const MINUTE_MS = 60_000;
const statusOf = async (id: string) =>
  (await select<{ status: string }>(db, 'SELECT status FROM payments WHERE id = ?', [id]))[0]?.status;
const forgetful = withBank(deps, {
  async authorise(request, signal) {
    await bank.authorise(request, signal);
    throw new Error('connection reset');
  },
});
const deaf = withBank(deps, { authorise: never }, 100);

test('a payment left in processing is settled after a minute, not before', async () => {
  const { id } = await forgetful.pay();
  later(MINUTE_MS - 1);
  await sweep(deps);
  expect(await statusOf(id)).toBe('processing');
  later(1);
  await sweep(deps);
  expect(await statusOf(id)).toBe('authorised');
});

test('a payment that the bank never got is declined', async () => {
  const { id } = await deaf.pay();
  later(MINUTE_MS);
  await sweep(deps);
  expect((await read(id)).body).toMatchObject({ status: 'declined', refusal: 'not-received' });
});

test('a refund left pending is finished', async () => {
  const id = await payAndCapture(900);
  const refundId = randomUUID();
  await withBank(deps, { refund: () => Promise.reject(new Error('connection reset')) }).refund(id, 400, refundId);
  later(MINUTE_MS);
  await sweep(deps);
  expect((await read(id)).body).toMatchObject({ refundedCents: 400 });
});

test('sweepers that run at once ask the bank once for each payment', async () => {
  const paid = await Promise.all(Array.from({ length: 5 }, () => forgetful.pay()));
  later(MINUTE_MS);
  const lookUp = vi.fn(bank.lookUp);
  const replica = { ...deps, bank: { ...bank, lookUp } };
  await Promise.all([sweep(replica), sweep(replica), sweep(replica)]);
  expect(lookUp.mock.calls.map(([id]) => id).sort()).toEqual(paid.map(({ id }) => id).sort());
});

test('a bank that is down is asked again a minute later, and does not hold up the rest', async () => {
  const [first, second] = [await forgetful.pay(), await forgetful.pay()];
  later(MINUTE_MS);
  const lookUp = vi.fn(async (id: string, signal: AbortSignal) => {
    if (id === first.id) throw new Error('connection reset');
    return bank.lookUp(id, signal);
  });
  await sweep({ ...deps, bank: { ...bank, lookUp } });
  expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['processing', 'authorised']);
  await sweep(deps);
  expect(await statusOf(first.id)).toBe('processing');
  later(MINUTE_MS);
  await sweep(deps);
  expect(await statusOf(first.id)).toBe('authorised');
});

test('card tokens and quotas are forgotten once they are of no more use', async () => {
  await sendCard(ordinaryCard, '203.0.113.20');
  later(60 * MINUTE_MS);
  await sendCard(ordinaryCard, '203.0.113.21');
  await sweep(deps);
  const rows = await select(db, "SELECT address FROM card_token_quotas WHERE address LIKE '203.0.113.2%'");
  expect(rows).toEqual([{ address: '203.0.113.21' }]);
  expect(await select(db, 'SELECT brand FROM card_tokens')).toHaveLength(1);
});
