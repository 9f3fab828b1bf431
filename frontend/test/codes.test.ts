import { basketsApi } from '@vetch/contracts/baskets';
import { ordersApi } from '@vetch/contracts/orders';
import { paymentsApi } from '@vetch/contracts/payments';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { chosenOf, errorFieldsOf, errorsOf, fieldValue, hiddenIn, textOf } from './reading.ts';
import { card, choose, createVisitor, typed } from './visitor.ts';

async function shopper() {
  const visitor = createVisitor();
  await choose(visitor);
  await visitor.see('/basket');
  return visitor;
}

async function atCheckout() {
  const visitor = await shopper();
  return { visitor, hidden: hiddenIn((await visitor.see('/checkout')).text) };
}

test('a code becomes a row of the bill, and can be taken out', async () => {
  const visitor = await shopper();
  expect(textOf((await visitor.see('/basket')).text)).toContain('Have a code?');
  const { text } = await visitor.sendAndFollow('/basket/promotion', { code: ' welcome10 ' });
  expect(textOf(text)).toContain('Code WELCOME10 −£4.80 Total £49.15');
  const after = await visitor.sendAndFollow('/basket/promotion/removal');
  expect(textOf(after.text)).toContain('Total £53.95');
});

test.each([
  ['CHRISTMAS', 'We do not know the code CHRISTMAS.'],
  ['', 'A code is 3 to 20 letters and digits, like WELCOME10.'],
])('“%s” is refused at its field, and stays as typed', async (code, why) => {
  const visitor = await shopper();
  const { status, text } = await visitor.send('/basket/promotion', { code });
  expect([status, errorFieldsOf(text), errorsOf(text)]).toEqual([422, ['code'], [why]]);
  expect(fieldValue(text, 'code')).toBe(code);
  expect(textOf(text)).toContain('Total £53.95');
});

test('a code that takes nothing off any more says why', async () => {
  const visitor = await shopper();
  await visitor.send('/basket/promotion', { code: 'WELCOME10' });
  const entry = [...visitor.shop.baskets.values()][0];
  await choose(visitor, 'wren', { size: 'petite' });
  const first = entry?.basket.lines[0]?.id ?? '';
  const { text } = await visitor.sendAndFollow(`/basket/lines/${first}/removal`);
  expect(textOf(text)).toContain('WELCOME10 takes nothing off as it is. This code is for orders of £40.00 and more.');
});

test('the page of a basket that has gone is simply shown', async () => {
  const visitor = await shopper();
  visitor.shop.baskets.clear();
  expect(textOf((await visitor.sendAndFollow('/basket/promotion', { code: 'WELCOME10' })).text)).toContain(
    'Nothing in it yet',
  );
});

test('a code is used without losing what was typed, and the card that was typed is kept', async () => {
  const { visitor, hidden } = await atCheckout();
  const sent = { ...typed, ...hidden, ...card, 'slot-0': 'evening', code: 'WELCOME10', step: 'use-code' };
  const { status, text } = await visitor.send('/checkout', sent);
  expect([status, fieldValue(text, 'name-0'), chosenOf(text, 'slot-0')]).toEqual([200, 'Marguerite Bell', ['evening']]);
  expect(textOf(text)).toContain('Pay £49.15');
  expect(fieldValue(text, 'idempotencyKey')).toBe(hidden.idempotencyKey);
  await visitor.sendAndFollow('/checkout', { ...typed, ...hiddenIn(text) });
  const [order] = visitor.shop.callsOf(ordersApi.place);
  expect(order?.body).toMatchObject({ expectedTotalCents: 49_15, expectedDiscountCents: 4_80 });
  expect(visitor.shop.callsOf(paymentsApi.tokenise)).toHaveLength(1);
});

test('who typed a code and pays is shown the new sum first', async () => {
  const { visitor, hidden } = await atCheckout();
  const { text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card, code: 'WELCOME10' });
  expect(textOf(text)).toContain('Pay £49.15');
  expect(visitor.shop.callsOf(ordersApi.place)).toEqual([]);
});

test('a code that is refused is explained, and nothing is paid', async () => {
  const { visitor, hidden } = await atCheckout();
  const { status, text } = await visitor.send('/checkout', { ...typed, ...hidden, code: 'NOTONE' });
  expect([status, errorFieldsOf(text), fieldValue(text, 'code')]).toEqual([422, ['code'], 'NOTONE']);
  expect(fieldValue(text, 'email')).toBe('iris@example.com');
  expect(visitor.shop.callsOf(ordersApi.place)).toEqual([]);
});

test('a code is taken out again', async () => {
  const { visitor, hidden } = await atCheckout();
  await visitor.send('/checkout', { ...hidden, code: 'WELCOME10' });
  const { text } = await visitor.send('/checkout', { ...typed, ...hidden, step: 'drop-code' });
  expect(textOf(text)).toContain('Pay £53.95');
  expect(visitor.shop.callsOf(basketsApi.dropCode)).toHaveLength(1);
});

test('a code that was used up before paying is named among what changed', async () => {
  const { visitor, hidden } = await atCheckout();
  const detail = 'This code has been used up.';
  const changes = [{ what: 'promotion', about: 'WELCOME10', detail, wasCents: 4_80, nowCents: 0 }];
  visitor.shop.answer(ordersApi.place, () => {
    throw new AppError('basket-changed', 'Something changed.', { changes });
  });
  const { status, text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  expect(status).toBe(422);
  expect(textOf(text)).toContain('What changed Code WELCOME10: This code has been used up.');
});
