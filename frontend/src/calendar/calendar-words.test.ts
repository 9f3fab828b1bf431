import type { Calendar, CalendarDay } from '@vetch/contracts/delivery';
import { expect, test } from 'vitest';
import { closedInWords, deliveryHours, deliveryWeekdays, feeInWords, openDate, promiseOf } from './calendar-words.ts';

const slots = [
  { slot: 'morning', label: 'Morning', from: '08:00', to: '12:00', closed: null },
  { slot: 'evening', label: 'Evening', from: '16:00', to: '18:30', closed: null },
] as const;
const day = (date: string, closed: CalendarDay['closed'] = null, note: string | null = null): CalendarDay => ({
  ...{ date, closed, note, cutOffAt: null, notice: closed ? null : 2, peak: null, slots: [...slots] },
});
const calendar: Calendar = {
  ...{
    timeZone: 'Europe/London',
    now: '2026-11-24T09:00:00.000Z',
    currency: 'GBP',
    feeCents: 595,
    freeOverCents: 60_00,
  },
  next: { date: '2026-11-24', cutOffAt: '2026-11-24T14:00:00.000Z' },
  days: [day('2026-11-24'), day('2026-11-25', 'full'), day('2026-11-29', 'not-a-delivery-day')],
};

test('the promise names the deadline and the day', () => {
  expect(promiseOf(calendar)).toBe('Order by 2 pm today for delivery today');
  const next = { date: '2026-11-25', cutOffAt: '2026-11-24T18:00:00.000Z' };
  expect(promiseOf({ ...calendar, next })).toBe('Order by 6 pm today for delivery on Wednesday 25 November');
});

test('nothing is promised when no day is open', () => {
  expect(promiseOf({ ...calendar, next: null })).toBeUndefined();
});

test('weekdays that are never open are not named', () => {
  expect(deliveryWeekdays(calendar)).toBe('Tuesday and Wednesday');
});

test('the hours run from the first slot to the last', () => {
  expect(deliveryHours(calendar)).toBe('8 am to 6.30 pm');
});

test('the fee says from when there is none', () => {
  expect(feeInWords(calendar)).toBe('£5.95 a delivery, free from £60');
  expect(feeInWords({ ...calendar, feeCents: 0 })).toBe('Delivery is free');
});

test.each([
  [day('2026-11-25', 'full'), 'full'],
  [day('2026-11-29', 'not-a-delivery-day'), 'we do not deliver on Sundays'],
  [day('2026-12-25', 'closed', 'Christmas Day'), 'closed: Christmas Day'],
  [day('2026-11-24'), undefined],
])('a day says why it is closed', (one, words) => {
  expect(closedInWords(one)).toBe(words);
});

test('only a day that can be chosen is taken over from an address', () => {
  expect([openDate(calendar, '2026-11-24'), openDate(calendar, '2026-11-25'), openDate(calendar, undefined)]).toEqual([
    '2026-11-24',
    undefined,
    undefined,
  ]);
});
