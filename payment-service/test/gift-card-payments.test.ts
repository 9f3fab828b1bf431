import { randomUUID } from 'node:crypto';
import { select } from '@vetch/service-kit/mysql/database';
import { expect, test, vi } from 'vitest';
import { sweep } from '../src/sweeper.ts';
import { openGiftCardShop } from './gift-card-shop.ts';
import { customerOf, never, order, problem, withBank } from './payment-shop.ts';

const shop = await openGiftCardShop();
const { db, deps, bank, later, authorise, capture, letGo, read, refund, tokenFor, giftCard } = shop;
const { refundsAtBank, askedOf, entriesOf, pay } = shop;

test('a gift card that holds enough pays alone, and no bank hears of it', async () => {
  const { giftCardToken, left } = await giftCard(5000);
  const { id, res } = await pay(4500, giftCardToken);
  expect(res.body).toMatchObject({
    status: 'authorised',
    amountCents: 4500,
    card: null,
    giftCard: { amountCents: 4500 },
  });
  expect(await left()).toBe(500);
  expect((await capture(id)).body).toMatchObject({ status: 'captured', capturedCents: 4500 });
  expect((await capture(id)).body).toMatchObject({ status: 'captured', capturedCents: 4500 });
  expect(await entriesOf(id)).toEqual(['capture 4500', 'hold 4500']);
  expect(await askedOf(id)).toEqual([]);
});

test('what a gift card does not hold the bank pays', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const { id, res } = await pay(4500, giftCardToken, 'pays');
  expect(res.body).toMatchObject({ status: 'authorised', card: { lastFour: '4242' }, giftCard: { amountCents: 2000 } });
  expect([await left(), await askedOf(id)]).toEqual([0, [{ amount_cents: 2500, status: 'authorised' }]]);
  expect((await capture(id)).body).toMatchObject({ capturedCents: 4500 });
});

test('the same attempt again gets the same answer and holds nothing more; another gift card is another request', async () => {
  const { giftCardToken, left } = await giftCard(5000);
  const { id, body, res } = await pay(1500, giftCardToken);
  expect((await authorise(id, body)).body).toEqual(res.body);
  later(2 * 60 * 60_000);
  expect((await authorise(id, body)).body).toEqual(res.body);
  expect(await left()).toBe(3500);
  const other = await authorise(id, { ...body, giftCardToken: (await giftCard(1000)).giftCardToken });
  expect(other.body.errors).toMatchObject([{ pointer: '#/giftCardToken' }]);
});

test('a gift card that falls short, with no other card, pays nothing and says what it holds', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const { id, res } = await pay(4500, giftCardToken);
  expect([res.status, res.body.type, res.body.balanceCents]).toEqual([422, problem('gift-card-short'), 2000]);
  expect(res.body.detail).toBe('There is £20.00 left on the gift card. Please enter a card that pays for the rest.');
  expect([await left(), (await read(id)).status]).toEqual([2000, 404]);
});

test('a token that has run out, or that nobody gave out, pays nothing', async () => {
  const { giftCardToken } = await giftCard(2000);
  later(60 * 60_000);
  const { res } = await pay(1000, giftCardToken);
  expect(res.body.type).toBe(problem('gift-card-not-found'));
  expect((await pay(1000, 'gift_made-up')).res.body.type).toBe(problem('gift-card-not-found'));
  const neither = await authorise(randomUUID(), order(1000));
  expect(neither.body.errors).toMatchObject([{ pointer: '#/cardToken' }]);
});

test('a used card token leaves the gift card alone', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const { res } = await pay(4500, giftCardToken, 'pays');
  expect(res.status).toBe(200);
  const again = await giftCard(1000);
  const id = randomUUID();
  const used = await authorise(id, { ...order(4500), giftCardToken: again.giftCardToken, cardToken: 'card_used' });
  expect(used.body.type).toBe(problem('card-token-used'));
  expect([await again.left(), await left()]).toEqual([1000, 0]);
});

test('a bank that declines its part gives the gift card its part back', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const { id, res } = await pay(4500, giftCardToken, 'declined');
  expect(res.body).toMatchObject({ status: 'declined', refusal: 'declined' });
  expect([await left(), await entriesOf(id)]).toEqual([2000, ['hold 2000', 'release 2000']]);
});

test('a payment that is let go gives the gift card its part back, once', async () => {
  const { giftCardToken, left } = await giftCard(5000);
  for (const [amountCents, scenario] of [
    [4500, undefined],
    [6000, 'pays'],
    [6000, 'challenge'],
  ] as const) {
    const { id } = await pay(amountCents, giftCardToken, scenario);
    const answers = await Promise.all([letGo(id), letGo(id), letGo(id)]);
    for (const { body } of answers) expect(body.status).toBe('voided');
    expect(await left()).toBe(5000);
  }
});

test('the bank asks its owner about its own part alone, and both pay once it is approved', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const { id } = await pay(4500, giftCardToken, 'challenge');
  const asked = await shop.http.get(`/payments/${id}/challenge`);
  expect(asked.body).toMatchObject({ amountCents: 2500, open: true });
  await shop.answer(id, 'approved');
  expect((await capture(id)).body).toMatchObject({ status: 'captured', capturedCents: 4500 });
  expect(await left()).toBe(0);
});

test('money goes back to the bank card first, up to what it paid, and then to the gift card', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const { id } = await pay(4500, giftCardToken, 'pays');
  await capture(id);
  expect((await refund(id, 2000)).body.refundedCents).toBe(2000);
  expect(await left()).toBe(0);
  const refundId = randomUUID();
  expect((await refund(id, 1500, refundId)).body.refundedCents).toBe(3500);
  expect((await refund(id, 1500, refundId)).body.refundedCents).toBe(3500);
  expect([await left(), await refundsAtBank(id)]).toEqual([1000, [{ amount_cents: 500 }, { amount_cents: 2000 }]]);
  expect((await refund(id, 1001)).body).toMatchObject({ type: problem('refund-too-large'), leftCents: 1000 });
  expect((await refund(id, 1000)).body.refundedCents).toBe(4500);
  expect(await left()).toBe(2000);
});

test('a refund that the bank refuses is free to be tried again, with the gift card’s part', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const { id } = await pay(4500, giftCardToken, 'pays');
  await capture(id);
  const refusing = withBank(deps, { refund: async () => 'failed' });
  expect((await refusing.refund(id, 4500)).body.type).toBe(problem('refund-failed'));
  expect(await left()).toBe(0);
  expect((await refund(id, 4500)).body.refundedCents).toBe(4500);
  expect(await left()).toBe(2000);
});

test('a bank that does not answer leaves the hold until somebody knows', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const id = randomUUID();
  const silent = withBank(deps, { authorise: never, lookUp: never }, 50);
  const body = { ...order(4500), giftCardToken, cardToken: await tokenFor('pays') };
  expect((await silent.authorise(id, body)).body.status).toBe('processing');
  expect(await left()).toBe(0);
  later(60_000);
  await sweep(deps);
  expect((await read(id)).body).toMatchObject({ status: 'declined', refusal: 'not-received' });
  expect(await left()).toBe(2000);
});

test('a process that dies between hold and answer leaves a payment that the sweeper finishes', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const { id } = await pay(1500, giftCardToken);
  await db.query('DELETE FROM ledger_entries WHERE payment_id = ?', [id]);
  await db.query("UPDATE payments SET status = 'processing' WHERE id = ?", [id]);
  later(60_000);
  await sweep(deps);
  expect([(await read(id)).body.status, await left()]).toEqual(['authorised', 500]);
});

test('a payment that was let go before it arrived takes nothing from the gift card', async () => {
  const { giftCardToken, left } = await giftCard(2000);
  const id = randomUUID();
  expect((await letGo(id)).body.type).toBe(problem('payment-not-found'));
  const { body } = await authorise(id, { ...order(1500), giftCardToken });
  expect([body.type, await left()]).toEqual([problem('card-token-used'), 2000]);
});

test('order-service hears of a payment that no bank was asked about', async () => {
  const { giftCardToken } = await giftCard(2000);
  const authorising = vi.fn(bank.authorise);
  const counting = customerOf({ ...deps, bank: { ...bank, authorise: authorising } });
  const id = randomUUID();
  await counting.authorise(id, { ...order(1500), giftCardToken });
  await counting.capture(id);
  await counting.refund(id, 400);
  expect(authorising).not.toHaveBeenCalled();
  const told = await select<{ type: string }>(
    db,
    "SELECT JSON_UNQUOTE(JSON_EXTRACT(payload, '$.type')) AS type FROM outbox WHERE payload LIKE ?",
    [`%${id}%`],
  );
  expect(told.map(({ type }) => type).sort()).toEqual(['payment.authorised', 'payment.captured', 'payment.refunded']);
});
