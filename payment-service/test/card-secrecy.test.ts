import { randomUUID } from 'node:crypto';
import { select } from '@vetch/service-kit/mysql/database';
import { recordingLog } from '@vetch/service-kit/testing/log';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweep } from '../src/sweeper.ts';
import { customerOf, numberOf, openShop, order, ordinaryCard, withBank } from './payment-shop.ts';

const { db, deps: quiet, later } = await openShop();
const { log, lines } = recordingLog();
const deps = { ...quiet, log };
const shop = customerOf(deps);
afterAll(() => db.end());

const amex = { number: '3782 822463 10005', expiryMonth: 12, expiryYear: 2034, securityCode: '7319' };
const secrets = [amex, { ...ordinaryCard, number: numberOf('declined') }].flatMap(({ number }) => [
  number,
  number.replaceAll(' ', ''),
]);

const giftCodes: string[] = [];

/** Every way in which a card number goes through the service, or fails to. */
beforeAll(async () => {
  const quoting = (number: string) => Promise.reject(new Error(`cannot take ${number} ${amex.securityCode}`));
  await withBank(deps, { registerCard: quoting }).sendCard(amex);
  await shop.sendCard({ ...amex, securityCode: '731' });
  await shop.sendCard({ ...amex, expiryYear: 2025 });
  await shop.sendCard({ ...amex, holder: 'R. Vetch' });
  await shop.http.post('/card-tokens').type('json').send(`{"number": "${amex.number}", x}`);
  await shop.http.post('/card-tokens').type('json').send(`{"number": ${amex.number}`);
  await shop.sendCard(amex).set('authorization', 'Bearer made-up');

  const { body: bought } = await shop.buyGiftCard(2000);
  giftCodes.push(bought.code, bought.code.replaceAll('-', ''));
  const { body: read } = await shop.balance(bought.code);
  await shop.balance(`${bought.code}9`);
  await shop.http.post('/gift-card-balances').type('json').send(`{"code": "${bought.code}", x}`);
  await shop.authorise(randomUUID(), { ...order(1500), giftCardToken: read.token });
  await shop.authorise(randomUUID(), { ...order(1500), giftCardToken: read.token });

  const { body: tokenised } = await shop.sendCard(amex).expect(201);
  const { id } = await shop.pay('declined');
  const captured = await shop.payAndCapture();
  await shop.refund(captured, 100);
  await shop.read(id);
  const broken = withBank(deps, { authorise: (request) => Promise.reject(new Error(JSON.stringify(request))) });
  await broken.authorise(captured.replace(/^./, 'f'), { ...(await broken.pay()).body, cardToken: tokenised.token });
  later(60_000);
  await sweep(deps);
});

test('no table holds a card number', async () => {
  const tables = await select<{ name: string }>(
    db,
    'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()',
  );
  expect(tables.length).toBeGreaterThanOrEqual(9);
  for (const { name } of tables) {
    const text = JSON.stringify(await select(db, `SELECT * FROM ${name}`));
    for (const secret of secrets) expect(text, name).not.toContain(secret);
    expect(text, name).not.toContain(`"${amex.securityCode}"`);
  }
});

test('no table and no line of the log holds the code of a gift card', async () => {
  const logged = lines.join('\n');
  const tables = ['gift_cards', 'gift_card_entries', 'payments', 'outbox', 'ledger_entries', 'card_token_quotas'];
  const rows = await Promise.all(tables.map((name) => select(db, `SELECT * FROM ${name}`)));
  expect(logged).toContain('/gift-card-balances');
  expect(giftCodes).toHaveLength(2);
  for (const code of giftCodes)
    expect([logged.includes(code), JSON.stringify(rows).includes(code)]).toEqual([false, false]);
  expect(logged).not.toMatch(/gift_[\w-]{36}\./);
});

test('no line of the log holds a card number, a security code or a token that pays', () => {
  const text = lines.join('\n');
  expect(lines.length).toBeGreaterThan(15);
  expect(text).toContain('/card-tokens');
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/securityCode":|\b7319\b/);
  expect(text).not.toMatch(/card_[\w-]{43}/);
});

test('no problem quotes the card', async () => {
  const answers = [
    await shop.sendCard({ ...amex, expiryYear: 2025 }),
    await shop.http.post('/card-tokens').type('json').send(`{"number": "${amex.number}", x}`),
  ];
  for (const { status, text } of answers) {
    expect(status).toBeGreaterThanOrEqual(400);
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
});
