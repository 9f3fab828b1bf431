import { expect, test } from 'vitest';
import { clockTime, dayIn, deadlineInWords, hoursInWords, momentInWords } from './times.ts';

const london = 'Europe/London';

test('in summer the shop’s clock is an hour ahead of UTC', () => {
  expect(clockTime(london, '2026-07-01T13:00:00Z')).toBe('2 pm');
  expect(clockTime(london, '2026-11-23T14:00:00Z')).toBe('2 pm');
});

test('just after midnight in the shop it is the next day, whatever UTC says', () => {
  expect(dayIn(london, '2026-07-01T23:30:00Z')).toBe('2026-07-02');
});

test('minutes are said only when there are some', () => {
  expect(momentInWords(london, '2026-11-22T21:14:00Z')).toBe('Sunday 22 November, 9.14 pm');
  expect(clockTime(london, '2026-11-22T00:00:00Z')).toBe('12 am');
});

test.each([
  ['2026-11-22T14:00:00Z', '2 pm today'],
  ['2026-11-23T14:00:00Z', '2 pm tomorrow'],
  ['2026-11-26T14:00:00Z', '2 pm on Thursday 26 November'],
])('seen from Sunday, %s is %s', (instant, words) => {
  expect(deadlineInWords(london, instant, '2026-11-22T09:00:00Z')).toBe(words);
});

test('a slot is said as on a parcel card', () => {
  expect(hoursInWords('08:00', '12:00')).toBe('8 to 12');
  expect(hoursInWords('16:30', '18:00')).toBe('4.30 to 6');
  expect(hoursInWords('08:00', '18:00', true)).toBe('8 am to 6 pm');
});
