import { describe, expect, test } from 'vitest';
import { demoCalendar } from '../../seed/demo-calendar.ts';
import { availableDate, availableDates, HORIZON_DAYS, nearestOpenDates } from './available-dates.ts';
import { slotCutOff } from './cut-off.ts';
import { feeParts } from './fees.ts';
import { requireZone } from './find-zone.ts';
import { anyBouquet } from './items.ts';
import { nothingUsed, placeKey, type Used } from './shop-rules.ts';

const rules = demoCalendar(2026);
const zone = requireZone(rules, { method: 'delivery', postcode: 'BS6 5QA' }, '');
const at = (instant: string) => new Date(instant);
const places = (...taken: [string, number][]): Used => ({ ...nothingUsed, places: new Map(taken) });
const tied = (date: string, minutes: number): Used => ({ ...nothingUsed, minutes: new Map([[date, minutes]]) });
const ofLocal = (date: string, slot: 'afternoon' | 'evening', used: number): [string, number] => [
  placeKey(date, slot, 'local'),
  used,
];
const asked = (now: string, used = nothingUsed, items = anyBouquet) => ({ rules, used, now: at(now), zone, items });
const day = (date: string, now: string, used = nothingUsed, minutes = anyBouquet.minutes) =>
  availableDate(asked(now, used, { ...anyBouquet, minutes }), date);
const fee = (itemsCents: number, date: string) =>
  feeParts({ itemsCents, date }, zone, rules).reduce((sum, { cents }) => sum + cents, 0);
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
      timed: 'cut-off-passed',
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
    expect(slotCutOff(rules, zone, date, 'evening')?.toISOString()).toBe(instant);
  });

  test('of a day is that of its last slot which can still be had', () => {
    expect(day('2026-11-24', '2026-11-22T12:00:00Z').cutOffAt).toBe('2026-11-24T14:00:00.000Z');
    const noEvening = places(ofLocal('2026-11-24', 'evening', 8));
    expect(day('2026-11-24', '2026-11-22T12:00:00Z', noEvening).cutOffAt).toBe('2026-11-24T10:00:00.000Z');
  });

  test.each(['2026-11-29', '2026-12-25', '2026-11-22'])('of %s, which is closed, is none', (date) => {
    expect(day(date, '2026-11-22T12:00:00Z').cutOffAt).toBeNull();
  });
});

test('the shop’s today is not the server’s: an hour before midnight in London it is tomorrow in UTC+2 and still today here', () => {
  const [today] = availableDates(asked('2026-07-01T22:59:59Z'), 1);
  const [next] = availableDates(asked('2026-07-01T23:00:00Z'), 1);
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
  const used = places(ofLocal('2026-11-24', 'afternoon', 14), ofLocal('2026-11-24', 'evening', 8));
  expect(day('2026-11-24', '2026-11-24T08:00:00Z', used).closed).toBe('full');
  expect(slots('2026-11-24', '2026-11-23T08:00:00Z', used)).toEqual({
    timed: null,
    morning: null,
    afternoon: 'full',
    evening: 'full',
  });
});

test('the horizon has its full length and every day of it a reason or a slot', () => {
  const days = availableDates(asked('2026-11-22T12:00:00Z'), HORIZON_DAYS);
  expect(days).toHaveLength(60);
  expect(days.at(-1)?.date).toBe('2027-01-20');
  for (const one of days) expect(one.closed !== null || one.slots.some((slot) => slot.closed === null)).toBe(true);
});

test('the nearest open days lie around the one that was asked for, in order', () => {
  const days = availableDates(asked('2026-11-22T12:00:00Z'), 60);
  expect(nearestOpenDates(days, '2026-12-25')).toEqual(['2026-12-22', '2026-12-23', '2026-12-24', '2026-12-28']);
});

test.each([
  [0, 595],
  [5_999, 595],
  [6_000, 0],
])('a delivery of %i pence costs %i pence to bring', (itemsCents, feeCents) => {
  expect(fee(itemsCents, '2026-11-24')).toBe(feeCents);
});

describe('the florists’ minutes', () => {
  const SUNDAY = '2026-11-22T12:00:00Z';

  test.each([
    [470, 10, null],
    [471, 10, 'full'],
    [440, 40, null],
    [440, 41, 'full'],
  ])('of a Tuesday with %i of 480 taken have %i to spare: %s', (taken, wanted, closed) => {
    expect(day('2026-11-24', SUNDAY, tied('2026-11-24', taken), wanted).closed).toBe(closed);
  });

  test('are fewer on a Saturday, and of another day', () => {
    expect(day('2026-11-28', SUNDAY, tied('2026-11-28', 295)).closed).toBe('full');
    expect(day('2026-11-25', SUNDAY, tied('2026-11-24', 480)).closed).toBeNull();
  });

  test('that are gone do not make a late day anything but late', () => {
    expect(day('2026-11-24', '2026-11-24T14:00:00Z', tied('2026-11-24', 480)).closed).toBe('cut-off-passed');
  });

  test('are without a limit in a shop that set none', () => {
    const open = { ...rules, minutes: new Map() };
    expect(availableDate({ ...asked(SUNDAY, tied('2026-11-24', 9_999)), rules: open }, '2026-11-24').closed).toBeNull();
  });
});

describe('a peak', () => {
  const BEFORE = '2026-12-15T12:00:00Z';

  test.each([
    ['2026-12-20', null],
    ['2026-12-21', 'The days before Christmas'],
    ['2026-12-24', 'The days before Christmas'],
    ['2026-12-25', null],
    ['2027-12-21', null],
  ])('begins and ends by itself: on %s there is %s', (date, name) => {
    expect(day(date, BEFORE).peak?.name ?? null).toBe(name);
  });

  test('has places of its own in each slot', () => {
    expect(slots('2026-12-22', BEFORE, places(ofLocal('2026-12-22', 'evening', 15))).evening).toBeNull();
    expect(slots('2026-12-22', BEFORE, places(ofLocal('2026-12-22', 'evening', 16))).evening).toBe('full');
  });

  test('leaves a timed slot the few places it has', () => {
    const key = placeKey('2026-12-22', 'timed', 'local');
    expect(slots('2026-12-22', BEFORE, places([key, 2])).timed).toBeNull();
    expect(slots('2026-12-22', BEFORE, places([key, 3])).timed).toBe('full');
  });

  test('has minutes of its own', () => {
    expect(day('2026-12-22', BEFORE, tied('2026-12-22', 590)).closed).toBeNull();
    expect(day('2026-12-22', BEFORE, tied('2026-12-22', 591)).closed).toBe('full');
  });

  test.each([
    ['2026-12-21T15:59:59.999Z', null],
    ['2026-12-21T16:00:00.000Z', 'cut-off-passed'],
  ])('has a cut-off of its own: at %s its evening is %s', (now, closed) => {
    expect(slots('2026-12-22', now).evening).toBe(closed);
  });

  test('leaves a cut-off alone that comes sooner', () => {
    const peaks = rules.peaks.map((peak) => ({ ...peak, cutOff: { daysBefore: 0, time: '17:00' } }));
    const lax = { ...rules, peaks };
    expect(slotCutOff(lax, zone, '2026-12-22', 'evening')?.toISOString()).toBe('2026-12-22T14:00:00.000Z');
  });

  test.each([
    [5_999, 595 + 250],
    [6_000, 250],
  ])('makes a delivery of %i pence cost %i pence to bring, by the day of the delivery', (itemsCents, feeCents) => {
    expect(fee(itemsCents, '2026-12-22')).toBe(feeCents);
  });
});

test('the shop is closed around the Christmas of the year in which it was opened', () => {
  expect([...demoCalendar(2031).closures.keys()]).toEqual(['2031-12-25', '2031-12-26', '2032-01-01']);
});
