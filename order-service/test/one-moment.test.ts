import type { Payment } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { payOrder } from '../src/checkout/pay-order.ts';
import { away, newKey } from './fake-neighbours.ts';
import { openShop } from './shop.ts';

/** What happens to an order in the very moment in which something else happens to it. */
const shop = await openShop();
const { buy, look, bank, products } = shop;
const QUARTER = 15 * 60_000;
afterAll(() => shop.db.end());
beforeEach(() => {
  for (const call of [...Object.values(products), ...Object.values(bank.payments)]) call.mockClear();
});

type Guest = Awaited<ReturnType<typeof buy>>['who'];
const pay = (who: Guest, reference: string, cardToken = 'pays') =>
  shop.api
    .post(`/orders/${reference}/payments`)
    .set('x-guest-token', who.token)
    .set('idempotency-key', newKey())
    .send({ cardToken });
const cancel = (who: Guest, reference: string) =>
  shop.api.post(`/orders/${reference}/cancellation`).set('x-guest-token', who.token);

/** Something that happens while payment-service works on one request, before it answers. */
function during(call: 'get' | 'void', happening: () => Promise<unknown>) {
  const mock = bank.payments[call];
  const forReal = mock.getMockImplementation() as (id: string) => Promise<Payment>;
  mock.mockImplementationOnce(async (id: string) => {
    await happening();
    return forReal(id);
  });
}

/** The shopper's clock is a second behind the one that says that the hold has run out. */
async function aSecondBefore<T>(work: () => Promise<T>): Promise<T> {
  shop.later(-1_000);
  try {
    return await work();
  } finally {
    shop.later(1_000);
  }
}

test('a card that pays while the shop finds out whether to let the order go buys the flowers', async () => {
  const { who, order } = await buy('declined');
  shop.later(QUARTER);
  during('get', () => aSecondBefore(async () => pay(who, order.reference).expect(201)));
  await shop.sweep();
  expect(await look(who, order.reference)).toMatchObject({ status: 'placed', payment: { state: 'paid' } });
  expect(bank.payments.capture).toHaveBeenCalledTimes(1);
  expect([products.release, bank.payments.void].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('an order that payment-service keeps waiting does not keep the others', async () => {
  const [first, second] = [await buy('challenge'), await buy('challenge')];
  shop.later(QUARTER);
  const statuses = () =>
    Promise.all([first, second].map(async ({ who, order }) => (await look(who, order.reference)).status));
  // Whichever of the two is kept waiting, the other is let go meanwhile.
  during('void', () =>
    expect.poll(async () => (await statuses()).sort(), { timeout: 5_000 }).toEqual(['expired', 'pending']),
  );
  await shop.sweep();
  expect(await statuses()).toEqual(['expired', 'expired']);
});

test('a card that is tried after the shop has let the order go is refused, and nothing is asked of the bank', async () => {
  const { who, order } = await buy('declined');
  shop.later(QUARTER);
  bank.payments.authorise.mockClear();
  during('void', () => aSecondBefore(async () => pay(who, order.reference).expect(409)));
  await shop.sweep();
  expect(await look(who, order.reference)).toMatchObject({ status: 'expired', payment: { paidCents: 0 } });
  expect(bank.payments.authorise).not.toHaveBeenCalled();
});

test('an order that is called off while it is being let go is called off, and its basket is not lost in between', async () => {
  const { who, order } = await buy('challenge');
  shop.later(QUARTER);
  during('void', async () => cancel(who, order.reference).expect(200));
  await shop.sweep();
  expect(await look(who, order.reference)).toMatchObject({ status: 'cancelled', payment: { state: 'none' } });
});

test('a payment that is sent again after its process died before the attempt tries the card, and does not repeat the old refusal', async () => {
  const { who, order } = await buy('declined');
  const holder = { accountId: null, guestToken: who.token, isStaff: false };
  const paid = await payOrder(shop.deps, order.reference, holder, 'pays', true);
  expect(paid).toMatchObject({ status: 'placed', payment: { state: 'paid' } });
  const again = await payOrder(shop.deps, order.reference, holder, 'pays', true);
  expect(again).toMatchObject({ status: 'placed' });
  expect(bank.payments.capture).toHaveBeenCalledTimes(1);
});

test('an order for stems that the shop does not sell any more leaves nothing behind', async () => {
  products.hold.mockRejectedValueOnce(new AppError('invalid-request', 'The shop has no such item.'));
  const { who, response } = await buy();
  expect(response.body).toMatchObject({ status: 409, detail: expect.stringContaining('Nothing has been charged') });
  expect((await shop.read(who)).orderReference).toBeNull();
  expect(await select(shop.db, "SELECT id FROM orders WHERE status = 'pending'")).toEqual([]);
});

test('stems that somebody else got while the bank was thinking are sold out, and the buyer is told by mail', async () => {
  const { who, order } = await buy('slow');
  const attempt = bank.payments.authorise.mock.calls.at(-1)?.[0] ?? '';
  bank.decide(attempt, 'authorised');
  products.confirm.mockRejectedValueOnce(new AppError('out-of-stock', 'Gone to somebody else.'));
  shop.later(5_000);
  await shop.sweep();
  const gone = await look(who, order.reference);
  expect(gone).toMatchObject({ status: 'expired', payment: { state: 'none', paidCents: 0 } });
  expect(gone.timeline.at(-1)).toMatchObject({ event: 'sold_out' });
  expect(bank.book.get(attempt)?.status).toBe('voided');
  const mails = await select<{ payload: string }>(shop.db, "SELECT payload FROM outbox WHERE kind = 'email'");
  expect(mails.filter(({ payload }) => payload.includes('sold-out'))).toHaveLength(1);
});

test('a cancellation whose refund the bank refuses is tried again as another refund, and told once', async () => {
  const { who, order } = await buy();
  const refused = new AppError('refund-failed', 'The bank did not give the money back.');
  bank.payments.refund.mockRejectedValueOnce(refused).mockRejectedValueOnce(away());
  await cancel(who, order.reference).expect(200);
  for (const seconds of [2, 4]) {
    shop.later(seconds * 1_000);
    await shop.sweep();
  }
  const { payment, timeline } = await look(who, order.reference);
  expect(payment).toMatchObject({ state: 'refunded', refundedCents: order.totalCents });
  const [first, second, third] = bank.payments.refund.mock.calls.map(([, refundId]) => refundId);
  expect([first === second, second === third]).toEqual([false, true]);
  expect(timeline.filter(({ event }) => event === 'refunded')).toHaveLength(1);
});

test('a bank that keeps thinking is asked ever more seldom, and the desk hears of it', async () => {
  const { order } = await buy('slow');
  const asked = () => bank.payments.authorise.mock.calls.length;
  for (let second = 0; second < 120; second += 1) {
    shop.later(1_000);
    await shop.sweep();
  }
  expect(asked()).toBeLessThan(10);
  const florist = await shop.callers.as('florist');
  const { body } = await shop.api.get('/stuck-work').set('authorization', florist).expect(200);
  expect(body.items).toMatchObject([{ orderReference: order.reference, problem: expect.stringContaining('bank') }]);
});
