import { expect, test } from 'vitest';
import { backOn, isInSeason, MonthDay, outOfSeason, type StemSeason } from './season.ts';

const peonies: StemSeason = { kind: 'peony', plural: 'peonies', from: '05-01', to: '07-15' };
const tulips: StemSeason = { kind: 'tulip', plural: 'tulips', from: '11-15', to: '05-31' };

test.each([
  ['2027-04-30', false],
  ['2027-05-01', true],
  ['2027-07-15', true],
  ['2027-07-16', false],
])('peonies from 1 May to 15 July, on %s: %s', (date, expected) => {
  expect(isInSeason(peonies, date)).toBe(expected);
});

test.each([
  ['2026-11-14', false],
  ['2026-11-15', true],
  ['2026-12-31', true],
  ['2027-01-01', true],
  ['2027-05-31', true],
  ['2027-06-01', false],
])('tulips from 15 November to 31 May, over New Year, on %s: %s', (date, expected) => {
  expect(isInSeason(tulips, date)).toBe(expected);
});

test('29 February belongs to a season that lasts until the end of February, and not to one that begins in March', () => {
  expect(isInSeason({ from: '12-01', to: '02-28' }, '2028-02-29')).toBe(true);
  expect(isInSeason({ from: '02-28', to: '04-30' }, '2028-02-29')).toBe(true);
  expect(isInSeason({ from: '03-01', to: '04-30' }, '2028-02-29')).toBe(false);
  expect(backOn({ from: '03-01', to: '04-30' }, '2028-02-29')).toBe('2028-03-01');
});

test('a season of one day is that day', () => {
  expect(
    ['2026-12-23', '2026-12-24', '2026-12-25'].map((date) => isInSeason({ from: '12-24', to: '12-24' }, date)),
  ).toEqual([false, true, false]);
});

test('a bouquet waits for the first of its stems that is not in season', () => {
  expect(outOfSeason([tulips, peonies], '2027-05-10')).toBeUndefined();
  expect(outOfSeason([tulips, peonies], '2027-02-01')).toBe(peonies);
  expect(outOfSeason([tulips, peonies], '2027-09-01')).toBe(tulips);
  expect(outOfSeason([], '2027-09-01')).toBeUndefined();
});

test.each([
  [peonies, '2027-06-01', '2027-06-01'],
  [peonies, '2027-03-01', '2027-05-01'],
  [peonies, '2026-11-28', '2027-05-01'],
  [tulips, '2027-06-01', '2027-11-15'],
  [tulips, '2026-12-31', '2026-12-31'],
])('%o is back from %s on, on %s', (season, date, expected) => {
  expect(backOn(season, date)).toBe(expected);
});

test.each(['01-01', '02-28', '04-30', '12-31'])('%s is a day of every year', (day) => {
  expect(MonthDay.safeParse(day).success).toBe(true);
});

test.each(['02-29', '02-30', '04-31', '13-01', '00-10', '3-1', '2027-03-01', ''])('%s is not', (day) => {
  expect(MonthDay.safeParse(day).success).toBe(false);
});
