import { describe, expect, test } from 'vitest';
import { demoCalendar } from '../../seed/demo-calendar.ts';
import { calendarDays, dayOn, HORIZON_DAYS, nearestOpenDates, placeKey, slotCutOff } from './calendar.ts';
import { deliveryFeeCents } from './fees.ts';

const rules = demoCalendar(2026);
const at = (instant: string) => new Date(instant);
const nothingUsed = new Map<string, number>();
const day = (date: string, now: string, used = nothingUsed) => dayOn(rules, used, at(now), date);
const slots = (date: string, now: string, used = nothingUsed) =>
  Object.fromEntries(day(date, now, used).slots.map(({ slot, closed }) => [slot, closed]));

describe('the cut-off', () => {
  test.each([
    ['2026-11-24T13:59:59.999Z', null],
    ['2026-11-24T14:00:00.000Z', 'cut-off-passed'],
  ])('of a Tuesday evening at %s', (now, closed) => {
    expect(slots('2026-11-24', now).evening).toBe(closed);
  });

  test('of a morning is the evening before', () => {
    expect(slots('2026-11-24', '2026-11-23T17:59:59Z').morning).toBeNull();
    expect(slots('2026-11-24', '2026-11-23T18:00:00Z')).toEqual({
      morning: 'cut-off-passed',
      afternoon: null,
      evening: null,
    });
  });

  test.each([
    ['the last Friday before the clocks go back', '2026-10-23', '2026-10-23T13:00:00.000Z'],
    ['the Monday after the clocks went back', '2026-10-26', '2026-10-26T14:00:00.000Z'],
    ['the Friday before the clocks go forward', '2027-03-26', '2027-03-26T14:00:00.000Z'],
    ['the Monday after the clocks went forward', '2027-03-29', '2027-03-29T13:00:00.000Z'],
    ['leap day', '2028-02-29', '2028-02-29T14:00:00.000Z'],
    ['the last day of the year', '2026-12-31', '2026-12-31T14:00:00.000Z'],
  ])('on %s is 2 pm by the shop’s clock', (_what, date, instant) => {
    expect(slotCutOff(rules, date, 'evening')?.toISOString()).toBe(instant);
  });

  test('of a day is that of its last slot which can still be had', () => {
    expect(day('2026-11-24', '2026-11-22T12:00:00Z').cutOffAt).toBe('2026-11-24T14:00:00.000Z');
    const noEvening = new Map([[placeKey('2026-11-24', 'evening'), 8]]);
    expect(day('2026-11-24', '2026-11-22T12:00:00Z', noEvening).cutOffAt).toBe('2026-11-24T10:00:00.000Z');
  });

  test.each(['2026-11-29', '2026-12-25', '2026-11-22'])('of %s, which is closed, is none', (date) => {
    expect(day(date, '2026-11-22T12:00:00Z').cutOffAt).toBeNull();
  });
});

test('the shop’s today is not the server’s: an hour before midnight in London it is tomorrow in UTC+2 and still today here', () => {
  const [today] = calendarDays(rules, nothingUsed, at('2026-07-01T22:59:59Z'), 1);
  const [next] = calendarDays(rules, nothingUsed, at('2026-07-01T23:00:00Z'), 1);
  expect([today?.date, next?.date]).toEqual(['2026-07-01', '2026-07-02']);
});

test.each([
  ['2026-11-21', 'past'],
  ['2026-11-29', 'not-a-delivery-day'],
  ['2026-12-25', 'closed'],
  ['2027-01-21', 'too-far-ahead'],
])('%s is closed, and says why: %s', (date, reason) => {
  expect(day(date, '2026-11-22T12:00:00Z').closed).toBe(reason);
});

test('a day whose open slots are all full is full, not late', () => {
  const used = new Map([
    [placeKey('2026-11-24', 'afternoon'), 14],
    [placeKey('2026-11-24', 'evening'), 8],
  ]);
  expect(day('2026-11-24', '2026-11-24T08:00:00Z', used).closed).toBe('full');
  expect(slots('2026-11-24', '2026-11-23T08:00:00Z', used)).toEqual({
    morning: null,
    afternoon: 'full',
    evening: 'full',
  });
});

test('the horizon has its full length and every day of it a reason or a slot', () => {
  const days = calendarDays(rules, nothingUsed, at('2026-11-22T12:00:00Z'), HORIZON_DAYS);
  expect(days).toHaveLength(60);
  expect(days.at(-1)?.date).toBe('2027-01-20');
  for (const one of days) expect(one.closed !== null || one.slots.some((slot) => slot.closed === null)).toBe(true);
});

test('the nearest open days lie around the one that was asked for, in order', () => {
  const days = calendarDays(rules, nothingUsed, at('2026-11-22T12:00:00Z'), 60);
  expect(nearestOpenDates(days, '2026-12-25')).toEqual(['2026-12-22', '2026-12-23', '2026-12-24', '2026-12-28']);
});

test.each([
  [0, 595],
  [5_999, 595],
  [6_000, 0],
])('a delivery of %i pence costs %i pence to bring', (itemsCents, feeCents) => {
  expect(deliveryFeeCents(itemsCents, rules)).toBe(feeCents);
});

test('the shop is closed around the Christmas of the year in which it was opened', () => {
  expect([...demoCalendar(2031).closures.keys()]).toEqual(['2031-12-25', '2031-12-26', '2032-01-01']);
});
