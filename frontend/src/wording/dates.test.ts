import { expect, test } from 'vitest';
import { addDays, dayInWords, isDate, longDate, shortDate, weekdaysInWords } from './dates.ts';

test('a date is said with its weekday', () => {
  expect([shortDate('2026-11-24'), longDate('2026-12-01')]).toEqual(['Tue 24 Nov', 'Tuesday 1 December']);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-29', -1, '2026-03-28'],
])('%s and %i days is %s', (date, days, sum) => {
  expect(addDays(date, days)).toBe(sum);
});

test.each(['2026-02-30', '2026-13-01', '24-11-2026', '', undefined, ['2026-11-24']])('%o is no date', (text) => {
  expect(isDate(text)).toBe(false);
});

test('a day is named by how far it is', () => {
  const words = ['2026-11-22', '2026-11-23', '2026-11-24'].map((date) => dayInWords(date, '2026-11-22'));
  expect(words).toEqual(['today', 'tomorrow', 'on Tuesday 24 November']);
});

test.each([
  [[2, 3, 4, 5, 6], 'Tuesday to Saturday'],
  [[0, 1, 2, 3, 4, 5, 6], 'Monday to Sunday'],
  [[1, 3, 5], 'Monday, Wednesday and Friday'],
  [[6, 0], 'Saturday and Sunday'],
  [[4], 'Thursday'],
])('weekdays %j are "%s"', (days, words) => {
  expect(weekdaysInWords(days)).toBe(words);
});
