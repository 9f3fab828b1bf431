import { expect, test } from 'vitest';
import { readCatalogueQuery } from './catalogue-query.ts';
import { leftOutOnDay } from './left-out.ts';

const lavender = { kind: 'lavender', plural: 'lavender', from: '06-01', to: '08-31' };
const one = (name: string, leadDays = 0, seasons = [lavender]) => ({
  slug: name.toLowerCase(),
  name,
  leadDays,
  seasons,
});
const query = readCatalogueQuery({ colour: 'blue', page: '2', arriving: '2026-12-02' });
const wednesday = { date: '2026-12-02', notice: 1, peak: null };
const say = (count: number, items: ReturnType<typeof one>[], day: Parameters<typeof leftOutOnDay>[2] = wednesday) =>
  leftOutOnDay({ leftOut: { count, items } }, query, day)?.text;

test('bouquets that wait for the same are named together', () => {
  expect(say(3, [one('Hedgerow'), one('Meadow'), one('Grand', 2, [])])).toBe(
    'We cannot make Hedgerow and Meadow (no lavender until June) and Grand (needs two days’ notice) for Wednesday 2 December.',
  );
});

test('beyond the first few they are only counted', () => {
  expect(say(5, [one('Hedgerow')])).toBe(
    'We cannot make Hedgerow (no lavender until June) and four more for Wednesday 2 December.',
  );
});

test('a bouquet that only the occasion of the day keeps away says so', () => {
  const peak = { name: 'Mother’s Day', surchargeCents: 0, range: 'thank-you' };
  const kept = say(2, [one('Wren', 1, []), one('Grand', 2, [])], { ...wednesday, peak });
  expect(kept).toContain('Wren (the day is kept for Mother’s Day) and Grand (needs two days’ notice)');
});

test('any day is offered with the other wishes kept, from the first page on', () => {
  const shown = leftOutOnDay({ leftOut: { count: 1, items: [one('Wren')] } }, query, wednesday);
  expect(shown?.anyDay).toBe('/bouquets?colour=blue');
});

test('nothing is said when nothing is left out, or no day is chosen', () => {
  expect(say(0, [])).toBeUndefined();
  expect(leftOutOnDay({ leftOut: { count: 1, items: [one('Wren')] } }, query)).toBeUndefined();
});
