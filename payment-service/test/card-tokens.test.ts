import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { hashToken } from '../src/cards/card-token-repository.ts';
import { numberOf, openShop, ordinaryCard, problem, withBank } from './payment-shop.ts';

const { db, deps, later, sendCard } = await openShop();
afterAll(() => db.end());

const countTokens = async () => (await select(db, 'SELECT token_hash FROM card_tokens')).length;

test('a card becomes a token, and its owner reads brand, last four digits and expiry', async () => {
  const { status, body } = await sendCard(ordinaryCard);
  expect(status).toBe(201);
  expect(body).toEqual({
    token: expect.stringMatching(/^card_[\w-]{43}$/),
    card: { brand: 'Visa', lastFour: '4242', expiryMonth: 12, expiryYear: 2034 },
  });
});

test('a token is kept hashed, with what the bank calls the card', async () => {
  const { body } = await sendCard({ ...ordinaryCard, number: numberOf('declined') });
  const columns = 'brand, last_four, expiry_month, expiry_year, bank_card, DATE_FORMAT(expires_at, "%T") AS end';
  const rows = await select(db, `SELECT ${columns} FROM card_tokens WHERE token_hash = ?`, [hashToken(body.token)]);
  expect(rows).toEqual([
    {
      brand: 'Visa',
      last_four: '0002',
      expiry_month: 12,
      expiry_year: 2034,
      bank_card: 'declined',
      end: '13:00:00',
    },
  ]);
});

test('a card that cannot be right is refused field by field, and nothing is kept', async () => {
  const before = await countTokens();
  const card = { number: '4242 4242 4242 4241', expiryMonth: 10, expiryYear: 2026, securityCode: '1234' };
  const { status, body } = await sendCard(card);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    type: problem('card-refused'),
    errors: [{ pointer: '#/number' }, { pointer: '#/expiryMonth' }, { pointer: '#/securityCode' }],
  });
  expect(await countTokens()).toBe(before);
});

test('a card is good until its month is over', async () => {
  const november = { ...ordinaryCard, expiryMonth: 11, expiryYear: 2026 };
  expect((await sendCard(november)).status).toBe(201);
});

test('a request that breaks the contract names the field at fault', async () => {
  const { status, body } = await sendCard({ ...ordinaryCard, number: '4242' });
  expect(status).toBe(400);
  expect(body).toMatchObject({ type: problem('invalid-request'), errors: [{ pointer: '#/number' }] });
});

test('of 40 cards sent at once from one address 30 are taken, and it is said when to come back', async () => {
  const address = '203.0.113.7';
  const answers = await Promise.all(Array.from({ length: 40 }, () => sendCard(ordinaryCard, address)));
  const refused = answers.filter(({ status }) => status === 429);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
  expect(refused).toHaveLength(10);
  expect(refused[0]?.headers['retry-after']).toBe('600');
  expect(refused[0]?.body).toMatchObject({ type: problem('too-many-requests') });

  later(9 * 60_000);
  const stillRefused = await sendCard(ordinaryCard, address);
  expect(stillRefused.status).toBe(429);
  expect(stillRefused.headers['retry-after']).toBe('60');
  later(60_000);
  expect((await sendCard(ordinaryCard, address)).status).toBe(201);
});

test('refused cards count, and a neighbour’s do not', async () => {
  const address = '203.0.113.8';
  const wrong = { ...ordinaryCard, number: '4242 4242 4242 4241' };
  await Promise.all(Array.from({ length: 30 }, () => sendCard(wrong, address)));
  expect((await sendCard(ordinaryCard, address)).status).toBe(429);
  expect((await sendCard(ordinaryCard, '203.0.113.9')).status).toBe(201);
});

test('nobody gets a new quota by writing another address in front', async () => {
  const send = (n: number) => sendCard(ordinaryCard, `198.51.100.${n}, 203.0.113.10`);
  const answers = await Promise.all(Array.from({ length: 31 }, (_, n) => send(n)));
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
});

test('a bank that takes no cards leaves nothing behind', async () => {
  const before = await countTokens();
  const silent = withBank(deps, { registerCard: () => Promise.reject(new Error('no connection')) });
  const { status, body } = await silent.sendCard(ordinaryCard);
  expect(status).toBe(503);
  expect(body).toMatchObject({ type: problem('service-unavailable') });
  expect(await countTokens()).toBe(before);
});
