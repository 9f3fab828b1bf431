import { expect, test } from 'vitest';
import { errorFieldsOf, fieldValue, postFormsOf, textOf } from './reading.ts';
import { createVisitor, signIn } from './visitor.ts';

async function florist() {
  const visitor = createVisitor();
  await signIn(visitor, 'florist@example.com');
  return visitor;
}

test('a day is closed with a note and opened again', async () => {
  const visitor = await florist();
  expect(textOf((await visitor.see('/desk?date=2026-11-24')).text)).toContain('Close this day');
  const closed = await visitor.sendAndFollow('/desk/days/2026-11-24/closing', { note: 'Gone to the market.' });
  expect(textOf(closed.text)).toContain('Closed to new orders: Gone to the market.');
  const opened = await visitor.sendAndFollow('/desk/days/2026-11-24/opening');
  expect(textOf(opened.text)).not.toContain('Closed to new orders');
});

test('today offers to close the rest of it', async () => {
  expect(textOf((await (await florist()).see('/desk?date=2026-11-22')).text)).toContain('Close the rest of today');
});

test('a day that is over offers neither', async () => {
  const { text } = await (await florist()).see('/desk?date=2026-11-20');
  expect(postFormsOf(text).filter((form) => form.includes('/desk/days/'))).toEqual([]);
});

test('a note is asked for by name, and what was typed stays', async () => {
  const visitor = await florist();
  await visitor.see('/desk?date=2026-11-24');
  const { status, text } = await visitor.send('/desk/days/2026-11-24/closing', { note: 'x'.repeat(121) });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['note']]);
  expect(fieldValue(text, 'note')).toBe('x'.repeat(121));
});
