import { z } from 'zod';

/** So many days of notice a bouquet can need at most. */
export const MOST_LEAD_DAYS = 14;

const MONTH_DAY =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/;

/** A day of any year, "03-01". The 29th of February is not in every year, so no season begins or ends on it. */
export const MonthDay = z.string('Give a day of the year, like 03-01.').regex(MONTH_DAY, {
  error: 'Give a day that every year has, like 03-01.',
});
export type MonthDay = z.infer<typeof MonthDay>;

/** The part of each year in which a stem can be had, both ends included; it may go over New Year. */
export const Season = z.strictObject({ from: MonthDay, to: MonthDay });
export type Season = z.infer<typeof Season>;

/** The season of a kind of stem; `plural` is its name for people, "tulips". */
export const StemSeason = z.object({ kind: z.string(), plural: z.string(), from: MonthDay, to: MonthDay });
export type StemSeason = z.infer<typeof StemSeason>;

/** Whether the stem can be had on `date`. A season that lasts until the end of February takes its 29th along. */
export function isInSeason({ from, to }: Season, date: string): boolean {
  const day = monthDayOf(date);
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/** The first of the stems that cannot be had on `date`. */
export const outOfSeason = (seasons: readonly StemSeason[], date: string): StemSeason | undefined =>
  seasons.find((season) => !isInSeason(season, date));

/** The first date from `date` on at which the stem can be had. */
export function backOn(season: Season, date: string): string {
  if (isInSeason(season, date)) return date;
  const year = Number(date.slice(0, 4)) + (season.from > monthDayOf(date) ? 0 : 1);
  return `${String(year).padStart(4, '0')}-${season.from}`;
}

function monthDayOf(date: string): string {
  const day = date.slice(5);
  return day === '02-29' ? '02-28' : day;
}
