import { ordersApi } from '@vetch/contracts/orders';
import { expect, test } from 'vitest';
import { chosenOf, errorFieldsOf, errorsOf, hiddenIn, textOf } from './reading.ts';
import { card, choose, createVisitor, typed } from './visitor.ts';

async function withOrder(fields: Record<string, string> = { cardMessage: 'Thank you for the soup.' }) {
  const visitor = createVisitor();
  await choose(visitor, 'first-light', fields);
  const { text } = await visitor.see('/checkout');
  await visitor.send('/checkout', { ...typed, ...hiddenIn(text), ...card });
  const [[reference, kept] = []] = visitor.shop.orders;
  if (!reference || !kept) throw new Error('There is no order.');
  const path = `/orders/${reference}`;
  const lineId = kept.order.deliveries[0]?.lines[0]?.id;
  await visitor.see(path);
  return { visitor, kept, path, cardPath: `${path}/lines/${lineId}/card`, field: `card-${lineId}` };
}

const start = ({ kept }: Awaited<ReturnType<typeof withOrder>>) => {
  const deliveries = kept.order.deliveries.map((one) => ({ ...one, fulfilment: 'in_design' as const }));
  kept.order = { ...kept.order, status: 'confirmed', deliveries };
};

test('the card of an order is changed on its page', async () => {
  const { visitor, path, cardPath } = await withOrder();
  expect(textOf((await visitor.see(path)).text)).toContain('You can change it until the florist starts.');
  const wanted = { card: 'message', cardMessage: 'Thank you for the cake.', anonymous: 'yes' };
  const { text } = await visitor.sendAndFollow(cardPath, wanted);
  expect(text).toContain('<blockquote class="note">Thank you for the cake.</blockquote>');
  expect(textOf(text)).toContain('Your name is left off: we tell nobody who sent it.');
  expect(visitor.shop.callsOf(ordersApi.changeCard)[0]?.body).toEqual({
    cardMessage: 'Thank you for the cake.',
    anonymous: true,
  });
});

test('an order without a card can have one written, and one with a card can go without', async () => {
  const { visitor, path, cardPath } = await withOrder({ card: 'none' });
  expect(textOf((await visitor.see(path)).text)).toMatch(/No card\. Write a card/);
  await visitor.send(cardPath, { card: 'message', cardMessage: 'From Iris' });
  expect(textOf((await visitor.see(path)).text)).toMatch(/From Iris Change the card/);
  await visitor.send(cardPath, { card: 'none', cardMessage: 'From Iris' });
  expect(textOf((await visitor.see(path)).text)).toMatch(/No card\. Write a card/);
});

test.each([
  ['too long', 'x'.repeat(300), 'this message has 300'],
  ['with a picture', 'Many returns 🎂', 'no 🎂'],
  ['with nothing on it', '', 'or choose “No card”'],
])('a card that is %s comes back as it was typed, and the order keeps the old one', async (_what, cardMessage, why) => {
  const { visitor, kept, cardPath, field } = await withOrder();
  const sent = { card: 'message', cardMessage, anonymous: 'yes' };
  const { status, text } = await visitor.send(cardPath, sent);
  expect([status, errorFieldsOf(text), errorsOf(text)]).toEqual([422, [field], [expect.stringContaining(why)]]);
  expect([chosenOf(text, 'card'), chosenOf(text, 'anonymous')]).toEqual([['message'], ['yes']]);
  expect(text).toContain(`\n${cardMessage}</textarea>`);
  expect(text).toMatch(/<details class="caption" open>/);
  expect(kept.order.deliveries[0]?.lines[0]).toMatchObject({
    cardMessage: 'Thank you for the soup.',
    anonymous: false,
  });
});

test('once the florist has started, the page offers no change, and one that is sent is explained', async () => {
  const order = await withOrder();
  const { visitor, path, cardPath } = order;
  start(order);
  const { status, text } = await visitor.send(cardPath, { card: 'message', cardMessage: 'Too late' });
  expect([status, textOf(text)]).toEqual([409, expect.stringContaining('The card is printed.')]);
  for (const page of [text, (await visitor.see(path)).text]) {
    expect(page).toContain('<blockquote class="note">Thank you for the soup.</blockquote>');
    expect(page).not.toContain('Save the card');
  }
});

test('whoever does not have the order cannot write on its card', async () => {
  const { visitor, cardPath } = await withOrder();
  const stranger = createVisitor(visitor.shop);
  await stranger.see('/bouquets/wren');
  expect((await stranger.send(cardPath, { card: 'message', cardMessage: 'Mine' })).status).toBe(404);
});
