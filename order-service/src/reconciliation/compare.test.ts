import { expect, test } from 'vitest';
import { type BookedPayment, compare, type OrderBooks } from './compare.ts';

const placed: OrderBooks = {
  id: 'o1',
  reference: 'VT-7K3M9Q',
  status: 'placed',
  totalCents: 4_800,
  paidCents: 4_800,
  refundedCents: 0,
};
const captured: BookedPayment = {
  id: 'p1',
  orderId: 'o1',
  status: 'captured',
  amountCents: 4_800,
  capturedCents: 4_800,
  refundedCents: 0,
};
const authorised: BookedPayment = { ...captured, status: 'authorised', capturedCents: 0 };
const declined: BookedPayment = { ...authorised, id: 'p0', status: 'declined' };
const givenBack: BookedPayment = { ...captured, refundedCents: 4_800 };
const undone = { ...placed, status: 'cancelled', refundedCents: 4_800 } as const;
const unpaid = { ...placed, paidCents: 0 } as const;

test.each([
  ['an order that was paid once', placed, [captured]],
  ['an order that was paid with a second card', placed, [declined, captured]],
  ['a cancelled order whose money went back', undone, [givenBack]],
  ['an order that waits for its bank', { ...unpaid, status: 'pending' }, [authorised]],
  ['an expired order that nobody paid', { ...unpaid, status: 'expired' }, [declined]],
  ['an order that was forgotten after its payment was let go', undefined, [{ ...authorised, status: 'voided' }]],
  ['an order that expired and gave back what came too late', { ...unpaid, status: 'expired' }, [givenBack]],
] as const)('%s agrees with its payments', (_name, order, payments) => {
  expect(compare('o1', order, payments)).toEqual([]);
});

test.each([
  ['captured-without-order', undefined, [captured], 0, 4_800],
  ['captured-without-order', { ...unpaid, status: 'expired' }, [captured], 0, 4_800],
  ['captured-without-order', { ...unpaid, status: 'pending' }, [captured], 0, 4_800],
  ['order-without-capture', placed, [], 4_800, 0],
  ['order-without-capture', placed, [declined], 4_800, 0],
  ['amount-differs', placed, [{ ...captured, capturedCents: 4_700 }], 4_800, 4_700],
  ['amount-differs', placed, [captured, { ...captured, id: 'p2' }], 4_800, 9_600],
  ['amount-differs', { ...placed, paidCents: 4_700 }, [captured], 4_700, 4_800],
  ['amount-differs', placed, [{ ...captured, refundedCents: 1_000 }], 4_800, 3_800],
  ['refund-missing', undone, [captured], 0, 4_800],
  ['refund-missing', undone, [{ ...captured, refundedCents: 4_000 }], 0, 800],
  ['authorised-for-closed-order', { ...unpaid, status: 'expired' }, [authorised], 0, 4_800],
  ['authorised-for-closed-order', undefined, [authorised], 0, 4_800],
] as const)('%s is found', (kind, order, payments, expectedCents, foundCents) => {
  expect(compare('o1', order, payments)).toEqual([
    {
      kind,
      expectedCents,
      foundCents,
      orderId: 'o1',
      reference: order?.reference ?? null,
      orderStatus: order?.status ?? null,
      paymentIds: payments.map(({ id }) => id),
    },
  ]);
});

test('an order that is paid and still has an authorisation is found for that', () => {
  const found = compare('o1', placed, [captured, { ...authorised, id: 'p2' }]);
  expect(found.map(({ kind }) => kind)).toEqual(['authorised-for-closed-order']);
});
