import { type Calendar, type CalendarDay, type ClosedReason, deliveryApi } from '@vetch/contracts/delivery';
import { addDays, daysBetween, weekdayNumber } from '../../src/wording/dates.ts';
import { type Handlers, on } from './handlers.ts';

/** Sunday, midday: the next cut-off is Monday at 2 pm, for Tuesday. */
export const NOW = '2026-11-22T12:00:00.000Z';
const TODAY = '2026-11-22';

const slots = [
  { slot: 'morning', label: 'Morning', from: '08:00', to: '12:00' },
  { slot: 'afternoon', label: 'Afternoon', from: '12:00', to: '16:00' },
  { slot: 'evening', label: 'Evening', from: '16:00', to: '18:00' },
] as const;

/** Dates closed while a test runs, and the slots that are full, as `2026-11-24/morning`. */
export type CalendarState = { readonly closed: Set<string>; readonly full: Set<string> };

export function calendarOf({ closed, full }: CalendarState, count: number): Calendar {
  const days = Array.from({ length: count }, (_, index) => dayOf(addDays(TODAY, index), closed, full));
  const next = days.find((day) => day.closed === null);
  return {
    timeZone: 'Europe/London',
    now: NOW,
    currency: 'GBP',
    feeCents: 595,
    freeOverCents: 60_00,
    next: next?.cutOffAt ? { date: next.date, cutOffAt: next.cutOffAt } : null,
    days,
  };
}

function dayOf(date: string, closed: Set<string>, full: Set<string>): CalendarDay {
  const isHoliday = date === '2026-12-25';
  const reason = reasonFor(date, isHoliday || closed.has(date));
  return {
    date,
    closed: reason,
    note: isHoliday ? 'Christmas Day' : null,
    cutOffAt: `${addDays(date, -1)}T14:00:00.000Z`,
    notice: reason === null ? Math.min(daysBetween(TODAY, date), 14) : null,
    peak: date === '2026-12-23' ? { name: 'The days before Christmas', surchargeCents: 250, range: null } : null,
    slots: slots.map((slot) => ({ ...slot, closed: full.has(`${date}/${slot.slot}`) ? 'full' : reason })),
  };
}

function reasonFor(date: string, isClosed: boolean): ClosedReason | null {
  if ([0, 1].includes(weekdayNumber(date))) return 'not-a-delivery-day';
  if (date <= TODAY) return 'cut-off-passed';
  return isClosed ? 'closed' : null;
}

export const calendar = (state: CalendarState): Handlers => [
  on(deliveryApi.dates, ({ query }) => calendarOf(state, query.days)),
];
