import { basketsApi } from '@vetch/contracts/baskets';
import { deliveryApi } from '@vetch/contracts/delivery';
import { ordersApi } from '@vetch/contracts/orders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { chosenOf, errorFieldsOf, errorsOf, fieldValue, headingOf, hiddenIn, textOf } from './reading.ts';
import { card, choose, createVisitor, typed, type Visitor } from './visitor.ts';

async function going(how: Readonly<Record<string, string>>, visitor: Visitor = createVisitor()) {
  await visitor.see('/where?back=/basket');
  return { visitor, answer: await visitor.send('/where', { back: '/basket', how: 'delivery', ...how }) };
}

test('a postcode is asked for once, leads back, and decides days, slots and fee from there on', async () => {
  const { visitor, answer } = await going({ postcode: 'ba1 1aa' });
  expect([answer.status, answer.headers.location]).toEqual([303, '/basket']);
  const { text } = await visitor.see('/bouquets/first-light');
  expect(textOf(text)).toContain('to BA1 1AA Change');
  expect(textOf(text)).toContain('£9.95 a delivery');
  expect(visitor.shop.callsOf(deliveryApi.dates).at(-1)?.query).toMatchObject({
    postcode: 'BA1 1AA',
    slug: 'first-light',
  });
  await choose(visitor);
  expect(visitor.shop.callsOf(basketsApi.addLine)[0]?.body).toMatchObject({ destination: { postcode: 'BA1 1AA' } });
  expect(textOf((await visitor.see('/basket')).text)).toMatch(/Delivery £9.95 .*To BA1 1AA/);
  expect(chosenOf((await visitor.see('/checkout')).text, 'slot-0')).toEqual(['afternoon']);
});

test.each([
  ['nothing', '', 'Enter a postcode.'],
  ['no postcode', 'the moon', 'Enter a UK postcode, like BS6 5QA, or its first half, like BS6.'],
  ['where nobody drives', 'EH1 1AA', /^We do not drive to EH1 1AA. You can pick the flowers up from the shop instead/],
])('%s is refused at the field and stays typed', async (_what, postcode, words) => {
  const { answer } = await going({ postcode });
  expect(answer.status).toBe(422);
  expect(errorsOf(answer.text)).toEqual([expect.stringMatching(words)]);
  expect(errorFieldsOf(answer.text)).toEqual(['postcode']);
  expect(fieldValue(answer.text, 'postcode')).toBe(postcode);
});

test('whoever comes to the shop pays for no delivery and gives no address', async () => {
  const { visitor } = await going({ how: 'collection' });
  await choose(visitor);
  expect(textOf((await visitor.see('/basket')).text)).toContain('Picked up from the shop Free');
  const { text } = await visitor.see('/checkout');
  expect(textOf(text)).toContain('From the shop: 8 Perry Row, Bristol, BS1 5LD.');
  expect([fieldValue(text, 'name-0'), fieldValue(text, 'line1-0')]).toEqual(['', undefined]);
  const placed = await visitor.sendAndFollow('/checkout', {
    ...{ ...hiddenIn(text), ...card, email: typed.email, 'name-0': 'Iris Hale', 'slot-0': 'afternoon' },
  });
  expect(headingOf(placed.text)).toBe('To pick up on Tuesday 24 November');
  expect(textOf(placed.text)).not.toContain('If nobody’s in');
  expect(visitor.shop.callsOf(ordersApi.place)[0]?.body).toMatchObject({
    deliveries: [{ method: 'collection', recipient: { name: 'Iris Hale' } }],
  });
});

test('a postcode typed at the checkout that costs another fee is shown with it, and charged for after that only', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  const bath = { ...typed, ...card, 'postcode-0': 'BA1 1AA', 'slot-0': 'afternoon' };
  visitor.shop.answer(ordersApi.place, () => {
    const changes = [{ what: 'delivery-fee', detail: '', about: '2026-11-24', wasCents: 595, nowCents: 995 }];
    throw new AppError('basket-changed', 'Something changed.', { changes });
  });
  const again = await visitor.send('/checkout', { ...hiddenIn(text), ...bath });
  expect(textOf(again.text)).toMatch(/What changed Delivery on Tuesday 24 November Before: £5.95. Now: £9.95./);
  expect(textOf(again.text)).toContain('Delivery £9.95');
  expect(fieldValue(again.text, 'postcode-0')).toBe('BA1 1AA');
});

test('a postcode out of the area is refused where it was typed, and the basket stays', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  visitor.shop.answer(ordersApi.place, () => {
    const detail = 'We do not drive to EH1 1AA.';
    throw new AppError('out-of-area', detail, { errors: [{ pointer: '#/deliveries/0/recipient/postcode', detail }] });
  });
  const again = await visitor.send('/checkout', { ...hiddenIn(text), ...typed, ...card, 'postcode-0': 'EH1 1AA' });
  expect([again.status, errorFieldsOf(again.text), errorsOf(again.text)]).toEqual([
    ...[422, ['postcode-0'], ['We do not drive to EH1 1AA.']],
  ]);
  expect(fieldValue(again.text, 'postcode-0')).toBe('EH1 1AA');
});

test('a timed slot is never chosen for anybody, says what it costs, and is paid for as shown', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  expect(textOf(text)).toContain('Timed 8 to 9 +£12');
  expect(chosenOf(text, 'slot-0')).toEqual(['morning']);
  await visitor.send('/checkout', { ...hiddenIn(text), ...typed, ...card, 'slot-0': 'timed' });
  expect(visitor.shop.callsOf(ordersApi.place)[0]?.body).toMatchObject({
    expectedTotalCents: 53_95 + 12_00,
    expectedFees: [{ feeCents: 5_95 + 12_00 }],
  });
});

test('a bouquet for somebody else is a delivery of its own, and its fields are its own', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  await choose(visitor);
  const { text } = await visitor.see('/basket');
  const lines = [
    ...new Set([...text.matchAll(/action="(\/basket\/lines\/[\da-f-]+)"/g)].map(([, action = '']) => action)),
  ];
  const basket = await visitor.sendAndFollow(lines[1] ?? '', { person: '2' });
  expect(textOf(basket.text)).toMatch(
    /Delivery on Tue 24 Nov, the first person £5.95 Delivery on Tue 24 Nov, the second/,
  );
  const checkout = await visitor.see('/checkout');
  expect(fieldValue(checkout.text, 'name-1')).toBe('');
  expect(textOf(checkout.text)).toContain('Who receives it on Tuesday 24 November, for the second person?');
  const other = { 'name-1': 'Rosa Hale', 'line1-1': '3 Hill Street', 'town-1': 'Bristol', 'postcode-1': 'BS8 1SJ' };
  await visitor.send('/checkout', {
    ...{ ...hiddenIn(checkout.text), ...typed, ...card, ...other, 'ifNobodyIn-1': 'neighbour', 'slot-1': 'evening' },
  });
  expect(visitor.shop.callsOf(ordersApi.place)[0]?.body).toMatchObject({
    deliveries: [{ person: 1 }, { person: 2, slot: 'evening', recipient: { name: 'Rosa Hale' } }],
  });
});

test('what is wrong only where the second person lives is said there, with all that was typed', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  await choose(visitor, 'wren');
  const { text } = await visitor.see('/basket');
  const lines = [
    ...new Set([...text.matchAll(/action="(\/basket\/lines\/[\da-f-]+)"/g)].map(([, action = '']) => action)),
  ];
  await visitor.sendAndFollow(lines[1] ?? '', { person: '2' });
  const checkout = await visitor.see('/checkout');
  visitor.shop.answer(ordersApi.place, () => {
    const changes = [{ what: 'below-minimum', detail: 'We drive there for more.' }];
    throw new AppError('basket-changed', 'Something changed.', { changes });
  });
  const other = { 'name-1': 'Rosa', 'line1-1': '3 Hill Street', 'town-1': 'Bath', 'postcode-1': 'BA1 1AA' };
  const again = await visitor.send('/checkout', {
    ...{ ...hiddenIn(checkout.text), ...typed, ...card, ...other, 'ifNobodyIn-1': 'neighbour', 'slot-1': 'afternoon' },
  });
  expect([again.status, errorFieldsOf(again.text)]).toEqual([422, ['postcode-1']]);
  expect(errorsOf(again.text)[0]).toContain('around Bath');
  expect(fieldValue(again.text, 'name-1')).toBe('Rosa');
});

test('at the checkout somebody decides to come for it, and to have it delivered after all, and what was typed stays', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  const picked = await visitor.send('/checkout', { ...hiddenIn(text), ...typed, step: 'collect' });
  expect(textOf(picked.text)).toContain('Picked up from the shop Free');
  expect([fieldValue(picked.text, 'email'), fieldValue(picked.text, 'name-0')]).toEqual([typed.email, typed['name-0']]);
  const driven = await visitor.send('/checkout', { ...hiddenIn(picked.text), ...typed, step: 'deliver' });
  expect(textOf(driven.text)).toContain('Delivery £5.95');
  expect(fieldValue(driven.text, 'postcode-0')).toBe('bs65qa');
});
