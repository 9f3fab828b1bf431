import { ordersApi } from '@vetch/contracts/orders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { headingOf, hiddenIn, linksOf, textOf, wholeTextOf } from './reading.ts';
import { card, choose, createVisitor, signIn, typed } from './visitor.ts';

async function withOrder() {
  const visitor = createVisitor();
  await choose(visitor, 'first-light', { cardMessage: 'Thank you for the soup.\nIris' });
  const { text } = await visitor.see('/checkout');
  await visitor.send('/checkout', { ...typed, ...hiddenIn(text), ...card });
  const [[reference, kept] = []] = visitor.shop.orders;
  if (!reference || !kept) throw new Error('There is no order.');
  return { visitor, reference, kept, path: `/orders/${reference}` };
}

test('an order says first when it comes, then where and what', async () => {
  const { visitor, path } = await withOrder();
  const { text } = await visitor.see(path);
  expect(headingOf(text)).toBe('Arriving on Tuesday 24 November');
  expect(textOf(text)).toContain('Marguerite’s flowers come in the morning, 8 to 12.');
  expect(textOf(text)).toContain('Marguerite Bell 14 Cotham Vale Bristol BS6 5QA');
  expect(textOf(text)).toContain('£53.95 paid with Visa ending 4242.');
  expect(text).toContain('Thank you for the soup.\nIris</blockquote>');
});

test('the basket is empty once the order stands', async () => {
  const { visitor, path } = await withOrder();
  expect(wholeTextOf((await visitor.see(path)).text)).not.toContain('Basket (');
  expect(headingOf((await visitor.see('/basket')).text)).toBe('Nothing in it yet');
});

test.each([
  ['in_design', 'On the bench'],
  ['out_for_delivery', 'On its way'],
  ['delivered', 'Delivered'],
  ['carded', 'We left a card'],
] as const)('a delivery that is %s is headed "%s"', async (fulfilment, heading) => {
  const { visitor, kept, path } = await withOrder();
  kept.order = { ...kept.order, deliveries: kept.order.deliveries.map((one) => ({ ...one, fulfilment })) };
  expect(headingOf((await visitor.see(path)).text)).toBe(heading);
});

test('an order can be cancelled while there is time, and says what went back', async () => {
  const { visitor, path } = await withOrder();
  expect(textOf((await visitor.see(path)).text)).toContain('You can cancel until 2 pm tomorrow');
  const { text } = await visitor.sendAndFollow(`${path}/cancellation`);
  expect(headingOf(text)).toBe('Cancelled');
  expect(textOf(text)).toContain('£53.95 has gone back to your Visa ending 4242.');
  expect(textOf(text)).not.toContain('Cancel this order');
});

test('a cancellation that comes too late is explained on the order’s page', async () => {
  const { visitor, path } = await withOrder();
  visitor.shop.answer(ordersApi.cancel, () => {
    throw new AppError('cancellation-too-late', 'The florist has started.');
  });
  const { status, text } = await visitor.send(`${path}/cancellation`);
  expect([status, textOf(text)]).toEqual([409, expect.stringContaining('The florist has started.')]);
});

test('another browser opens the order with its link, and only with it', async () => {
  const { visitor, path, kept } = await withOrder();
  const stranger = createVisitor(visitor.shop);
  const refused = await stranger.see(path);
  expect([refused.status, headingOf(refused.text)]).toEqual([404, 'We cannot open this order here']);

  const opened = await stranger.see(`${path}?token=${kept.guestToken}`);
  expect([opened.status, opened.headers.location]).toEqual([303, path]);
  expect(headingOf((await stranger.see(path)).text)).toBe('Arriving on Tuesday 24 November');
});

test('orders of this browser are listed, and how to find others', async () => {
  const { visitor, path } = await withOrder();
  const { text } = await visitor.see('/orders');
  expect(linksOf(text)).toContain(path);
  expect(textOf(text)).toMatch(/First Light For Marguerite Bell, Tue 24 Nov/);
  expect(textOf(text)).toContain('An order stays with the browser it was made in.');
});

test.each([
  ['collection', 'Ready to pick up'],
  ['delivery', 'Ready for the van'],
] as const)('in the list a %s that is ready is said to be "%s"', async (method, words) => {
  const { visitor, kept } = await withOrder();
  const deliveries = kept.order.deliveries.map((one) => ({ ...one, method, fulfilment: 'ready' as const }));
  kept.order = { ...kept.order, deliveries };
  expect(textOf((await visitor.see('/orders')).text)).toContain(words);
});

test('whoever is signed in sees the orders of the account', async () => {
  const { visitor, kept } = await withOrder();
  const { order } = kept;
  const deliveries = order.deliveries.map((one) => ({ ...one, recipientName: one.recipient.name }));
  const items = [{ ...order, reference: 'VT-MINE22', deliveries }];
  visitor.shop.answer(ordersApi.mine, () => ({ items, page: 1, perPage: 10, pages: 1, total: 1 }));
  await signIn(visitor, 'iris@example.com');
  const { text } = await visitor.see('/orders');
  expect(headingOf(text)).toBe('Your orders');
  expect(linksOf(text)).toEqual(expect.arrayContaining(['/orders/VT-MINE22', `/orders/${order.reference}`]));
});

test('an address that is no reference is nobody’s order', async () => {
  expect((await createVisitor().see('/orders/hello')).status).toBe(404);
});
