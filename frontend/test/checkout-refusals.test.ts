import { ordersApi } from '@vetch/contracts/orders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { chosenOf, errorFieldsOf, errorsOf, fieldValue, hiddenIn, textOf } from './reading.ts';
import { card, choose, createVisitor, typed } from './visitor.ts';

/** The checkout with a bouquet in it; what the page sends unseen. */
async function atCheckout() {
  const visitor = createVisitor();
  await choose(visitor);
  return { visitor, hidden: hiddenIn((await visitor.see('/checkout')).text) };
}

test('a full van is said at its slot, and the card is kept', async () => {
  const { visitor, hidden } = await atCheckout();
  visitor.shop.days.full.add('2026-11-24/morning');
  const { text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  expect(errorFieldsOf(text)).toEqual(['slot-0']);
  expect(chosenOf(text, 'slot-0')).not.toContain('morning');
  expect(textOf(text)).toContain('Visa ending 4242');
  expect(fieldValue(text, 'idempotencyKey')).not.toBe(hidden.idempotencyKey);
});

test('a basket changed in another tab is shown again, and nothing is charged', async () => {
  const { visitor, hidden } = await atCheckout();
  await choose(visitor, 'lime-walk');
  const { status, text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  expect(status).toBe(422);
  expect(errorsOf(text)).toEqual([expect.stringContaining('Nothing has been charged.')]);
  expect(fieldValue(text, 'expectedTotalCents')).toBe('8600');
  expect(visitor.shop.orders.size).toBe(0);
});

test('what changed is shown with what it was and what it is, and the new sum can be paid', async () => {
  const { visitor, hidden } = await atCheckout();
  const changes = [
    {
      ...{ what: 'price', about: 'First Light', wasCents: 48_00, nowCents: 52_00 },
      detail: 'First Light is now £52.00, not £48.00.',
    },
    { what: 'delivery-fee', about: '2026-11-24', detail: 'Delivery is now free.', wasCents: 595, nowCents: 0 },
    { what: 'line-added', about: 'Wren', detail: 'Wren was added.', wasCents: null, nowCents: 26_00 },
    { what: 'lines', detail: 'The basket was changed in another window.' },
  ];
  visitor.shop.answer(ordersApi.place, () => {
    throw new AppError('basket-changed', 'Something changed since the page was drawn.', { changes });
  });
  const { status, text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  expect(status).toBe(422);
  expect(errorsOf(text)).toEqual([expect.stringContaining('Nothing has been charged.')]);
  expect(errorFieldsOf(text)).toEqual(['changed']);
  expect(textOf(text)).toMatch(
    /What changed First Light Before: £48\.00\. Now: £52\.00\. Delivery on Tuesday 24 November Before: £5\.95\. Now: free\. Wren Before: not there\. Now: £26\.00\. The basket was changed in another window\./,
  );
  expect(textOf(text)).toContain('Visa ending 4242');
  expect(fieldValue(text, 'name-0')).toBe('Marguerite Bell');
  expect(visitor.shop.orders.size).toBe(0);
});

test('the shop is told what each line and each delivery cost on the page', async () => {
  const { visitor, hidden } = await atCheckout();
  await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  const [{ body } = {}] = visitor.shop.callsOf(ordersApi.place);
  expect(body).toMatchObject({
    expectedLines: [{ lineId: expect.stringMatching(/^[\da-f-]{36}$/), totalCents: 4_800 }],
    expectedFees: [{ date: '2026-11-24', feeCents: 595 }],
  });
});

test('what sold out is shown in the basket, with that nothing was charged', async () => {
  const { visitor, hidden } = await atCheckout();
  visitor.shop.answer(ordersApi.place, () => {
    visitor.shop.days.closed.add('2026-11-24');
    throw new AppError('basket-changed', 'Something changed since the page was drawn.', { changes: [] });
  });
  const { text } = await visitor.sendAndFollow('/checkout', { ...typed, ...hidden, ...card });
  expect(textOf(text)).toMatch(/You have not been charged\..*We can no longer deliver on this day\./);
});

test('stems that ran out are named', async () => {
  const { visitor, hidden } = await atCheckout();
  visitor.shop.answer(ordersApi.place, () => {
    throw new AppError('out-of-stock', 'There are not enough peach roses left.', { short: [] });
  });
  const { text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  expect(errorsOf(text)).toEqual(['There are not enough peach roses left.']);
});

test('an order pressed twice is one order', async () => {
  const { visitor, hidden } = await atCheckout();
  const fields = { ...typed, ...hidden, ...card };
  const answers = [await visitor.send('/checkout', fields), await visitor.send('/checkout', fields)];
  const [reference] = visitor.shop.orders.keys();
  expect(answers.map((answer) => answer.headers.location)).toEqual([`/orders/${reference}`, `/orders/${reference}`]);
  expect(visitor.shop.orders.size).toBe(1);
});

test('an answer that never came is never called a failure', async () => {
  const { visitor, hidden } = await atCheckout();
  visitor.shop.answer(ordersApi.place, () => {
    throw new AppError('deadline-exceeded', 'Too slow.');
  });
  const { text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  expect(errorsOf(text)).toEqual([expect.stringContaining('We have not heard yet whether your order went through.')]);
  expect(fieldValue(text, 'idempotencyKey')).toBe(hidden.idempotencyKey);
});

test('a second press that meets the first on its way leads to the order of the first', async () => {
  const { visitor, hidden } = await atCheckout();
  const fields = { ...typed, ...hidden, ...card };
  const first = await visitor.send('/checkout', fields);
  visitor.shop.answer(ordersApi.place, () => {
    throw new AppError('idempotency-key-reused', 'Sent with another body.');
  });
  const second = await visitor.send('/checkout', fields);
  expect(second.headers.location).toBe(first.headers.location);
});

test('when nothing came of the first press, the next one may begin an order under a key of its own', async () => {
  const { visitor, hidden } = await atCheckout();
  visitor.shop.answer(ordersApi.place, () => {
    throw new AppError('idempotency-key-reused', 'Sent with another body.');
  });
  const { text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  expect(fieldValue(text, 'name-0')).toBe('Marguerite Bell');
  expect(fieldValue(text, 'idempotencyKey')).not.toBe(hidden.idempotencyKey);
});
