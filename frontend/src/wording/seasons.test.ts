import { expect, test } from 'vitest';
import { allBackOn, backInWords, noticeInWords, partOfYear, seasonInWords } from './seasons.ts';

const tulips = { kind: 'tulip', plural: 'tulips', from: '11-01', to: '05-31' };
const sunflowers = { kind: 'sunflower', plural: 'sunflowers', from: '06-15', to: '10-31' };
const peonies = { kind: 'peony', plural: 'peonies', from: '05-01', to: '07-15' };

test.each([
  [tulips, 'Tulips: November to May'],
  [sunflowers, 'Sunflowers: 15 June to October'],
  [peonies, 'Peonies: May to 15 July'],
  [{ ...peonies, to: '05-31' }, 'Peonies: in May'],
  [{ ...peonies, from: '02-01', to: '02-28' }, 'Peonies: in February'],
])('a season is said in months, and in days where it must be', (season, words) => {
  expect(seasonInWords(season)).toBe(words);
});

test('a stem without a season can be had all year', () => {
  expect([partOfYear(null), partOfYear(tulips)]).toEqual(['all year', 'November to May']);
});

test.each([
  [0, ''],
  [1, 'Needs a day’s notice'],
  [2, 'Needs two days’ notice'],
])('%i days of notice read “%s”', (days, words) => {
  expect(noticeInWords(days)).toBe(words);
});

test.each([
  [[tulips], '2027-07-01', 'Back in November'],
  [[tulips], '2027-05-31', ''],
  [[], '2027-05-31', ''],
  [[tulips, peonies], '2026-12-01', 'Back in May'],
  [[tulips, peonies], '2027-06-01', 'Back in May'],
  [[tulips, sunflowers], '2027-06-01', 'Out of season'],
])('what is not to be had says when it is back, with all its stems', (seasons, date, words) => {
  expect(backInWords(seasons, date)).toBe(words);
});

test('a bouquet of two seasons is back when both are', () => {
  expect(allBackOn([tulips, peonies], '2027-06-01')).toBe('2028-05-01');
  expect(allBackOn([tulips, peonies], '2027-05-10')).toBe('2027-05-10');
});
