import { giftCardsApi } from '@vetch/contracts/gift-cards';
import { ordersApi } from '@vetch/contracts/orders';
import { paymentsApi } from '@vetch/contracts/payments';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { LITTLE, PLENTY } from './fake-shop/gift-cards.ts';
import { errorFieldsOf, errorsOf, fieldValue, hiddenIn, textOf } from './reading.ts';
import { card, choose, createVisitor, typed } from './visitor.ts';

const declining = { ...card, 'card-number': '4000 0000 0000 0002' };

async function buyer() {
  const visitor = createVisitor();
  const hidden = hiddenIn((await visitor.see('/gift-cards')).text);
  return { visitor, hidden };
}

async function atCheckout() {
  const visitor = createVisitor();
  await choose(visitor);
  const hidden = hiddenIn((await visitor.see('/checkout')).text);
  return { visitor, fields: { ...typed, ...hidden } };
}

test('a gift card is bought and shown once, on a page that nobody keeps', async () => {
  const { visitor, hidden } = await buyer();
  const sent = { ...hidden, ...card, amount: '3500', to: 'Ada', message: 'Choose <well>.' };
  const { status, text, headers } = await visitor.send('/gift-cards', sent);
  expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(textOf(text)).toContain(`For Ada Choose &lt;well&gt;. £35 ${PLENTY}`);
  const [call] = visitor.shop.callsOf(giftCardsApi.buy);
  expect(call?.body).toMatchObject({ amountCents: 35_00 });
  expect(call?.headers).toMatchObject({ 'idempotency-key': hidden.idempotencyKey });
});

test('an amount of one’s own counts more than one that is chosen', async () => {
  const { visitor, hidden } = await buyer();
  await visitor.send('/gift-cards', { ...hidden, ...card, amount: '3500', otherAmount: '£42.50' });
  expect(visitor.shop.callsOf(giftCardsApi.buy)[0]?.body).toMatchObject({ amountCents: 42_50 });
});

test.each([
  ['5', 'A gift card holds at least £10.'],
  ['500', 'A gift card holds at most £200.'],
  ['lots', 'Enter an amount between £10 and £200.'],
])('“%s” is refused at its field, what was typed stays, and the card need not be typed again', async (amount, why) => {
  const { visitor, hidden } = await buyer();
  const { status, text } = await visitor.send('/gift-cards', { ...hidden, ...card, otherAmount: amount, to: 'Ada' });
  expect([status, errorFieldsOf(text), errorsOf(text)]).toEqual([422, ['otherAmount'], [why]]);
  expect([fieldValue(text, 'otherAmount'), fieldValue(text, 'to')]).toEqual([amount, 'Ada']);
  expect(textOf(text)).toContain('Visa ending 4242. You need not type it again.');
  expect(visitor.shop.callsOf(giftCardsApi.buy)).toEqual([]);
});

test('a card that the bank declines is said to be, and the next press is a new purchase', async () => {
  const { visitor, hidden } = await buyer();
  const { status, text } = await visitor.send('/gift-cards', { ...hidden, ...declining, amount: '2000' });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['card-number']]);
  expect(errorsOf(text)).toEqual(['The bank declined the card. Nothing has been charged.']);
  expect(fieldValue(text, 'idempotencyKey')).not.toBe(hidden.idempotencyKey);
});

test('whoever has not heard presses again under the same key', async () => {
  const { visitor, hidden } = await buyer();
  visitor.shop.answer(giftCardsApi.buy, () => {
    throw new AppError('deadline-exceeded', 'The bank has not answered yet.');
  });
  const { status, text } = await visitor.send('/gift-cards', { ...hidden, ...card, amount: '2000' });
  expect([status, fieldValue(text, 'idempotencyKey')]).toEqual([422, hidden.idempotencyKey]);
  expect(errorsOf(text)[0]).toContain('it is bought and paid for once');
});

test('what is left on a gift card is said, and a code that is wrong is explained', async () => {
  const { visitor } = await buyer();
  const { text } = await visitor.send('/gift-cards/balance', { 'gift-card': LITTLE.toLowerCase() });
  expect(textOf(text)).toContain('£20.00 is left on the gift card ending 4WPD.');
  const wrong = await visitor.send('/gift-cards/balance', { 'gift-card': 'hello' });
  expect([wrong.status, errorFieldsOf(wrong.text), fieldValue(wrong.text, 'gift-card')]).toEqual([
    422,
    ['gift-card'],
    'hello',
  ]);
});

test('a gift card that holds enough pays without a card', async () => {
  const { visitor, fields } = await atCheckout();
  const { status } = await visitor.send('/checkout', { ...fields, 'gift-card': PLENTY });
  expect(status).toBe(303);
  const [order] = visitor.shop.callsOf(ordersApi.place);
  expect(order?.body).toMatchObject({ giftCardToken: `gift:${PLENTY}` });
  expect(order?.body).toMatchObject({ cardToken: undefined });
  expect(JSON.stringify(visitor.shop.callsOf(paymentsApi.tokenise))).toBe('[]');
});

test('a gift card that falls short asks for a card for the rest, and pays with both', async () => {
  const { visitor, fields } = await atCheckout();
  const { status, text } = await visitor.send('/checkout', { ...fields, 'gift-card': LITTLE });
  expect([status, errorFieldsOf(text), fieldValue(text, 'gift-card')]).toEqual([422, ['card-number'], LITTLE]);
  expect(errorsOf(text)).toEqual(['£20.00 is left on the gift card. Enter a card that pays the other £33.95.']);
  const again = { ...fields, ...hiddenIn(text), ...card, 'gift-card': LITTLE };
  expect((await visitor.send('/checkout', again)).status).toBe(303);
  const [order] = visitor.shop.callsOf(ordersApi.place);
  expect(order?.body).toMatchObject({ giftCardToken: `gift:${LITTLE}`, cardToken: expect.stringContaining('pays') });
});

test('a code that nobody knows is refused at its field, the card is kept, and nothing is paid', async () => {
  const { visitor, fields } = await atCheckout();
  const { status, text } = await visitor.send('/checkout', { ...fields, ...card, 'gift-card': 'H7KM2QXR9DVT4WPX' });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['gift-card']]);
  expect(errorsOf(text)).toEqual(['We know no gift card with this code. Please check it letter by letter.']);
  expect(textOf(text)).toContain('Visa ending 4242. You need not type it again.');
  expect(visitor.shop.callsOf(ordersApi.place)).toEqual([]);
});

test('without a gift card the checkout asks for the nine things that it always asks for', async () => {
  const { visitor, fields } = await atCheckout();
  const { status, text } = await visitor.send('/checkout', fields);
  expect([status, errorFieldsOf(text)]).toEqual([422, expect.arrayContaining(['card-number'])]);
  expect(text).not.toContain('<details open>\n<summary>Pay with a gift card');
});

test('an order says what the gift card paid, and where money went back to', async () => {
  const { visitor, fields } = await atCheckout();
  await visitor.sendAndFollow('/checkout', { ...fields, ...card });
  const [[reference, entry] = []] = visitor.shop.orders;
  if (!entry) throw new Error('There is no order.');
  const payment = { ...entry.order.payment, giftCard: { lastFour: '4WPD', amountCents: 20_00 } };
  entry.order = { ...entry.order, payment };
  const { text } = await visitor.see(`/orders/${reference}`);
  expect(textOf(text)).toContain('paid with Visa ending 4242 and £20.00 from the gift card ending 4WPD.');
  entry.order = { ...entry.order, payment: { ...payment, state: 'part_refunded', refundedCents: 40_00 } };
  expect(textOf((await visitor.see(`/orders/${reference}`)).text)).toContain(
    '£40.00 has gone back to your Visa ending 4242 and the gift card ending 4WPD.',
  );
});

test('after a decline the other card pays its part only, and the page says what the gift card still pays', async () => {
  const { visitor, fields } = await atCheckout();
  await visitor.sendAndFollow('/checkout', { ...fields, ...declining });
  const [[reference, entry] = []] = visitor.shop.orders;
  if (!entry) throw new Error('There is no order.');
  const giftCard = { lastFour: '4WPD', amountCents: 20_00 };
  entry.order = { ...entry.order, payment: { ...entry.order.payment, giftCard } };
  const page = textOf((await visitor.see(`/orders/${reference}/payment`)).text);
  expect(page).toContain('The gift card ending 4WPD still pays its £20.00.');
  expect(page).toContain('Pay £33.95');
});
