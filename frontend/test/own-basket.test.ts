import type { OwnBasket } from '@vetch/contracts/basket';
import { basketsApi } from '@vetch/contracts/baskets';
import { usersApi } from '@vetch/contracts/users';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { createFakeShop } from './fake-shop/fake-shop.ts';
import { headingOf, hiddenIn, textOf, wholeTextOf } from './reading.ts';
import { card, choose, createVisitor, signIn, typed, type Visitor } from './visitor.ts';

const basketOf = async (visitor: Visitor) => textOf((await visitor.see('/basket')).text);

test('a guest’s basket is in the account’s when they sign in, beside what was there', async () => {
  const shop = createFakeShop();
  const phone = createVisitor(shop);
  await signIn(phone, 'iris@example.com');
  await choose(phone, 'lime-walk');
  const desktop = createVisitor(shop);
  await choose(desktop);
  await signIn(desktop, 'iris@example.com');
  expect(wholeTextOf((await desktop.see('/privacy')).text)).toContain('Basket (2)');
  const text = await basketOf(desktop);
  expect(text).toMatch(
    /What you had chosen before, with your account, is in this basket too\..*Lime Walk.*First Light/,
  );
  expect(await basketOf(desktop)).not.toContain('What you had chosen before');
  expect(await basketOf(phone)).toMatch(/Lime Walk.*First Light/);
});

test('whoever opens an account keeps what they had chosen', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  await visitor.see('/register');
  const account = { name: 'Iris Okafor', email: 'iris@example.com', password: 'long enough password' };
  await visitor.send('/register', account);
  expect(await basketOf(visitor)).toContain('First Light');
  expect(visitor.shop.callsOf(basketsApi.takeOwn)).toHaveLength(1);
});

test('what did not fit is said, once', async () => {
  const visitor = createVisitor();
  visitor.shop.answer(basketsApi.takeOwn, (): OwnBasket => {
    const [[id, kept] = []] = visitor.shop.baskets;
    if (!id || !kept) throw new Error('There is no basket.');
    const notes = [
      { code: 'quantity-capped' as const, slug: 'first-light', wanted: 24, kept: 20 },
      { code: 'line-left-out' as const, slug: 'wren', wanted: 1, kept: 0 },
    ];
    return { id, guestToken: kept.guestToken, count: 20, notes };
  });
  await choose(visitor);
  await signIn(visitor, 'iris@example.com');
  expect(await basketOf(visitor)).toMatch(/A line holds 20; for more, call the shop\. A basket holds 20 lines\./);
  expect(await basketOf(visitor)).not.toContain('A line holds 20');
});

test('a merge that fails keeps nobody out, the basket is as it was, and the next look at it merges', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  let isAway = true;
  const [, take] = [...visitor.shop.handlers].find(([endpoint]) => endpoint === basketsApi.takeOwn) ?? [];
  visitor.shop.answer(basketsApi.takeOwn, (call) => {
    if (isAway) throw new AppError('service-unavailable', 'Away.');
    return take?.(call);
  });
  await signIn(visitor, 'iris@example.com');
  expect(headingOf((await visitor.see('/account')).text)).toBe('Iris Okafor');
  expect(await basketOf(visitor)).toContain('First Light');
  isAway = false;
  expect(await basketOf(visitor)).toContain('First Light');
  expect([...visitor.shop.baskets.values()].map(({ own }) => own)).toEqual(['iris@example.com']);
});

test('whoever signs out leaves no basket behind, and finds it again', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'iris@example.com');
  await choose(visitor);
  await visitor.send('/sign-out');
  expect(headingOf((await visitor.see('/basket')).text)).toBe('Nothing in it yet');
  await signIn(visitor, 'iris@example.com');
  expect(await basketOf(visitor)).toContain('First Light');
});

test('somebody else who signs in in the same browser gets their own basket', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'brief@example.com');
  await choose(visitor);
  visitor.shop.answer(usersApi.refresh, () => {
    throw new AppError('session-ended', 'This session has ended.');
  });
  await signIn(visitor, 'iris@example.com');
  expect(headingOf((await visitor.see('/basket')).text)).toBe('Nothing in it yet');
  expect([...visitor.shop.baskets.values()].map(({ own, basket }) => [own, basket.lines.length])).toEqual([
    ['brief@example.com', 1],
    ['iris@example.com', 0],
  ]);
});

test('a basket that is being paid for is left alone', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  await visitor.send('/checkout', { ...typed, ...hiddenIn(text), ...card, 'card-number': '4000000000000002' });
  await signIn(visitor, 'iris@example.com');
  expect(visitor.shop.callsOf(basketsApi.takeOwn)).toEqual([]);
  expect((await visitor.see('/basket')).headers.location).toMatch(/^\/orders\/VT-/);
  await choose(visitor, 'lime-walk');
  expect(await basketOf(visitor)).toContain('Lime Walk');
  expect([...visitor.shop.baskets.values()].at(-1)?.own).toBe('iris@example.com');
});
