import { ordersApi } from '@vetch/contracts/orders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { nothingPaid } from './fake-shop/kept-order.ts';
import { errorFieldsOf, errorsOf, fieldValue, headingOf, textOf } from './reading.ts';
import { createVisitor, signIn } from './visitor.ts';

const bench = '/desk?date=2026-11-24&delivery=00000000-0000-4000-8000-000000000003';
const hidden = { delivery: '00000000-0000-4000-8000-000000000003', date: '2026-11-24' };

async function atTheBench() {
  const visitor = createVisitor();
  await signIn(visitor, 'florist@example.com');
  const { text } = await visitor.see(bench);
  return { visitor, text, idempotencyKey: fieldValue(text, 'idempotencyKey') ?? '' };
}

const order = {
  ...{ reference: 'VT-4822AA', status: 'placed', currency: 'GBP', buyer: { email: 'iris@example.com' } },
  ...{ createdAt: '2026-11-22T12:00:00.000Z', placedAt: null, cancellableUntil: null, cancellationReason: null },
  ...{
    payment: nothingPaid,
    deliveries: [],
    itemsCents: 0,
    deliveryCents: 0,
    promotion: null,
    discountCents: 0,
    totalCents: 0,
    timeline: [],
    substitution: 'equal-or-better',
    substitutions: [],
  },
};

test('a florist gives money back with a reason, once however often the button is pressed', async () => {
  const { visitor, text, idempotencyKey } = await atTheBench();
  expect(textOf(text)).toMatch(/Give money back .* Cancel the order/);
  visitor.shop.answer(ordersApi.refund, () => order);
  const sent = { ...hidden, idempotencyKey, amount: '£12.50', 'refund-reason': 'Two roses had wilted.' };
  for (let press = 0; press < 2; press += 1) {
    const { headers } = await visitor.send('/desk/orders/VT-4822AA/refunds', sent);
    expect(headers.location).toBe(`${bench}#delivery`);
  }
  const calls = visitor.shop.callsOf(ordersApi.refund);
  expect(calls[0]?.body).toEqual({ amountCents: 1_250, reason: 'Two roses had wilted.' });
  expect(new Set(calls.map(({ headers }) => headers?.['idempotency-key']))).toEqual(new Set([idempotencyKey]));
});

test('an amount that is none and a missing reason are named, and what was typed stays', async () => {
  const { visitor } = await atTheBench();
  const sent = { ...hidden, amount: 'twelve', 'refund-reason': '' };
  const { status, text } = await visitor.send('/desk/orders/VT-4822AA/refunds', sent);
  expect([status, headingOf(text), errorFieldsOf(text)]).toEqual([
    422,
    'Tuesday 24 November',
    ['amount', 'refund-reason'],
  ]);
  expect(fieldValue(text, 'amount')).toBe('twelve');
  expect(visitor.shop.callsOf(ordersApi.refund)).toHaveLength(0);
});

test('more than is left is refused in words', async () => {
  const { visitor } = await atTheBench();
  const detail = 'No more than £48.00 of this order is left to give back.';
  visitor.shop.answer(ordersApi.refund, () => {
    throw new AppError('refund-too-large', detail, { errors: [{ pointer: '#/amountCents', detail }] });
  });
  const sent = { ...hidden, amount: '90', 'refund-reason': 'All of it.' };
  expect(errorsOf((await visitor.send('/desk/orders/VT-4822AA/refunds', sent)).text)).toEqual([detail]);
});

test('a florist calls an order off and has to say why', async () => {
  const { visitor } = await atTheBench();
  visitor.shop.answer(ordersApi.cancel, () => ({ ...order, status: 'cancelled' }));
  const path = '/desk/orders/VT-4822AA/cancellation';
  expect(errorFieldsOf((await visitor.send(path, { ...hidden, 'cancel-reason': ' ' })).text)).toEqual([
    'cancel-reason',
  ]);
  expect((await visitor.send(path, { ...hidden, 'cancel-reason': 'The van broke down.' })).status).toBe(303);
  expect(visitor.shop.callsOf(ordersApi.cancel).at(-1)?.body).toEqual({ reason: 'The van broke down.' });
});
