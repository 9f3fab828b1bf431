import { basketsApi } from '@vetch/contracts/baskets';
import { deliveryApi } from '@vetch/contracts/delivery';
import { ordersApi } from '@vetch/contracts/orders';
import { productsApi } from '@vetch/contracts/products';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { chosenOf, errorFieldsOf, errorsOf, fieldValue, headingOf, hiddenIn, textOf } from './reading.ts';
import { card, choose, createVisitor, typed } from './visitor.ts';

const away = () => {
  throw new AppError('service-unavailable', 'A part of the shop does not answer.');
};

const wish = {
  size: 'grand',
  deliveryDate: '2026-11-26',
  cardMessage: 'Thank you for the soup & the lifts.',
  extras: ['stoneware-vase'],
};

test.each(['service-unavailable', 'deadline-exceeded'] as const)(
  'when the basket answers %s, the bouquet comes back as it was chosen, with a plain message',
  async (code) => {
    const visitor = createVisitor();
    await visitor.see('/bouquets/first-light');
    for (const endpoint of [...Object.values(basketsApi), deliveryApi.dates]) {
      visitor.shop.answer(endpoint, () => {
        throw new AppError(code, 'Away.');
      });
    }
    const { status, text } = await visitor.send('/bouquets/first-light', wish);
    expect([status, headingOf(text), errorFieldsOf(text)]).toEqual([503, 'First Light', ['add']]);
    expect(errorsOf(text)).toEqual([expect.stringContaining('What you chose is still here')]);
    expect(chosenOf(text, 'size')).toEqual(['grand']);
    expect(chosenOf(text, 'deliveryDate')).toEqual(['2026-11-26']);
    expect(chosenOf(text, 'extras')).toEqual(['stoneware-vase']);
    expect(text).toContain('Thank you for the soup &amp; the lifts.');
  },
);

test('when nothing answers, the bouquet still comes back as it was chosen', async () => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/first-light');
  visitor.shop.goDown();
  const { status, text } = await visitor.send('/bouquets/first-light', wish);
  expect([status, headingOf(text), errorFieldsOf(text)]).toEqual([503, 'First Light', ['add']]);
  expect([chosenOf(text, 'size'), chosenOf(text, 'deliveryDate')]).toEqual([['grand'], ['2026-11-26']]);
  expect(text).toContain('Thank you for the soup &amp; the lifts.');
});

test('a bouquet that this storefront has not drawn yet can be sent again from the page that says why', async () => {
  const visitor = createVisitor();
  await visitor.see('/sign-in');
  const handlers = new Map(visitor.shop.handlers);
  visitor.shop.goDown();
  const { status, text } = await visitor.send('/bouquets/first-light', wish);
  expect([status, headingOf(text)]).toEqual([503, 'The catalogue is resting']);
  expect(textOf(text)).toContain('What you typed is kept on this page');
  expect(text).toContain('action="/bouquets/first-light"');
  expect(fieldValue(text, 'cardMessage')).toBe('Thank you for the soup &amp; the lifts.');
  for (const [endpoint, handler] of handlers) visitor.shop.answer(endpoint, handler);
  const again = await visitor.sendAndFollow('/bouquets/first-light', {
    ...hiddenIn(text),
    cardMessage: wish.cardMessage,
  });
  expect(textOf(again.text)).toMatch(
    /First Light Grand, 33 stems, with stoneware vase Thu 26 Nov .*“Thank you for the soup/,
  );
});

test('a card for a line in the basket is not lost when the basket is away', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const { text: basket } = await visitor.see('/basket');
  const [, action = ''] = /action="(\/basket\/lines\/[\da-f-]+)"/.exec(basket) ?? [];
  visitor.shop.answer(basketsApi.changeLine, away);
  const { status, text } = await visitor.send(action, { cardMessage: 'Happy birthday' });
  expect([status, fieldValue(text, 'cardMessage')]).toEqual([503, 'Happy birthday']);
  expect(text).toContain(`action="${action}"`);
});

test('a checkout that is refused while the calendar is away comes back with what was typed', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const hidden = hiddenIn((await visitor.see('/checkout')).text);
  visitor.shop.answer(deliveryApi.dates, away);
  const wrong = { ...typed, 'postcode-0': 'BS6', 'slot-0': 'evening' };
  const { status, text } = await visitor.send('/checkout', { ...wrong, ...hidden, ...card });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['postcode-0']]);
  expect([fieldValue(text, 'name-0'), fieldValue(text, 'postcode-0')]).toEqual(['Marguerite Bell', 'BS6']);
  expect(chosenOf(text, 'slot-0')).toEqual(['evening']);
});

test('a checkout that nothing answers keeps what was typed and forgets the card', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const hidden = hiddenIn((await visitor.see('/checkout')).text);
  visitor.shop.goDown();
  const { status, text } = await visitor.send('/checkout', { ...typed, ...hidden, ...card });
  expect(status).toBe(503);
  expect(fieldValue(text, 'name-0')).toBe('Marguerite Bell');
  expect(fieldValue(text, 'idempotencyKey')).toBe(hidden.idempotencyKey);
  expect(text).not.toMatch(/4242 ?4242|value="123"|12\/30/);
  expect(visitor.shop.callsOf(ordersApi.place)).toEqual([]);
});

test('no password stands in a page that could not be answered', async () => {
  const visitor = createVisitor();
  await visitor.see('/sign-in');
  visitor.shop.goDown();
  const { status, text } = await visitor.send('/sign-in', { email: 'iris@example.com', password: 'count the roses' });
  expect([status, fieldValue(text, 'email')]).toEqual([503, 'iris@example.com']);
  expect(text).not.toContain('count the roses');
});

test('a page that was only read asks for nothing to be sent again', async () => {
  const visitor = createVisitor();
  visitor.shop.answer(productsApi.get, away);
  expect((await visitor.see('/bouquets/first-light')).text).not.toContain('Send it again');
});
