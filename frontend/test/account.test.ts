import { basketsApi } from '@vetch/contracts/baskets';
import { ordersApi } from '@vetch/contracts/orders';
import { productsApi } from '@vetch/contracts/products';
import { usersApi } from '@vetch/contracts/users';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { errorsOf, fieldValue, headingOf, textOf, wholeTextOf } from './reading.ts';
import { choose, createVisitor, signIn } from './visitor.ts';

const password = 'long enough password';

test('somebody who signs in is greeted by name and can leave again', async () => {
  const visitor = createVisitor();
  await visitor.see('/sign-in');
  const { text } = await visitor.sendAndFollow('/sign-in', { email: 'iris@example.com', password });
  expect(headingOf(text)).toBe('Iris Okafor');
  const left = await visitor.sendAndFollow('/sign-out');
  expect(wholeTextOf(left.text)).toContain('Sign in');
  expect(visitor.shop.callsOf(usersApi.signOut)[0]?.headers?.authorization).toMatch(/^Bearer access:/);
});

test('a wrong password is refused, the address kept, the password not', async () => {
  const visitor = createVisitor();
  await visitor.see('/sign-in');
  const { status, text } = await visitor.send('/sign-in', { email: 'iris@example.com', password: 'a wrong one' });
  expect([status, errorsOf(text)]).toEqual([422, ['E-mail and password do not belong together.']]);
  expect(fieldValue(text, 'email')).toBe('iris@example.com');
  expect(text).not.toContain('a wrong one');
});

test('an account is opened and entered in one step', async () => {
  const visitor = createVisitor();
  await visitor.see('/register');
  const { text } = await visitor.sendAndFollow('/register', {
    name: 'Iris Okafor',
    email: 'iris@example.com',
    password,
  });
  expect(headingOf(text)).toBe('Iris Okafor');
});

test('an account that cannot be opened says why', async () => {
  const visitor = createVisitor();
  await visitor.see('/register');
  const short = await visitor.send('/register', { name: '', email: 'iris@example.com', password: 'short' });
  expect(errorsOf(short.text)).toEqual(['Enter your name.', 'Use at least 10 characters.']);
  const taken = await visitor.send('/register', { name: 'Iris', email: 'taken@example.com', password });
  expect(errorsOf(taken.text)).toEqual(['There is an account with this address.']);
});

test.each([
  ['/desk?date=2026-11-24', '/desk?date=2026-11-24'],
  ['https://evil.example/', '/account'],
  ['//evil.example/', '/account'],
])('after signing in for %s one is led to %s', async (next, path) => {
  const visitor = createVisitor();
  await visitor.see('/sign-in');
  const answer = await visitor.send('/sign-in', { email: 'florist@example.com', password, next });
  expect(answer.headers.location).toBe(path);
});

test('a token that runs out is renewed once, however many pages ask', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'brief@example.com');
  await Promise.all(['/account', '/orders', '/bouquets'].map((path) => visitor.agent.get(path)));
  expect(visitor.shop.callsOf(usersApi.refresh)).toHaveLength(1);
  expect(headingOf((await visitor.see('/account')).text)).toBe('Iris Okafor');
});

test('a renewal that nobody answered is tried again with the next page', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'brief@example.com');
  visitor.shop.answer(usersApi.refresh, () => {
    throw new AppError('service-unavailable', 'Nobody is there.');
  });
  expect(headingOf((await visitor.see('/account')).text)).toBe('Iris Okafor');
  await visitor.see('/account');
  expect(visitor.shop.callsOf(usersApi.refresh)).toHaveLength(2);
});

test('a session that has ended makes a guest of its owner, and keeps the basket', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  await signIn(visitor, 'brief@example.com');
  visitor.shop.answer(usersApi.refresh, () => {
    throw new AppError('session-ended', 'This session has ended.');
  });
  const { text } = await visitor.see('/basket');
  expect(wholeTextOf(text)).toContain('Sign in');
  expect(textOf(text)).toContain('First Light');
});

test('the basket of somebody signed in is opened in their name, the catalogue is read in nobody’s', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'iris@example.com');
  await choose(visitor);
  expect(visitor.shop.callsOf(basketsApi.takeOwn)[0]?.headers).toMatchObject({
    authorization: expect.stringMatching(/^Bearer /),
    'x-forwarded-for': expect.stringContaining('127.0.0.1'),
  });
  expect(visitor.shop.callsOf(productsApi.get)[0]?.headers?.authorization).toBeUndefined();
  await visitor.see('/orders');
  expect(visitor.shop.callsOf(ordersApi.mine)).toHaveLength(1);
});

test('the address that a trusted proxy names is passed on', async () => {
  const visitor = createVisitor();
  await visitor.agent.get('/bouquets').set('x-forwarded-for', '203.0.113.9');
  expect(visitor.shop.callsOf(productsApi.list)[0]?.headers?.['x-forwarded-for']).toBe('203.0.113.9');
});

test('the cookie cannot be read by scripts or sent by other sites', async () => {
  const open = createVisitor(undefined, { publicUrl: 'https://vetch.example' });
  const { headers } = await open.see('/sign-in');
  for (const cookie of [headers['set-cookie'] ?? []].flat()) {
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/Secure/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  }
  expect(headers['strict-transport-security']).toBeDefined();
});
