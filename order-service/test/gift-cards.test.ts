import { AppError } from '@vetch/service-kit/http/app-error';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { newKey } from './fake-neighbours.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { db, api, bank, guest, add, read, place, orderOf, look } = shop;
afterAll(() => db.end());

const GIFT = 'gift_token';
const withGift = { giftCard: { lastFour: '4WPC', amountCents: 20_00 } };

/** A guest in front of the button, with a bouquet in the basket. */
async function ready() {
  const who = await guest();
  await add(who).expect(201);
  return { who, basket: await read(who) };
}

const pay = (who: { token: string }, reference: string, cardToken: string) =>
  api
    .post(`/orders/${reference}/payments`)
    .set({ 'x-guest-token': who.token, 'idempotency-key': newKey() })
    .send({ cardToken });

const lastAsked = () => bank.payments.authorise.mock.calls.at(-1)?.[1];

test('an order is paid with a gift card and a card, and says what each of them paid', async () => {
  const { who, basket } = await ready();
  bank.payments.capture.mockImplementationOnce(async (id) => {
    const payment = { ...(await bank.payments.get(id)), ...withGift };
    return { ...payment, status: 'captured', capturedCents: payment.amountCents };
  });
  const { body } = await place(who, orderOf(basket, { giftCardToken: GIFT })).expect(201);
  expect(lastAsked()).toMatchObject({ cardToken: 'pays', giftCardToken: GIFT, amountCents: basket.totalCents });
  expect(body).toMatchObject({ status: 'placed', payment: { paidCents: basket.totalCents, ...withGift } });
  expect(body.payment.card).toEqual({ brand: 'Visa', lastFour: '4242' });
  expect(await look(who, body.reference)).toEqual(body);
});

test('a gift card alone needs no card, and the order names none', async () => {
  const { who, basket } = await ready();
  bank.payments.capture.mockImplementationOnce(async (id) => {
    const payment = { ...(await bank.payments.get(id)), ...withGift, card: null };
    return { ...payment, status: 'captured', capturedCents: payment.amountCents };
  });
  const { cardToken: _cardToken, ...order } = orderOf(basket, { giftCardToken: GIFT });
  const { body } = await place(who, order).expect(201);
  expect(lastAsked()).not.toHaveProperty('cardToken');
  expect(body.payment).toMatchObject({ state: 'paid', card: null, ...withGift });
});

test('an order that nothing pays for is refused by name, and nothing is placed', async () => {
  const { who, basket } = await ready();
  const { cardToken: _cardToken, ...order } = orderOf(basket);
  const { status, body } = await place(who, order);
  expect([status, body.errors]).toEqual([
    400,
    [{ pointer: '#/cardToken', detail: 'Send a card, a gift card or both.' }],
  ]);
  expect((await read(who)).orderReference).toBeNull();
});

test.each(['gift-card-short', 'gift-card-not-found'] as const)(
  'after “%s” the order waits for a card, and the gift card pays again only if it still can',
  async (code) => {
    const { who, basket } = await ready();
    bank.payments.authorise.mockRejectedValueOnce(new AppError(code, 'Not with this one.'));
    const { body } = await place(who, orderOf(basket, { giftCardToken: GIFT })).expect(201);
    expect(body).toMatchObject({ status: 'pending', payment: { state: 'failed', refusal: code } });
    await pay(who, body.reference, 'pays').expect(201);
    expect(lastAsked()?.giftCardToken).toBe(code === 'gift-card-short' ? GIFT : undefined);
    expect(await look(who, body.reference)).toMatchObject({ status: 'placed', payment: { refusal: null } });
  },
);

test('after a decline the gift card pays its part beside the next card', async () => {
  const { who, basket } = await ready();
  const { body } = await place(who, orderOf(basket, { cardToken: 'declined', giftCardToken: GIFT })).expect(201);
  expect(body.payment.state).toBe('failed');
  await pay(who, body.reference, 'pays').expect(201);
  expect(lastAsked()).toMatchObject({ cardToken: 'pays', giftCardToken: GIFT });
});

test('a payment that nobody heard of is asked for again with the same cards', async () => {
  const { who, basket } = await ready();
  bank.payments.authorise.mockRejectedValueOnce(new AppError('deadline-exceeded', 'Too late.'));
  const { body } = await place(who, orderOf(basket, { giftCardToken: GIFT })).expect(201);
  expect(body.payment.state).toBe('checking');
  const first = bank.payments.authorise.mock.calls.at(-1);
  shop.later(10_000);
  await shop.sweep();
  expect(bank.payments.authorise.mock.calls.at(-1)).toEqual(first);
  expect((await look(who, body.reference)).status).toBe('placed');
  const attempts = await select(db, 'SELECT id FROM payment_attempts WHERE gift_card_token IS NOT NULL AND id = ?', [
    first?.[0] ?? '',
  ]);
  expect(attempts).toHaveLength(1);
});
