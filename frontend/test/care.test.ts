import { careApi } from '@vetch/contracts/care';
import { productsApi } from '@vetch/contracts/products';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { errorFieldsOf, errorsOf, fieldValue, headingOf, headingsOf, linksOf, textOf } from './reading.ts';
import { createVisitor } from './visitor.ts';

test('whoever has the flowers sees what they are and how each stem lasts, without an account', async () => {
  const { status, text } = await createVisitor().see('/care/7K3M9QXT');
  expect([status, headingOf(text)]).toEqual([200, 'First Light']);
  expect(textOf(text)).toContain('Classic, 24 stems, with stoneware vase. For Tuesday 24 November.');
  expect(headingsOf(text)).toEqual(
    expect.arrayContaining(['When they arrive', 'What’s in it', 'Cats and dogs', 'Rose']),
  );
  expect(textOf(text)).toMatch(/Lasts about \d+ days, until \w+day \d+ (November|December)\./);
});

test('the page for whoever has the flowers shows no price, no person, no card, and asks not to be listed', async () => {
  const { text } = await createVisitor().see('/care/7K3M9QXT');
  expect(textOf(text)).not.toMatch(/£|Marguerite|VT-|Card|another bouquet/);
  expect(text).toMatch(/<meta name="robots" content="noindex/);
});

test('the stems of the page are those of the bouquet, what fades first comes first', async () => {
  const { text } = await createVisitor().see('/care/7K3M9QXT');
  const days = [...textOf(text).matchAll(/Lasts about (\d+) day/g)].map(([, count]) => Number(count));
  expect(days.length).toBeGreaterThan(2);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  expect(headingsOf(text)).not.toContain('Sunflower');
});

test('the code can be typed as it is printed', async () => {
  const visitor = createVisitor();
  const { text } = await visitor.see('/care');
  expect(textOf(text)).toContain('The code on your card');
  expect((await visitor.see('/care?code=7k3m-9qxt')).headers.location).toBe('/care/7K3M9QXT');
});

test.each([
  ['/care/22222222', 'No card carries this code.', '22222222'],
  ['/care?code=roses', 'A code looks like 7K3M-9QXT.', 'roses'],
])('%s is said to be no code, with what was typed', async (path, why, typed) => {
  const visitor = createVisitor();
  const { status, text } = await visitor.see(path);
  expect([status, errorFieldsOf(text), errorsOf(text)]).toEqual([404, ['code'], [why]]);
  expect(fieldValue(text, 'code')).toBe(typed);
});

test('a code that the API does not take for one is said to be none', async () => {
  const visitor = createVisitor();
  visitor.shop.answer(careApi.card, () => {
    throw new AppError('invalid-request', 'One field needs attention.');
  });
  const { status, text } = await visitor.see('/care/roses');
  expect([status, errorsOf(text)]).toEqual([404, ['A code looks like 7K3M-9QXT.']]);
});

test('without the facts about stems the flowers are still shown, and nothing is called safe', async () => {
  const visitor = createVisitor();
  visitor.shop.answer(productsApi.stems, () => {
    throw new AppError('service-unavailable', 'product-service is away.');
  });
  const { status, text } = await visitor.see('/care/7K3M9QXT');
  expect([status, headingOf(text)]).toEqual([200, 'First Light']);
  expect(headingsOf(text)).not.toContain('Cats and dogs');
  expect(textOf(text)).toContain('cannot be had just now');
});

test('the flower care page links to no flowers of anybody', async () => {
  expect(linksOf((await createVisitor().see('/care')).text).filter((href) => href.startsWith('/care/'))).toEqual([]);
});
