import {
  type Calendar,
  type CalendarDay,
  type CalendarQuery,
  type ClosedReason,
  deliveryApi,
  ZoneTerms,
} from '@vetch/contracts/delivery';
import { zonesApi } from '@vetch/contracts/zones';
import { AppError } from '@vetch/service-kit/http/app-error';
import { addDays, daysBetween, weekdayNumber } from '../../src/wording/dates.ts';
import { type Handlers, on } from './handlers.ts';
import { nowhere, SHOP_ADDRESS, ZONES, zoneAt } from './zones.ts';

/** Sunday, midday: the next cut-off is Monday at 2 pm, for Tuesday. */
export const NOW = '2026-11-22T12:00:00.000Z';
const TODAY = '2026-11-22';

/** Dates closed while a test runs, and the slots that are full, as `2026-11-24/morning`. */
export type CalendarState = { readonly closed: Set<string>; readonly full: Set<string> };

type Where = Partial<Pick<CalendarQuery, 'method' | 'postcode'>>;

export function calendarOf(state: CalendarState, count: number, where: Where = {}): Calendar {
  const zone = zoneAt(where);
  if (!zone)
    throw new AppError('out-of-area', nowhere(where), { errors: [{ pointer: '#/postcode', detail: nowhere(where) }] });
  const days = Array.from({ length: count }, (_, index) => dayOf(addDays(TODAY, index), state, zone));
  const next = days.find((day) => day.closed === null);
  return {
    timeZone: 'Europe/London',
    now: NOW,
    currency: 'GBP',
    zone: ZoneTerms.parse(zone),
    next: next?.cutOffAt ? { date: next.date, cutOffAt: next.cutOffAt } : null,
    days,
  };
}

function dayOf(date: string, { closed, full }: CalendarState, { slots }: (typeof ZONES)[number]): CalendarDay {
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
  on(deliveryApi.dates, ({ query }) => calendarOf(state, query.days, query)),
  on(zonesApi.areas, () => ({ currency: 'GBP', items: [...ZONES], shopAddress: SHOP_ADDRESS })),
];
