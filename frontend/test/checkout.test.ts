import { ordersApi } from '@vetch/contracts/orders';
import { paymentsApi } from '@vetch/contracts/payments';
import { createServiceClient } from '@vetch/service-kit/http/service-client';
import { recordingLog } from '@vetch/service-kit/testing/log';
import { describe, expect, test } from 'vitest';
import {
  chosenOf,
  errorFieldsOf,
  errorsOf,
  fieldValue,
  headingOf,
  headingsOf,
  hiddenIn,
  textOf,
  titleOf,
} from './reading.ts';
import { card, choose, createVisitor, typed, type Visitor } from './visitor.ts';

/** The checkout with a bouquet in it; what the page sends unseen. */
async function atCheckout(visitor: Visitor = createVisitor()) {
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  return { visitor, hidden: hiddenIn(text) };
}

test('asks for nine things, none of them twice', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  const folded = text.replaceAll(/<details.*?<\/details>/gs, '');
  const fields = folded.match(/<input[^>]*type="(text|email|tel)"[^>]*>|<select[^>]*>/g) ?? [];
  // A browser shows these two for a hospital, a school, a hotel and a funeral director only.
  expect(fields.filter((one) => !/id="(place|unit)-0"/.test(one))).toHaveLength(9);
  expect(headingsOf(text)).toEqual(expect.arrayContaining(['Checkout', 'You', 'When', 'Pay', 'Your order']));
});

test('an order is placed and its page is shown', async () => {
  const { visitor, hidden } = await atCheckout();
  const { text } = await visitor.sendAndFollow('/checkout', { ...typed, ...hidden, ...card });
  expect(headingOf(text)).toBe('Arriving on Tuesday 24 November');
  const [call] = visitor.shop.callsOf(ordersApi.place);
  expect(call?.body).toMatchObject({
    expectedTotalCents: 53_95,
    buyer: { email: 'iris@example.com' },
    deliveries: [{ date: '2026-11-24', slot: 'morning', recipient: { name: 'Marguerite Bell', postcode: 'BS6 5QA' } }],
  });
  expect(call?.headers?.['idempotency-key']).toBe(hidden.idempotencyKey);
});

test('flowers for oneself go with one’s own number', async () => {
  const { visitor, hidden } = await atCheckout();
  await visitor.send('/checkout', { ...typed, ...hidden, ...card, phone: '07700 900123', forMe: 'yes' });
  const [call] = visitor.shop.callsOf(ordersApi.place);
  expect(call?.body).toMatchObject({ deliveries: [{ recipient: { phone: '07700900123' } }] });
});

test.each([
  ['no postcode', { 'postcode-0': '' }, 'postcode-0', 'Enter a postcode.'],
  ['half a postcode', { 'postcode-0': 'BS6' }, 'postcode-0', 'Enter a full UK postcode, like BS6 5QA.'],
  ['no e-mail address', { email: '' }, 'email', 'Enter an e-mail address.'],
  ['half an e-mail address', { email: 'iris@' }, 'email', 'Enter an e-mail address like name@example.com.'],
  ['no slot', { 'slot-0': '' }, 'slot-0', 'Choose a time of day.'],
  ['a slot that there is not', { 'slot-0': 'midnight' }, 'slot-0', 'Choose a time of day.'],
])('a form with %s leads there, and the basket survives', async (_what, wrong, field, why) => {
  const { visitor, hidden } = await atCheckout();
  const { status, text } = await visitor.send('/checkout', { ...typed, ...wrong, ...hidden, ...card });
  expect([status, errorFieldsOf(text), errorsOf(text)]).toEqual([422, [field], [why]]);
  expect(visitor.shop.callsOf(ordersApi.place)).toEqual([]);
  expect(textOf((await visitor.see('/basket')).text)).toContain('First Light');
});

describe('a form with mistakes', () => {
  test('names each of them, leads to its field, and keeps what was typed', async () => {
    const { visitor, hidden } = await atCheckout();
    const wrong = { ...typed, email: 'iris', 'town-0': '', 'slot-0': 'evening', forMe: 'yes' };
    const { status, text } = await visitor.send('/checkout', { ...wrong, ...hidden, ...card });
    expect([status, titleOf(text)]).toEqual([422, 'Error: Checkout · Vetch']);
    expect(errorFieldsOf(text)).toEqual(['email', 'town-0']);
    expect(text).toContain('id="town-0-error"');
    expect(fieldValue(text, 'name-0')).toBe('Marguerite Bell');
    expect(chosenOf(text, 'slot-0')).toEqual(['evening']);
    expect(chosenOf(text, 'forMe')).toEqual(['yes']);
  });

  test('keeps the card without its number', async () => {
    const { visitor, hidden } = await atCheckout();
    const { text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card, email: '' });
    expect(textOf(text)).toContain('Visa ending 4242. You need not type it again.');
    expect(text).not.toMatch(/4242[ ]?4242|value="123"|12\/30/);
    await visitor.send('/checkout', { ...typed, ...hiddenIn(text) });
    expect(visitor.shop.callsOf(paymentsApi.tokenise)).toHaveLength(1);
    expect(visitor.shop.callsOf(ordersApi.place)).toHaveLength(1);
  });

  test('another card can take the place of the kept one', async () => {
    const { visitor, hidden } = await atCheckout();
    const { text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card, email: '' });
    await visitor.send('/checkout', { ...typed, ...hiddenIn(text), ...card, anotherCard: 'yes' });
    expect(visitor.shop.callsOf(paymentsApi.tokenise)).toHaveLength(2);
  });

  test('a card that makes no sense is explained beside its fields', async () => {
    const { visitor, hidden } = await atCheckout();
    const badCard = { 'card-number': '4111 1111 1111 1111', 'card-expiry': '13/30', 'card-code': '12' };
    const first = await visitor.send('/checkout', { ...typed, ...hidden, ...badCard });
    expect(errorFieldsOf(first.text)).toEqual(['card-expiry', 'card-code']);
    const second = await visitor.send('/checkout', {
      ...typed,
      ...hidden,
      ...badCard,
      ...{ 'card-expiry': '12/30', 'card-code': '123' },
    });
    expect(errorsOf(second.text)).toEqual(['This is not a card number. Please check the digits.']);
    expect(visitor.shop.callsOf(ordersApi.place)).toHaveLength(0);
  });
});

test('two days can go to two people', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  await choose(visitor, 'lime-walk', { deliveryDate: '2026-11-26' });
  const hidden = hiddenIn((await visitor.see('/checkout')).text);
  const second = {
    'who-1': 'other',
    'slot-1': 'evening',
    'name-1': '',
    'line1-1': '2 Quay',
    'town-1': 'Bath',
    'postcode-1': 'BA1 1AA',
    'ifNobodyIn-1': 'safe-place',
  };
  const refused = await visitor.send('/checkout', { ...typed, ...hidden, ...card, ...second });
  expect(errorsOf(refused.text)).toEqual(['Thu 26 Nov: Enter their name.']);
  await visitor.send('/checkout', { ...typed, ...hiddenIn(refused.text), ...second, 'name-1': 'Ada' });
  expect(visitor.shop.callsOf(ordersApi.place)[0]?.body).toMatchObject({
    deliveries: [{ recipient: { name: 'Marguerite Bell' } }, { recipient: { name: 'Ada' }, ifNobodyIn: 'safe-place' }],
  });
});

test('nothing of a card is logged, not even when it reaches nobody', async () => {
  const { log, lines } = recordingLog();
  const { visitor, hidden } = await atCheckout(createVisitor(undefined, { log }));
  const nobody = createServiceClient({ baseUrl: 'http://127.0.0.1:1', deadlineMs: 500 });
  visitor.shop.answer(paymentsApi.tokenise, ({ body }) => nobody(paymentsApi.tokenise, { body }));
  const { status, text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['card-number']]);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join(' ')).not.toMatch(/4242 ?4242|"123"|12\/30/);
});

test('test cards are listed only in a demonstration', async () => {
  const { visitor } = await atCheckout(createVisitor(undefined, { demoShop: true }));
  expect(textOf((await visitor.see('/checkout')).text)).toContain('4000 0000 0000 0002');
  const real = await atCheckout();
  expect(textOf((await real.visitor.see('/checkout')).text)).not.toContain('4000 0000');
});
