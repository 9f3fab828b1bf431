import { productsApi } from '@vetch/contracts/products';
import { expect, test } from 'vitest';
import { chosenOf, errorFieldsOf, errorsOf, headingOf, textOf, titleOf } from './reading.ts';
import { choose, createVisitor } from './visitor.ts';

test('a bouquet comes in three counted sizes, the classic one chosen', async () => {
  const { text } = await createVisitor().see('/bouquets/first-light');
  expect(textOf(text)).toMatch(/Petite 15 stems £36 .*Classic 24 stems £48 .*Grand 33 stems £67/);
  expect(chosenOf(text, 'size')).toEqual(['classic']);
});

test('a bouquet’s page shows closed days, and why they are', async () => {
  const { text } = await createVisitor().see('/bouquets/first-light');
  expect(textOf(text)).toContain('Mon 23 Nov , we do not deliver on Mondays');
  expect(textOf(text)).toContain('Fri 25 Dec , closed: Christmas Day');
  expect(chosenOf(text, 'deliveryDate')).toEqual(['2026-11-24']);
});

test('a bouquet’s page ticks nothing that was not asked for', async () => {
  const { text } = await createVisitor().see('/bouquets/first-light');
  expect(chosenOf(text, 'extras')).toEqual([]);
  expect(textOf(text)).toContain('Unscented, burns 30 hours. 3 left');
});

test('a bouquet that is sold out cannot be ordered', async () => {
  const { text } = await createVisitor().see('/bouquets/kitchen-table');
  expect(textOf(text)).toContain('Every size is sold out for now.');
  expect(text).not.toContain('Add to basket');
});

test('a bouquet is worth its page without the extras', async () => {
  const visitor = createVisitor();
  visitor.shop.answer(productsApi.addOns, () => {
    throw new Error('no extras today');
  });
  const { status, text } = await visitor.see('/bouquets/first-light');
  expect([status, headingOf(text)]).toEqual([200, 'First Light']);
});

test('a bouquet that was refused comes back with all that was typed', async () => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/first-light');
  visitor.shop.days.closed.add('2026-11-26');
  const { status, text } = await visitor.send('/bouquets/first-light', {
    size: 'grand',
    deliveryDate: '2026-11-26',
    cardMessage: 'Thank you for the soup & the lifts.',
    extras: ['stoneware-vase'],
  });
  expect([status, titleOf(text)]).toEqual([422, 'Error: First Light · Vetch']);
  expect(errorsOf(text)).toEqual(['The shop is closed on this day. Please choose another.']);
  expect(errorFieldsOf(text)).toEqual(['deliveryDate']);
  expect(chosenOf(text, 'size')).toEqual(['grand']);
  expect(chosenOf(text, 'extras')).toEqual(['stoneware-vase']);
  expect(text).toContain('Thank you for the soup &amp; the lifts.');
});

test('a card takes 250 characters and no more', async () => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/first-light');
  const wanted = { size: 'classic', deliveryDate: '2026-11-24', cardMessage: 'x'.repeat(251) };
  const { status, text } = await visitor.send('/bouquets/first-light', wanted);
  expect([status, errorFieldsOf(text)]).toEqual([422, ['cardMessage']]);
  expect(errorsOf(text)[0]).toContain('this message has 251');
});

test('a size that there is not is refused at the sizes, with those there are', async () => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/wren');
  const wanted = { size: 'enormous', deliveryDate: '2026-11-24', cardMessage: 'Hello' };
  const { status, text } = await visitor.send('/bouquets/wren', wanted);
  expect([status, errorFieldsOf(text)]).toEqual([422, ['size-petite']]);
  expect(errorsOf(text)).toEqual(['Wren comes in petite, classic or grand.']);
  expect(text).toContain('Hello');
});

test.each([
  ['a day that is over', '2026-11-20'],
  ['a Sunday', '2026-11-29'],
  ['Christmas Day', '2026-12-25'],
  ['a day far ahead', '2027-06-01'],
  ['a day that does not exist', '2026-02-30'],
  ['no day', ''],
])('%s is refused at the days', async (_what, deliveryDate) => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/wren');
  const { status, text } = await visitor.send('/bouquets/wren', { size: 'classic', deliveryDate });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['deliveryDate']]);
});

test('a bouquet that there is not cannot be put into the basket', async () => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/wren');
  const { status } = await visitor.send('/bouquets/nosegay', { size: 'classic', deliveryDate: '2026-11-24' });
  expect(status).toBe(404);
});

test('one more than a line holds is refused at the button that adds it, and the basket survives', async () => {
  const visitor = createVisitor();
  await choose(visitor, 'wren');
  const [id] = /(?<=\/basket\/lines\/)[\da-f-]{36}/.exec((await visitor.see('/basket')).text) ?? [];
  await visitor.send(`/basket/lines/${id}`, { quantity: '20' });
  await visitor.see('/bouquets/wren');
  const { status, text } = await visitor.send('/bouquets/wren', { size: 'classic', deliveryDate: '2026-11-24' });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['add']]);
  expect(errorsOf(text)).toEqual([expect.stringContaining('A line holds 20 of one bouquet')]);
  expect(text).toMatch(/<button[^>]* id="add" aria-describedby="add-error"/);
  expect(textOf((await visitor.see('/basket')).text)).toContain('Quantity: 20');
});

test('a size that sold out meanwhile is refused in words', async () => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/wren');
  const { text } = await visitor.send('/bouquets/wren', { size: 'grand', deliveryDate: '2026-11-24' });
  expect(errorsOf(text)).toEqual(['Grand is sold out. Choose another size.']);
});

const written = { size: 'classic', deliveryDate: '2026-11-24', card: 'message' };

test('a bouquet’s page asks for its message, and offers to go without a card or without a name', async () => {
  const { text } = await createVisitor().see('/bouquets/first-light');
  expect(textOf(text)).toMatch(/With a message No card .*Leave my name off: tell nobody who sent it/);
  expect([chosenOf(text, 'card'), chosenOf(text, 'anonymous')]).toEqual([['message'], []]);
  expect(text).toMatch(/<figure data-card-preview hidden>/);
});

test('a message that was chosen and not written is asked for', async () => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/first-light');
  const { status, text } = await visitor.send('/bouquets/first-light', { ...written, cardMessage: ' \n ' });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['cardMessage']]);
  expect(errorsOf(text)).toEqual(['Write what the card should say, or choose “No card”.']);
});

test('a refused bouquet comes back with its card drawn, and with what was chosen about it', async () => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/first-light');
  const wanted = { ...written, deliveryDate: '', cardMessage: ' For you & yours.\r\nI. ', anonymous: 'yes' };
  const { text } = await visitor.send('/bouquets/first-light', wanted);
  expect(errorFieldsOf(text)).toEqual(['deliveryDate']);
  expect(text).toContain('<blockquote class="note flat">For you &amp; yours.\nI.</blockquote>');
  expect(text).toMatch(/<figure data-card-preview>/);
  expect([chosenOf(text, 'card'), chosenOf(text, 'anonymous')]).toEqual([['message'], ['yes']]);
});

test('who wants no card gets none, whatever was typed before, and is reminded of the choice when refused', async () => {
  const visitor = createVisitor();
  await visitor.see('/bouquets/first-light');
  const wanted = { ...written, card: 'none', cardMessage: 'On second thoughts' };
  expect(chosenOf((await visitor.send('/bouquets/first-light', { ...wanted, size: '' })).text, 'card')).toEqual([
    'none',
  ]);
  const { text } = await visitor.sendAndFollow('/bouquets/first-light', wanted);
  expect(textOf(text)).toContain('No card. Write one');
});
