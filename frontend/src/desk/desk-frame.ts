import type { Request } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';

/** What a page of the desk needs beside its list: the currency (ISO 4217) of its sums, and who is looking. */
export async function deskFrame(calendars: CalendarSource, req: Request) {
  const { currency } = await calendars.calendarOrLast();
  return { currency, florist: req.session.account?.name ?? '' };
}
