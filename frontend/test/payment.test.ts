import { ordersApi } from '@vetch/contracts/orders';
import { describe, expect, test } from 'vitest';
import { placed } from './fake-shop/orders.ts';
import { errorsOf, fieldValue, headingOf, hiddenIn, textOf, wholeTextOf } from './reading.ts';
import { card, choose, createVisitor, typed, type Visitor } from './visitor.ts';

/** Buys with a card and follows to the page that comes then. */
async function buyWith(number: string, visitor: Visitor = createVisitor()) {
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  const answer = await visitor.send('/checkout', { ...typed, ...hiddenIn(text), ...card, 'card-number': number });
  const path = answer.headers.location ?? '';
  const [reference = ''] = visitor.shop.orders.keys();
  return { visitor, path, reference, page: await visitor.see(path) };
}

describe('a declined card', () => {
  test('is explained, with how long the flowers are held', async () => {
    const { path, page, reference } = await buyWith('4000000000000002');
    expect(path).toBe(`/orders/${reference}/payment`);
    expect(headingOf(page.text)).toBe('The payment did not go through');
    expect(textOf(page.text)).toContain('The bank declined the card.');
    expect(textOf(page.text)).toContain('held until 12.15 pm today');
  });

  test('makes way for another', async () => {
    const { visitor, path, page, reference } = await buyWith('4000000000000002');
    const fields = { ...card, idempotencyKey: fieldValue(page.text, 'idempotencyKey') ?? '' };
    const { text } = await visitor.sendAndFollow(path, fields);
    expect(headingOf(text)).toBe('Arriving on Tuesday 24 November');
    expect(visitor.shop.orders.get(reference)?.order.status).toBe('placed');
    expect(visitor.shop.callsOf(ordersApi.pay)[0]?.headers?.['idempotency-key']).toBe(fields.idempotencyKey);
  });

  test('is asked for again when the next makes no sense', async () => {
    const { visitor, path } = await buyWith('4000000000000002');
    const { status, text } = await visitor.send(path, { ...card, 'card-number': '1' });
    expect([status, errorsOf(text)]).toEqual([422, ['Enter the 12 to 19 digits of the card number.']]);
  });

  test('leaves the basket, should the order run out', async () => {
    const { visitor, reference } = await buyWith('4000000000000002');
    const entry = visitor.shop.orders.get(reference);
    if (entry) entry.order = { ...entry.order, status: 'expired' };
    for (const kept of visitor.shop.baskets.values()) kept.basket = { ...kept.basket, orderReference: null };
    const { text } = await visitor.see(`/orders/${reference}`);
    expect(headingOf(text)).toBe('This order ran out of time');
    expect(textOf((await visitor.see('/basket')).text)).toContain('First Light');
  });
});

describe('a bank that asks', () => {
  test('shows what it asks about', async () => {
    const { page } = await buyWith('4000000000003220');
    expect(textOf(page.text)).toMatch(/Amount £53\.95 Shop Vetch Order VT-\w+ Card Visa ending 3220/);
  });

  test.each([
    ['approved', 'Arriving on Tuesday 24 November'],
    ['refused', 'The payment did not go through'],
  ])('and is answered "%s" leads on', async (outcome, heading) => {
    const { visitor, path } = await buyWith('4000000000003220');
    const checking = await visitor.send(path, { outcome });
    expect(checking.headers.location).toMatch(/\/orders\/VT-\w+\/checking$/);
    const next = await visitor.see(checking.headers.location ?? '');
    expect(headingOf((await visitor.see(next.headers.location ?? '')).text)).toBe(heading);
  });
});

describe('a bank that is slow', () => {
  test('is waited for on a page that looks again by itself', async () => {
    const { page } = await buyWith('4000000000006975');
    expect(headingOf(page.text)).toBe('We are checking with your bank');
    expect(page.headers.refresh).toBe('10');
    expect(page.text).toMatch(/data-live="\/orders\/VT-\w+\/events" data-page="\/orders\/VT-\w+\/checking"/);
    expect(wholeTextOf(page.text)).not.toMatch(/fail/i);
  });

  test('is asked each time the page is seen, until it knows', async () => {
    const { visitor, path, reference } = await buyWith('4000000000006975');
    const entry = visitor.shop.orders.get(reference);
    if (entry) entry.order = placed(entry.order);
    expect((await visitor.see(path)).headers.location).toBe(`/orders/${reference}`);
    expect(visitor.shop.callsOf(ordersApi.settle)).toHaveLength(2);
  });

  test('is still only slow when the shop cannot be asked', async () => {
    const { visitor, path } = await buyWith('4000000000006975');
    visitor.shop.goDown();
    const { status, text } = await visitor.see(path);
    expect([status, headingOf(text)]).toEqual([200, 'We are checking with your bank']);
  });
});

test('an order that waits for its payment has no other page', async () => {
  const { visitor, reference } = await buyWith('4000000000000002');
  expect((await visitor.see(`/orders/${reference}`)).headers.location).toBe(`/orders/${reference}/payment`);
});
