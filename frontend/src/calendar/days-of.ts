import type { Calendar } from '@vetch/contracts/delivery';
import { attempt } from '../forms/attempt.ts';
import type { CalendarOf, CalendarSource } from './calendar-source.ts';

/** The days of where it goes; out of the area those of the shop's own, with the words that say so. */
export type Days = { readonly calendar: Calendar; readonly nowhere: string };

export async function daysOf(calendars: CalendarSource, of: CalendarOf): Promise<Days> {
  const { value, refusal } = await attempt(calendars.calendarOrLast(of), 'out-of-area', 'no-collection');
  if (value) return { calendar: value, nowhere: '' };
  const { method: _method, postcode: _postcode, ...atHome } = of;
  return { calendar: await calendars.calendarOrLast(atHome), nowhere: refusal.message };
}

/** For a page that can do without days. */
export const daysIfAny = (calendars: CalendarSource, of: CalendarOf): Promise<Partial<Days>> =>
  daysOf(calendars, of).catch(() => ({}));
