import { randomUUID } from 'node:crypto';
import type { Payment } from '@vetch/contracts/payment';
import type { ReconciliationReport } from '@vetch/contracts/reconciliation';
import { change, selectOne } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { reconcileDaily } from '../src/reconciliation/reconcile-daily.ts';
import { away } from './fake-neighbours.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { db, deps, bank } = shop;
afterAll(() => db.end());
const dilys = await shop.callers.as('florist');

const DAY_MS = 86_400_000;
/** Each test has a day, and with it a report, of its own. */
beforeEach(() => {
  shop.later(DAY_MS);
  bank.payments.book.mockClear();
});

const reports = async (): Promise<ReconciliationReport[]> =>
  (await shop.api.get('/reconciliation-reports').set('authorization', dilys).expect(200)).body.items;

/** The findings of the day that concern an order, by kind. */
async function findingsOf(orderId: string): Promise<string[]> {
  await reconcileDaily(deps);
  const [report] = await reports();
  expect(report).toMatchObject({ state: 'done', problem: null });
  return (report?.findings ?? []).filter((one) => one.orderId === orderId).map(({ kind }) => kind);
}

/** An order as both services know it. */
async function bought(card = 'pays') {
  const { who, order } = await shop.buy(card, { deliveryDate: '2026-12-15' });
  const row = await selectOne<{ id: string }>(db, 'SELECT id FROM orders WHERE reference = ?', [order.reference]);
  const payment = [...bank.book.values()].find(({ orderId }) => orderId === row?.id) as Payment;
  return { who, order, orderId: row?.id ?? '', payment };
}
const rewrite = (payment: Payment, changes: Partial<Payment>) => bank.book.set(payment.id, { ...payment, ...changes });
const setOrder = (id: string, sql: string) => change(db, `UPDATE orders SET ${sql} WHERE id = ?`, [id]);

test('a day on which all is well has a report that says so', async () => {
  await bought();
  await bought('declined');
  const cancelled = await bought();
  await shop.api
    .post(`/orders/${cancelled.order.reference}/cancellation`)
    .set('authorization', dilys)
    .send({ reason: 'Closed.' });
  await reconcileDaily(deps);
  const total = cancelled.order.totalCents;
  expect(await reports()).toMatchObject([
    { day: '2026-11-23', orders: 3, payments: 3, capturedCents: 2 * total, refundedCents: total, findings: [] },
  ]);
});

test('spoiled books are found, each for what it is', async () => {
  const [notTaken, tooLittle, notBack, hanging, lost] = [
    await bought(),
    await bought(),
    await bought(),
    await bought(),
    await bought(),
  ];
  rewrite(notTaken.payment, { status: 'authorised', capturedCents: 0 });
  rewrite(tooLittle.payment, { capturedCents: 100 });
  await setOrder(notBack.orderId, "status = 'cancelled', refunded_cents = paid_cents");
  await setOrder(hanging.orderId, "status = 'expired', paid_cents = 0");
  rewrite(hanging.payment, { status: 'authorised', capturedCents: 0 });
  rewrite(lost.payment, { orderId: randomUUID() });

  expect(await findingsOf(notTaken.orderId)).toEqual(['order-without-capture', 'authorised-for-closed-order']);
  expect(await findingsOf(tooLittle.orderId)).toEqual(['amount-differs']);
  expect(await findingsOf(notBack.orderId)).toEqual(['refund-missing']);
  expect(await findingsOf(hanging.orderId)).toEqual(['authorised-for-closed-order']);
  expect(await findingsOf(lost.orderId)).toEqual(['order-without-capture']);
  expect(await findingsOf(bank.book.get(lost.payment.id)?.orderId ?? '')).toEqual(['captured-without-order']);
  for (const one of [notTaken, tooLittle, notBack, lost]) bank.book.set(one.payment.id, one.payment);
  await setOrder(notBack.orderId, "status = 'placed', refunded_cents = 0");
  bank.book.delete(hanging.payment.id);
});

test('replicas that wake at once make one report, and no second one that day', async () => {
  await Promise.all(Array.from({ length: 6 }, () => reconcileDaily(deps)));
  await reconcileDaily(deps);
  expect(bank.payments.book).toHaveBeenCalledTimes(1);
});

test('a report that payment-service cannot help with is made when it is back', async () => {
  bank.payments.book.mockRejectedValueOnce(away());
  await reconcileDaily(deps);
  expect((await reports())[0]).toMatchObject({ state: 'running', finishedAt: null, problem: 'AppError: Away.' });
  await reconcileDaily(deps);
  expect(bank.payments.book).toHaveBeenCalledTimes(1);
  shop.later(60_000);
  await reconcileDaily(deps);
  expect((await reports())[0]).toMatchObject({ state: 'done', problem: null, findings: [] });
});

test('a report whose process died is made by another', async () => {
  bank.payments.book.mockImplementationOnce(() => Promise.withResolvers<never>().promise);
  void reconcileDaily(deps);
  await vi.waitFor(() => expect(bank.payments.book).toHaveBeenCalledTimes(1));
  await reconcileDaily(deps);
  shop.later(300_000);
  await reconcileDaily(deps);
  expect(bank.payments.book).toHaveBeenCalledTimes(2);
  expect((await reports())[0]).toMatchObject({ state: 'done' });
});

test('an order that is under way, or moves on while its payments are read, is not called wrong', async () => {
  const waiting = await bought('slow');
  rewrite(waiting.payment, { status: 'captured', capturedCents: waiting.payment.amountCents });
  const moving = await bought();
  bank.payments.book.mockImplementationOnce(async () => {
    const items = [...bank.book.values()].map((one) =>
      one.id === moving.payment.id ? { ...one, capturedCents: 1 } : one,
    );
    await setOrder(moving.orderId, "status = 'confirmed'");
    return { items, next: null };
  });
  const error = vi.fn();
  await reconcileDaily({ ...deps, log: { ...silentLog, error } as unknown as typeof silentLog });
  expect((await reports())[0]).toMatchObject({ findings: [], underWay: 2 });
  expect(error).not.toHaveBeenCalled();
  shop.later(2 * DAY_MS);
  expect(await findingsOf(waiting.orderId)).toEqual(['captured-without-order']);
});
