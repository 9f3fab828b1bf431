import { randomUUID } from 'node:crypto';
import { select, selectOne } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test, vi } from 'vitest';
import { sweep } from '../src/sweeper.ts';
import { never, openShop, problem, withBank } from './payment-shop.ts';

const { db, deps, bank, later, http, buyGiftCard, balance, tokenFor } = await openShop();
afterAll(() => db.end());

const cards = () =>
  selectOne<{ active: number }>(db, "SELECT COUNT(*) AS active FROM gift_cards WHERE status = 'active'");
const takenAtBank = async () => {
  const row = await selectOne<{ cents: number }>(
    db,
    `SELECT CAST(COALESCE(SUM(amount_cents - refunded_cents), 0) AS SIGNED) AS cents FROM bank_authorisations
      WHERE status IN ('authorised', 'captured')`,
  );
  return row?.cents ?? 0;
};

test('a gift card is paid for at the bank, and its code says what is on it', async () => {
  const before = await takenAtBank();
  const { status, body, headers } = await buyGiftCard(5000);
  expect([status, body.amountCents, body.currency]).toEqual([201, 5000, 'GBP']);
  expect(headers['cache-control']).toBe('no-store');
  expect(body.code.slice(-4)).toBe(body.lastFour);
  expect(await takenAtBank()).toBe(before + 5000);

  const read = await balance(body.code.toLowerCase().replaceAll('-', ' '));
  expect(read.body).toMatchObject({ balanceCents: 5000, lastFour: body.lastFour, currency: 'GBP' });
  expect(read.headers['cache-control']).toBe('no-store');
  const entries = 'SELECT e.kind, e.amount_cents FROM gift_card_entries e JOIN gift_cards g ON g.id = e.gift_card_id';
  expect(await select(db, `${entries} WHERE g.last_four = ?`, [body.lastFour])).toEqual([
    { kind: 'issue', amount_cents: 5000 },
  ]);
});

test('the same request again tells the same code, also with the card typed anew, and is paid for once', async () => {
  const key = randomUUID();
  const first = await buyGiftCard(3000, 'pays', key);
  const before = await takenAtBank();
  expect((await buyGiftCard(3000, 'pays', key)).body).toEqual(first.body);
  expect(await takenAtBank()).toBe(before);
  expect((await buyGiftCard(4000, 'pays', key)).body.type).toBe(problem('idempotency-key-reused'));
});

test('the same request ten times at once buys one card', async () => {
  const key = randomUUID();
  const [before, active] = [await takenAtBank(), await cards()];
  const answers = await Promise.all(Array.from({ length: 10 }, () => buyGiftCard(2500, 'pays', key)));
  const bought = answers.filter(({ status }) => status === 201);
  expect(new Set(bought.map(({ body }) => body.code)).size).toBe(1);
  for (const { status, body } of answers) {
    if (status !== 201) expect(body.type).toBe(problem('request-in-progress'));
  }
  expect(await takenAtBank()).toBe(before + 2500);
  expect(await cards()).toEqual({ active: (active?.active ?? 0) + 1 });
});

test.each([
  ['declined', 'The bank declined the card. Nothing has been charged.'],
  ['insufficient-funds', 'The bank says there is not enough money on the card. Nothing has been charged.'],
  ['challenge', 'Please use a card that your bank lets through without asking. Nothing has been charged.'],
] as const)('a card that is %s buys nothing, and nothing stays charged', async (scenario, says) => {
  const [before, active] = [await takenAtBank(), await cards()];
  const key = randomUUID();
  const { status, body } = await buyGiftCard(5000, scenario, key);
  expect([status, body.type, body.detail]).toEqual([422, problem('card-declined'), says]);
  expect((await buyGiftCard(5000, 'pays', key)).body.detail).toBe(says);
  expect([await takenAtBank(), await cards()]).toEqual([before, active]);
});

test.each(['authorise', 'capture'] as const)('a bank that does not answer to %s keeps nothing', async (question) => {
  const [before, active] = [await takenAtBank(), await cards()];
  const lost = vi.fn(async (...asked: [never, AbortSignal]) => {
    await bank[question](...asked);
    return never();
  });
  const { status, body } = await withBank(deps, { [question]: lost }, 50).buyGiftCard(5000);
  expect([status, body.type, body.refusal]).toEqual([422, problem('card-declined'), 'no-answer']);
  expect(lost).toHaveBeenCalledOnce();
  expect([await takenAtBank(), await cards()]).toEqual([before, active]);
});

test('what a dead bank or a killed process leaves half bought is given back later', async () => {
  const [before, active] = [await takenAtBank(), await cards()];
  const dead = withBank(deps, { capture: never, void: never }, 50);
  expect((await dead.buyGiftCard(5000)).body.type).toBe(problem('deadline-exceeded'));
  const killed = withBank(deps, { capture: never }, 1_500);
  const killing = killed.buyGiftCard(2000).then(() => undefined);
  await vi.waitFor(async () => expect(await takenAtBank()).toBe(before + 7000));
  later(60_000);
  await sweep(deps);
  expect(await takenAtBank()).toBe(before);
  expect(await select(db, "SELECT id FROM gift_cards WHERE status IN ('buying', 'returning')")).toEqual([]);
  await killing;
  expect(await cards()).toEqual(active);
});

test.each([
  ['too little', { amountCents: 999 }, 'A gift card holds at least £10.'],
  ['too much', { amountCents: 20_001 }, 'A gift card holds at most £200.'],
  ['no number', { amountCents: 'fifty' }, 'Enter an amount between £10 and £200.'],
])('%s on a gift card is refused by name, and the bank card is not used up', async (_what, change, says) => {
  const cardToken = await tokenFor('pays');
  const buying = (body: object) => http.post('/gift-cards').set('idempotency-key', randomUUID()).send(body);
  const { status, body } = await buying({ cardToken, ...change });
  expect([status, body.errors]).toEqual([400, [{ pointer: '#/amountCents', detail: says }]]);
  expect((await buying({ cardToken, amountCents: 1000 })).status).toBe(201);
  expect((await buying({ cardToken, amountCents: 1000 })).body.type).toBe(problem('card-token-used'));
});

test('a code that nobody has is not found, and one that is none is refused by name', async () => {
  const unknown = await balance('H7KM-2QXR-9DVT-4WPC');
  expect([unknown.status, unknown.body.type]).toEqual([404, problem('gift-card-not-found')]);
  expect((await balance('HELLO')).body.errors[0].pointer).toBe('#/code');
});

test('an address may guess thirty codes in ten minutes, and then has to wait; its bank cards are counted by themselves', async () => {
  const address = '203.0.113.77';
  const guesses = await Promise.all(Array.from({ length: 31 }, () => balance('H7KM-2QXR-9DVT-4WPC', address)));
  expect(guesses.filter(({ status }) => status === 404)).toHaveLength(30);
  const refused = guesses.find(({ status }) => status === 429);
  expect(refused?.body.detail).toBe('We have seen many gift cards from this address. Please try again in 10 minutes.');
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  later(10 * 60_000);
  expect((await balance('H7KM-2QXR-9DVT-4WPC', address)).status).toBe(404);
});
