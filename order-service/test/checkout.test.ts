import { AppError } from '@vetch/service-kit/http/app-error';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { away, newKey } from './fake-neighbours.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { buy, look, read } = shop;
afterAll(() => shop.db.end());
beforeEach(() => {
  for (const call of [...Object.values(shop.products), ...Object.values(shop.bank.payments)]) call.mockClear();
});

type Guest = Awaited<ReturnType<typeof buy>>['who'];
const pay = (who: Guest, reference: string, cardToken: string) =>
  shop.api
    .post(`/orders/${reference}/payments`)
    .set('x-guest-token', who.token)
    .set('idempotency-key', newKey())
    .send({ cardToken });
const settle = (who: Guest, reference: string) =>
  shop.api.post(`/orders/${reference}/settlement`).set('x-guest-token', who.token).expect(200);
const cancel = (who: Guest, reference: string) =>
  shop.api.post(`/orders/${reference}/cancellation`).set('x-guest-token', who.token);
const places = async () =>
  (await select<{ used: string }>(shop.db, 'SELECT SUM(used) AS used FROM slot_places'))[0]?.used;
const attemptsOf = ({ reference }: { reference: string }) =>
  new Set(
    shop.bank.payments.authorise.mock.calls.filter(([, asked]) => asked.orderReference === reference).map(([id]) => id),
  );
const lastAttempt = () => shop.bank.payments.authorise.mock.calls.at(-1)?.[0] ?? '';

test('a declined card leaves the flowers held, and another card pays for them', async () => {
  const { who, order } = await buy('declined');
  expect(order).toMatchObject({ status: 'pending', payment: { state: 'failed', refusal: 'declined', paidCents: 0 } });
  expect(order.payment.payBy).not.toBeNull();
  const paid = await pay(who, order.reference, 'pays').expect(201);
  expect(paid.body).toMatchObject({ status: 'placed', payment: { state: 'paid', refusal: null } });
  expect(paid.body.timeline.map((entry: { event: string }) => entry.event)).toEqual([
    'ordered',
    'payment_failed',
    'paid',
    'placed',
  ]);
  await pay(who, order.reference, 'pays').expect(409);
});

test('two cards sent at once are tried one at a time', async () => {
  const { who, order } = await buy('declined');
  const answers = await Promise.all([pay(who, order.reference, 'pays'), pay(who, order.reference, 'pays')]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
  expect(shop.bank.payments.capture).toHaveBeenCalledTimes(1);
});

test('a bank that has not said yet is asked again under the same attempt, and nobody calls it failed', async () => {
  const { who, order } = await buy('slow');
  expect(order).toMatchObject({ status: 'pending', payment: { state: 'checking', payBy: null } });
  await pay(who, order.reference, 'pays').expect(409);
  shop.bank.decide(lastAttempt(), 'authorised');
  shop.later(5_000);
  await shop.sweep();
  expect(await look(who, order.reference)).toMatchObject({ status: 'placed', payment: { state: 'paid' } });
  expect(attemptsOf(order).size).toBe(1);
});

test('a shopper who comes back from the bank three times at once settles once', async () => {
  const { who, order } = await buy('challenge');
  expect(order.payment).toMatchObject({ state: 'requires_action', challengePaymentId: lastAttempt() });
  shop.bank.decide(lastAttempt(), 'authorised');
  await Promise.all([1, 2, 3].map(() => settle(who, order.reference)));
  expect((await settle(who, order.reference)).body.status).toBe('placed');
  expect(shop.bank.payments.capture).toHaveBeenCalledTimes(1);
});

test('sold-out stems leave no order behind, no place taken, nothing charged, and the basket open', async () => {
  const before = await places();
  const short = [{ key: 'rose-peach', label: 'peach roses', wanted: 5, available: 2 }];
  shop.products.hold.mockRejectedValueOnce(new AppError('out-of-stock', 'Too few stems are left.', { short }));
  const { who, response } = await buy();
  expect(response.body).toMatchObject({ status: 409, short });
  expect(shop.bank.payments.authorise).not.toHaveBeenCalled();
  expect(await places()).toBe(before);
  const basket = await read(who);
  expect(basket).toMatchObject({ orderReference: null, lines: [{ name: 'First Light' }] });
  await shop.place(who, shop.orderOf(basket)).expect(201);
});

test('a stock room that is away refuses the order before any charge, and what it may have held is released later', async () => {
  shop.products.hold.mockRejectedValueOnce(away());
  shop.products.release.mockRejectedValueOnce(away());
  const { who, response } = await buy();
  expect(response.status).toBe(503);
  expect((await read(who)).orderReference).toBeNull();
  expect(shop.bank.payments.authorise).not.toHaveBeenCalled();
  shop.later(2_000);
  await shop.sweep();
  expect(shop.products.release).toHaveBeenCalledTimes(2);
});

test.each(['authorise', 'capture'] as const)(
  'when the bank’s service is away at “%s”, the order is checked and ends up placed',
  async (step) => {
    shop.bank.payments[step].mockRejectedValueOnce(away());
    const { who, order } = await buy();
    expect(order).toMatchObject({ status: 'pending', payment: { state: 'checking' } });
    shop.later(5_000);
    await shop.sweep();
    expect(await look(who, order.reference)).toMatchObject({ status: 'placed', payment: { state: 'paid' } });
    expect(attemptsOf(order).size).toBe(1);
  },
);

test('a hold that ran out while the bank was thinking voids the payment and lets the order go', async () => {
  const { who, order } = await buy('slow');
  shop.bank.decide(lastAttempt(), 'authorised');
  shop.products.confirm.mockRejectedValueOnce(new AppError('reservation-released', 'The hold ran out.'));
  const { body } = await settle(who, order.reference);
  expect(body).toMatchObject({ status: 'expired', payment: { state: 'none', paidCents: 0 } });
  expect(shop.bank.book.get(lastAttempt())?.status).toBe('voided');
  expect(shop.products.release).toHaveBeenCalledTimes(1);
});

test('an approval that is found only after the hold ran out still buys the flowers, which are held again', async () => {
  const { who, order } = await buy('challenge');
  shop.bank.decide(lastAttempt(), 'authorised');
  shop.later(16 * 60_000);
  await shop.sweep();
  expect(await look(who, order.reference)).toMatchObject({ status: 'placed', payment: { state: 'paid' } });
  expect(shop.products.hold).toHaveBeenCalledTimes(2);
  expect(attemptsOf(order).size).toBe(1);
});

test('an order that nobody pays is let go when its hold runs out, and the basket is open again', async () => {
  const before = await places();
  const { who, order } = await buy('challenge');
  shop.later(16 * 60_000);
  await shop.sweep();
  expect(await look(who, order.reference)).toMatchObject({ status: 'expired' });
  expect(await places()).toBe(before);
  expect((await read(who)).orderReference).toBeNull();
  shop.clock.now = new Date('2026-11-22T20:00:00Z');
});

test('the buyer cancels: money, stems and place come back once, however often it is asked', async () => {
  const before = await places();
  const { who, order } = await buy();
  const answers = await Promise.all([cancel(who, order.reference), cancel(who, order.reference)]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  expect(await look(who, order.reference)).toMatchObject({
    status: 'cancelled',
    payment: { state: 'refunded', paidCents: 5_395, refundedCents: 5_395 },
    deliveries: [{ fulfilment: 'cancelled' }],
    cancellableUntil: null,
  });
  expect(shop.bank.payments.refund).toHaveBeenCalledTimes(1);
  expect(shop.products.release).toHaveBeenCalledTimes(1);
  expect(await places()).toBe(before);
});

test('a refund that the bank did not hear of is asked for again under the same id', async () => {
  shop.bank.payments.refund.mockRejectedValueOnce(away());
  const { who, order } = await buy();
  await cancel(who, order.reference).expect(200);
  shop.later(2_000);
  await shop.sweep();
  expect((await look(who, order.reference)).payment.state).toBe('refunded');
  expect(new Set(shop.bank.payments.refund.mock.calls.map(([, refundId]) => refundId)).size).toBe(1);
});

test('after the cut-off only a florist can cancel, and has to say why', async () => {
  const { who, order } = await buy();
  shop.later(2 * 86_400_000);
  expect((await cancel(who, order.reference).expect(409)).body.type).toContain('cancellation-too-late');
  const florist = await shop.callers.as('florist');
  const asFlorist = (body: object) =>
    shop.api.post(`/orders/${order.reference}/cancellation`).set('authorization', florist).send(body);
  await asFlorist({}).expect(400);
  const { body } = await asFlorist({ reason: 'The van broke down.' }).expect(200);
  expect(body).toMatchObject({ status: 'cancelled', cancellationReason: 'The van broke down.' });
  shop.later(-2 * 86_400_000);
});
