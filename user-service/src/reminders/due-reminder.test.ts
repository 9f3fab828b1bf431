import { expect, test } from 'vitest';
import { dayIn, dueReminder, monthsNear, nextAfter, type RemindedDate, topicsOf } from './due-reminder.ts';

const birthday: RemindedDate = {
  ...{ month: 1, day: 4, leads: [10, 3], since: '2026-01-01', quietUntil: null, notedLead: null },
};

test('an e-mail goes out ten days ahead, and another three days ahead', () => {
  expect(dueReminder(birthday, '2026-12-24')).toBeUndefined();
  expect(dueReminder(birthday, '2026-12-25')).toEqual({ year: 2027, lead: 10, date: '2027-01-04' });
  expect(dueReminder({ ...birthday, notedLead: 10 }, '2026-12-31')).toBeUndefined();
  expect(dueReminder({ ...birthday, notedLead: 10 }, '2027-01-01')).toEqual({
    ...{ year: 2027, lead: 3, date: '2027-01-04' },
  });
});

test('after days without sending only the later e-mail is made up for, and none on the day itself', () => {
  expect(dueReminder(birthday, '2027-01-02')?.lead).toBe(3);
  expect(dueReminder(birthday, '2027-01-03')?.lead).toBe(3);
  expect(dueReminder(birthday, '2027-01-04')).toBeUndefined();
  expect(dueReminder({ ...birthday, notedLead: 3 }, '2026-12-27')).toBeUndefined();
});

test('who writes a date down too late for an e-mail does not get it at once', () => {
  const late = { ...birthday, since: '2026-12-28' };
  expect(dueReminder(late, '2026-12-28')).toBeUndefined();
  expect(dueReminder(late, '2027-01-01')?.lead).toBe(3);
});

test('nothing is said while the date is quiet, and the year after everything is', () => {
  const ordered = { ...birthday, quietUntil: '2027-01-04' };
  expect(dueReminder(ordered, '2027-01-01')).toBeUndefined();
  expect(dueReminder(ordered, '2027-12-25')).toEqual({ year: 2028, lead: 10, date: '2028-01-04' });
});

test.each([
  [2026, '2026-02-28'],
  [2028, '2028-02-29'],
  [2100, '2100-02-28'],
])('29 February of %i is kept on %s', (year, date) => {
  expect(dayIn(year, 2, 29)).toBe(date);
});

test('the day after 28 February a leap day is a year away, or tomorrow', () => {
  expect(nextAfter('2027-02-28', 2, 29)).toBe('2028-02-29');
  expect(nextAfter('2028-02-28', 2, 29)).toBe('2028-02-29');
});

test('at the end of the year the months to look at are December and January', () => {
  expect(monthsNear(new Date('2026-12-20T12:00:00Z'), 21)).toEqual([12, 1]);
});

test.each([
  ['other', 'Mothering Sunday', ['mothers-day']],
  ['other', 'Mum’s birthday', ['mothers-day']],
  ['other', 'Father’s Day', ['fathers-day']],
  ['other', 'Valentine’s', ['valentines-day']],
  ['other', 'Opening night', []],
  ['anniversary', null, ['anniversary']],
  ['birthday', null, []],
] as const)('a date of the kind %s called %s is about %j', (kind, name, topics) => {
  expect(topicsOf(kind, name)).toEqual(topics);
});
