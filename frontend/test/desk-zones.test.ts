import { zonesApi } from '@vetch/contracts/zones';
import { expect, test } from 'vitest';
import { errorFieldsOf, fieldValue, textOf } from './reading.ts';
import { createVisitor, signIn } from './visitor.ts';

async function florist() {
  const visitor = createVisitor();
  await signIn(visitor, 'florist@example.com');
  await visitor.see('/desk/zones');
  return visitor;
}
const around = {
  ...{ 'name-around': 'around Bath', 'fee-around': '£10.50', 'freeOver-around': '', 'minimum-around': '40' },
  'prefixes-around': 'BA1, ba2',
};

test('the zones are shown with their slots, and one is changed', async () => {
  const visitor = await florist();
  const { text } = await visitor.sendAndFollow('/desk/zones/around', around);
  expect(textOf(text)).toContain('Around Bath £10.50 a delivery');
  expect(textOf(text)).toContain(
    'Tuesday, timed 08:00 to 09:00: 12 stops, orders until 18:00 the day before, £12 more',
  );
  expect(visitor.shop.callsOf(zonesApi.plan)[0]?.body).toMatchObject({
    ...{ feeCents: 10_50, freeOverCents: null, minimumCents: 40_00, prefixes: ['BA1', 'BA2'] },
    slots: [{ slot: 'afternoon', capacity: 12 }],
  });
});

test('each mistake is shown at its field, and what was typed stays', async () => {
  const visitor = await florist();
  const wrong = { ...around, 'fee-around': 'much', 'prefixes-around': 'BA1, B$2', 'name-around': '' };
  const { status, text } = await visitor.send('/desk/zones/around', wrong);
  expect([status, errorFieldsOf(text).toSorted()]).toEqual([422, ['fee-around', 'name-around', 'prefixes-around']]);
  expect(fieldValue(text, 'prefixes-around')).toBe('BA1, B$2');
});

test.each([
  ['BS6', 'Bristol: £5.95 a delivery, free from £60.'],
  ['EH1', 'We do not drive to EH1.'],
  ['moon', 'Enter a UK postcode, like BS6 5QA, or its first half, like BS6.'],
])('a florist tries %s and reads what a shopper there would', async (postcode, words) => {
  const visitor = await florist();
  expect(textOf((await visitor.see(`/desk/zones?postcode=${postcode}`)).text)).toContain(words);
});

test('a zone that is everywhere says so, and stays so when something else of it is changed', async () => {
  const visitor = await florist();
  const { text } = await visitor.sendAndFollow('/desk/zones/around', {
    ...around,
    'prefixes-around': 'everywhere, BA1',
  });
  expect(visitor.shop.callsOf(zonesApi.plan)[0]?.body).toMatchObject({ prefixes: ['', 'BA1'] });
  expect(fieldValue(text, 'prefixes-around')).toBe('everywhere, BA1');
});
