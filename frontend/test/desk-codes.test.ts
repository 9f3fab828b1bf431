import { expect, test } from 'vitest';
import { errorFieldsOf, errorsOf, fieldValue, textOf } from './reading.ts';
import { createVisitor, signIn } from './visitor.ts';

async function florist() {
  const visitor = createVisitor();
  await signIn(visitor, 'florist@example.com');
  await visitor.see('/desk/promotions');
  return visitor;
}
const spring = { code: 'spring10', name: 'Spring', kind: 'percent', worth: '10', minimum: '£40', totalLimit: '100' };

test('a code is made, shown with its terms, and switched off and on', async () => {
  const visitor = await florist();
  expect(textOf((await visitor.see('/desk/promotions')).text)).toContain('There is no code yet.');
  const more = { buyerLimit: '1', startsOn: '2026-12-01', windowBy: 'delivery', firstOrderOnly: 'yes' };
  const made = textOf((await visitor.sendAndFollow('/desk/promotions', { ...spring, ...more })).text);
  expect(made).toContain('SPRING10 Spring In use');
  expect(made).toContain(
    '10% off the flowers and extras, for orders of £40 and more, on a first order, once for each buyer, for deliveries from Tuesday 1 December 0 of 100 uses, £0.00 off in all',
  );
  const off = await visitor.sendAndFollow('/desk/promotions/SPRING10/switch', { to: 'off' });
  expect(textOf(off.text)).toContain('SPRING10 Spring Off');
  const on = await visitor.sendAndFollow('/desk/promotions/SPRING10/switch', { to: 'on' });
  expect(textOf(on.text)).toContain('SPRING10 Spring In use');
});

test('each mistake is shown at its field, and what was typed stays', async () => {
  const visitor = await florist();
  const wrong = { ...spring, code: 'ten %', name: '', worth: 'a lot', minimum: 'much', totalLimit: '0.5' };
  const { status, text } = await visitor.send('/desk/promotions', wrong);
  expect([status, errorFieldsOf(text).toSorted()]).toEqual([422, ['code', 'minimum', 'name', 'totalLimit', 'worth']]);
  expect([fieldValue(text, 'worth'), fieldValue(text, 'minimum')]).toEqual(['a lot', 'much']);
  expect(errorsOf(text)).toContain('Give the least amount like 40.00.');
});

test.each([
  ['an amount that is none', { kind: 'amount', worth: '' }, 'worth'],
  ['a code that takes off something else', { kind: 'everything' }, 'kind'],
])('%s is refused at its field', async (_what, changes, at) => {
  const { text } = await (await florist()).send('/desk/promotions', { ...spring, ...changes });
  expect(errorFieldsOf(text)).toEqual([at]);
});

test('a code that there is already is refused', async () => {
  const visitor = await florist();
  await visitor.send('/desk/promotions', spring);
  expect(errorsOf((await visitor.send('/desk/promotions', spring)).text)).toEqual([
    'There is a code SPRING10 already.',
  ]);
});
