import { Temporal } from 'temporal-polyfill';
import { dayInWords, longDate } from './dates.ts';

/** The day it is in the shop at an instant, as an ISO date. */
export function dayIn(timeZone: string, instant: string): string {
  return local(timeZone, instant).toPlainDate().toString();
}

/** "2 pm", "9.14 pm": what the shop's clock shows at an instant. */
export function clockTime(timeZone: string, instant: string): string {
  const { hour, minute } = local(timeZone, instant);
  return onTheClock(hour, minute);
}

/** "Sunday 22 November, 9.14 pm". */
export function momentInWords(timeZone: string, instant: string): string {
  return `${longDate(dayIn(timeZone, instant))}, ${clockTime(timeZone, instant)}`;
}

/** "2 pm tomorrow": an instant as seen from another. */
export function deadlineInWords(timeZone: string, instant: string, now: string): string {
  return `${clockTime(timeZone, instant)} ${dayInWords(dayIn(timeZone, instant), dayIn(timeZone, now))}`;
}

/** "8 to 12", "12 to 4" from "08:00" and "12:00"; `halves` adds am and pm. */
export function hoursInWords(from: string, to: string, halves = false): string {
  return `${fromText(from, halves)} to ${fromText(to, halves)}`;
}

function fromText(time: string, halves: boolean): string {
  const words = onTheClock(Number(time.slice(0, 2)), Number(time.slice(3, 5)));
  return halves ? words : words.replace(/ [ap]m$/, '');
}

function onTheClock(hour: number, minute: number): string {
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

function local(timeZone: string, instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}
