import type { DateKind } from '@vetch/contracts/people';
import type { QuietTopic } from '@vetch/contracts/reminders';

/** A date of somebody, as far as it decides when an e-mail goes out. Days are those of the shop. */
export type RemindedDate = {
  readonly month: number;
  readonly day: number;
  readonly leads: readonly number[];
  /** The day on which it was written down. */
  readonly since: string;
  /** Up to this day nothing is said. */
  readonly quietUntil: string | null;
  /** The shortest lead of which an e-mail about the next date was noted before. */
  readonly notedLead: number | null;
};

export type DueReminder = { readonly year: number; readonly lead: number; readonly date: string };

const dayMs = 86_400_000;
const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const msOf = (date: string) => Date.parse(`${date}T00:00Z`);

export const daysUntil = (from: string, to: string): number => (msOf(to) - msOf(from)) / dayMs;

/** The day in a year; 29 February is kept on the 28th in years that have none. */
export function dayIn(year: number, month: number, day: number): string {
  const date = isoDay(Date.UTC(year, month - 1, day));
  return Number(date.slice(8)) === day ? date : isoDay(Date.UTC(year, month, 0));
}

/** The next time the day comes after today; today's own is over for an e-mail ahead of it. */
export function nextAfter(today: string, month: number, day: number): string {
  const year = Number(today.slice(0, 4));
  const thisYear = dayIn(year, month, day);
  return thisYear > today ? thisYear : dayIn(year + 1, month, day);
}

/**
 * The e-mail that is due, if one is. After days on which nobody could send, only the latest one is made up for: nobody
 * gets two at once. What was due before the date was written down is not.
 */
export function dueReminder(date: RemindedDate, today: string): DueReminder | undefined {
  const next = nextAfter(today, date.month, date.day);
  if (date.quietUntil !== null && next <= date.quietUntil) return undefined;
  const days = daysUntil(today, next);
  const lead = Math.min(...date.leads.filter((one) => one >= days));
  if (!Number.isFinite(lead) || (date.notedLead !== null && date.notedLead <= lead)) return undefined;
  if (isoDay(msOf(next) - lead * dayMs) < date.since) return undefined;
  return { year: Number(next.slice(0, 4)), lead, date: next };
}

/** The months that can hold a date within so many days, whatever the zone. */
export function monthsNear(now: Date, days: number): number[] {
  const near = Array.from({ length: days + 3 }, (_, index) => new Date(now.getTime() + (index - 1) * dayMs));
  return [...new Set(near.map((day) => day.getUTCMonth() + 1))];
}

const words: readonly (readonly [QuietTopic, RegExp])[] = [
  ['mothers-day', /mother|\bmum|\bmam\b|\bmam[’']?s\b/i],
  ['fathers-day', /father|\bdad/i],
  ['valentines-day', /valentine/i],
  ['anniversary', /anniversary/i],
];

/** What a date is about, of those things that somebody may not want to hear of. */
export function topicsOf(kind: DateKind, name: string | null): QuietTopic[] {
  if (kind === 'anniversary') return ['anniversary'];
  if (kind !== 'other' || name === null) return [];
  return words.filter(([, pattern]) => pattern.test(name)).map(([topic]) => topic);
}
