import { basketsApi } from '@vetch/contracts/baskets';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { chosenOf, errorFieldsOf, errorsOf, headingOf, linksOf, textOf, wholeTextOf } from './reading.ts';
import { choose, createVisitor } from './visitor.ts';

const lineIdIn = (html: string) => /action="\/basket\/lines\/([^"/]+)"/.exec(html)?.[1] ?? '';

test('what was chosen lies in the basket, with its day, its card and its price', async () => {
  const visitor = createVisitor();
  await choose(visitor, 'first-light', { cardMessage: 'Thank you for the soup.', extras: 'stoneware-vase' });
  const { text } = await visitor.see('/basket');
  expect(textOf(text)).toMatch(/First Light Classic, 24 stems, with stoneware vase Tue 24 Nov/);
  expect(textOf(text)).toContain('“Thank you for the soup.”');
  expect(textOf(text)).toMatch(/Flowers and extras £70\.00 Delivery Free Total £70\.00/);
});

test('the header counts the basket without asking for it', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const before = visitor.shop.callsOf(basketsApi.get).length;
  const { text } = await visitor.see('/privacy');
  expect(wholeTextOf(text)).toContain('Basket (1)');
  expect(visitor.shop.callsOf(basketsApi.get)).toHaveLength(before);
});

test('each day is a delivery with its own fee', async () => {
  const visitor = createVisitor();
  await choose(visitor, 'grand-hotel');
  await choose(visitor, 'lime-walk', { deliveryDate: '2026-11-26' });
  const { text } = await visitor.see('/basket');
  expect(textOf(text)).toMatch(/Delivery on Tue 24 Nov Free Delivery on Thu 26 Nov £5\.95 Total £128\.95/);
});

test('quantity, day and card are changed in place', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const id = lineIdIn((await visitor.see('/basket')).text);
  await visitor.send(`/basket/lines/${id}`, { quantity: '2' });
  await visitor.send(`/basket/lines/${id}`, { deliveryDate: '2026-11-27' });
  const { text } = await visitor.sendAndFollow(`/basket/lines/${id}`, { cardMessage: 'Happy birthday' });
  expect(textOf(text)).toMatch(/Fri 27 Nov .*“Happy birthday”.*Quantity: 2/);
  expect(wholeTextOf(text)).toContain('Basket (2)');
});

test('a name that is left off is said in the basket and at the checkout, beside the card', async () => {
  const visitor = createVisitor();
  await choose(visitor, 'first-light', { cardMessage: 'From a friend', anonymous: 'yes' });
  await choose(visitor, 'lime-walk', { card: 'none' });
  expect(textOf((await visitor.see('/basket')).text)).toMatch(
    /“From a friend” Your name is left off: we tell nobody who sent it\. Edit the card.*Lime Walk.*No card\. Write one/,
  );
  const { text } = await visitor.see('/checkout');
  expect(text).toContain('<blockquote class="note">From a friend</blockquote>');
  expect(textOf(text)).toMatch(/From a friend Your name is left off.*Lime Walk .* No card\./);
});

test('a card is given up, or signed after all, in place', async () => {
  const visitor = createVisitor();
  await choose(visitor, 'first-light', { cardMessage: 'From a friend', anonymous: 'yes' });
  const id = lineIdIn((await visitor.see('/basket')).text);
  const path = `/basket/lines/${id}`;
  const signed = await visitor.sendAndFollow(path, { card: 'message', cardMessage: 'From Iris' });
  expect(textOf(signed.text)).not.toContain('Your name is left off');
  const { text } = await visitor.sendAndFollow(path, { card: 'none', cardMessage: 'From Iris' });
  expect(textOf(text)).toContain('No card. Write one');
});

test('a card that is to have a message and has none is refused at the card', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const id = lineIdIn((await visitor.see('/basket')).text);
  const { status, text } = await visitor.send(`/basket/lines/${id}`, { card: 'message', cardMessage: '' });
  expect([status, errorFieldsOf(text), chosenOf(text, 'card')]).toEqual([422, [`card-${id}`], ['message']]);
});

test('a line can be removed, and an empty basket says where to go', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const id = lineIdIn((await visitor.see('/basket')).text);
  const { text } = await visitor.sendAndFollow(`/basket/lines/${id}/removal`);
  expect(headingOf(text)).toBe('Nothing in it yet');
  expect(linksOf(text)).toContain('/bouquets');
});

test('a card that is too long comes back as it was typed', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const id = lineIdIn((await visitor.see('/basket')).text);
  const { status, text } = await visitor.send(`/basket/lines/${id}`, { cardMessage: 'x'.repeat(300) });
  expect(status).toBe(422);
  expect(errorsOf(text)).toEqual([expect.stringContaining('this message has 300')]);
  expect(text).toContain('x'.repeat(300));
});

test.each([
  ['none', '0', 'Order at least 1.'],
  ['less than none', '-3', 'Order at least 1.'],
  ['half of one', '1.5', 'Use a whole number.'],
  ['twenty-one', '21', 'Order at most 20 of one; for more, call the shop.'],
  ['a word', 'many', 'Use a whole number.'],
])('%s of a bouquet is refused at its quantity, and the basket survives', async (_what, quantity, why) => {
  const visitor = createVisitor();
  await choose(visitor, 'first-light', { cardMessage: 'Hello' });
  const id = lineIdIn((await visitor.see('/basket')).text);
  const { status, text } = await visitor.send(`/basket/lines/${id}`, { quantity });
  expect([status, errorFieldsOf(text), errorsOf(text)]).toEqual([422, [`quantity-${id}`], [why]]);
  expect(text).toMatch(new RegExp(`id="quantity-${id}"[^>]*aria-describedby="quantity-${id}-error"`));
  expect(textOf(text)).toMatch(/First Light Classic.*Tue 24 Nov.*“Hello”.*Quantity: 1/);
  expect(visitor.shop.callsOf(basketsApi.changeLine)).toEqual([]);
});

test('a day that is not offered is refused at its day', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const id = lineIdIn((await visitor.see('/basket')).text);
  const { status, text } = await visitor.send(`/basket/lines/${id}`, { deliveryDate: '2026-11-29' });
  expect([status, errorFieldsOf(text)]).toEqual([422, [`date-${id}`]]);
});

test.each([
  'no-collection',
  'bouquet-withdrawn',
  'size-not-offered',
  'bouquet-not-found',
  'extra-not-offered',
] as const)('a day that is refused as %s is explained at its line', async (code) => {
  const visitor = createVisitor();
  await choose(visitor);
  const id = lineIdIn((await visitor.see('/basket')).text);
  visitor.shop.answer(basketsApi.changeLine, () => {
    throw new AppError(code, 'It cannot be had.');
  });
  const { status, text } = await visitor.send(`/basket/lines/${id}`, { deliveryDate: '2026-11-25' });
  expect([status, errorFieldsOf(text), errorsOf(text)]).toEqual([422, [`date-${id}`], ['It cannot be had.']]);
});

test('a day for a bouquet that is no longer sold leads to where it is taken out', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const id = lineIdIn((await visitor.see('/basket')).text);
  const [kept] = visitor.shop.baskets.values();
  const detail = 'First Light is not made any more.';
  visitor.shop.answer(basketsApi.changeLine, () => {
    throw new AppError('bouquet-withdrawn', detail);
  });
  visitor.shop.answer(basketsApi.get, () => {
    return { ...kept?.basket, lines: [], problems: [{ lineId: id, code: 'bouquet-withdrawn', detail }] };
  });
  const { text } = await visitor.send(`/basket/lines/${id}`, { deliveryDate: '2026-11-25' });
  expect(errorFieldsOf(text)).toEqual([`unsold-${id}`]);
  expect(text).toMatch(new RegExp(`id="unsold-${id}"[^>]*><p>${detail}</p><form[^>]*/basket/lines/${id}/removal`));
});

test('a day that closed meanwhile is marked on its line, and checking out waits', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  visitor.shop.days.closed.add('2026-11-24');
  const { text } = await visitor.see('/basket');
  expect(textOf(text)).toContain('We can no longer deliver on this day.');
  expect(linksOf(text)).not.toContain('/checkout');
  expect(chosenOf(text, 'deliveryDate')).toEqual(['2026-11-24']);
  expect((await visitor.see('/checkout')).headers.location).toBe('/basket');
});

test('a basket that has gone makes place for a new one', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  visitor.shop.baskets.clear();
  await choose(visitor, 'lime-walk');
  const { text } = await visitor.see('/basket');
  expect(textOf(text)).toContain('Lime Walk');
  expect(textOf(text)).not.toContain('First Light');
});

test('another browser does not see the basket', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const stranger = createVisitor(visitor.shop);
  expect(headingOf((await stranger.see('/basket')).text)).toBe('Nothing in it yet');
});
