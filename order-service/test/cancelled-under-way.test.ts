import { selectOne } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { openShop } from './shop.ts';

const shop = await openShop();
afterAll(() => shop.db.end());

test('an order that the florist cancels between its capture and its placing gives everything back', async () => {
  const florist = await shop.callers.as('florist');
  const { capture } = shop.bank.payments;
  const captureForReal = capture.getMockImplementation();
  capture.mockImplementationOnce(async (id) => {
    const captured = await captureForReal?.(id);
    const pending = await selectOne<{ reference: string }>(shop.db, 'SELECT reference FROM orders');
    await shop.api
      .post(`/orders/${pending?.reference}/cancellation`)
      .set('authorization', florist)
      .send({ reason: 'The van broke down.' })
      .expect(200);
    if (!captured) throw new Error('There was no payment.');
    return captured;
  });
  const { who, order } = await shop.buy();
  const { status, payment } = await shop.look(who, order.reference);
  expect({ status, payment }).toMatchObject({
    status: 'cancelled',
    payment: { state: 'refunded', paidCents: order.totalCents, refundedCents: order.totalCents },
  });
  expect(shop.products.release).toHaveBeenCalled();
});
