import { expect, test } from 'vitest';
import { errorFieldsOf, fieldValue, headingsOf, textOf } from './reading.ts';
import { createVisitor, signIn } from './visitor.ts';

async function florist() {
  const visitor = createVisitor();
  await signIn(visitor, 'florist@example.com');
  return visitor;
}

const fair = {
  name: 'A wedding fair',
  startsOn: '2026-12-08',
  endsOn: '2026-12-10',
  surcharge: '£3',
  slotCapacity: '6',
};

test('a busy time is planned, shown with its rules, and taken off', async () => {
  const visitor = await florist();
  expect(textOf((await visitor.see('/desk/peaks')).text)).toContain('No busy time is planned.');
  const planned = await visitor.sendAndFollow('/desk/peaks', { ...fair, cutOffDays: '1', cutOffTime: '12:00' });
  expect(textOf(planned.text)).toContain('A wedding fair Tuesday 8 December to Thursday 10 December');
  expect(textOf(planned.text)).toContain('6 stops in each slot, £3 more a delivery, orders until 12:00 the day before');
  const after = await visitor.sendAndFollow('/desk/peaks/2026-12-08/removal');
  expect(textOf(after.text)).toContain('No busy time is planned.');
});

test('each mistake is shown at its field, and what was typed stays', async () => {
  const visitor = await florist();
  await visitor.see('/desk/peaks');
  const wrong = { ...fair, name: '', surcharge: 'a lot', slotCapacity: '2.5', cutOffDays: '2', cutOffTime: 'noon' };
  const { status, text } = await visitor.send('/desk/peaks', wrong);
  expect([status, errorFieldsOf(text).toSorted()]).toEqual([422, ['cutOffTime', 'name', 'slotCapacity', 'surcharge']]);
  expect([fieldValue(text, 'surcharge'), fieldValue(text, 'startsOn')]).toEqual(['a lot', '2026-12-08']);
});

test('days that are taken by another busy time are said to be', async () => {
  const visitor = await florist();
  await visitor.see('/desk/peaks');
  const { status, text } = await visitor.send('/desk/peaks', { ...fair, name: 'Christmas' });
  expect(status).toBe(422);
  expect(textOf(text)).toContain('“Advent” holds on these days.');
});

test('customers do not plan', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'iris@example.com');
  expect((await visitor.see('/desk/peaks')).status).toBe(403);
});

test('a day of a busy time says on the bouquet’s page what it costs more', async () => {
  const { text } = await createVisitor().see('/bouquets/first-light');
  expect(headingsOf(text)).toContain('First Light');
  expect(textOf(text)).toMatch(/Wed 23 Dec \+£2.50 for delivery/);
});
