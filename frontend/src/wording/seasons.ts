import { backOn, outOfSeason, type Season, type StemSeason } from '@vetch/contracts/season';
import { dayOfMonth, month } from './dates.ts';
import { capitalised, inWords } from './numbers.ts';

/** "Tulips: November to May". Days are said only where a season does not begin or end with a month. */
export function seasonInWords({ plural, from, to }: StemSeason): string {
  const [first, last] = [from.endsWith('-01') ? monthOf(from) : dayOf(from), isMonthsEnd(to) ? monthOf(to) : dayOf(to)];
  return `${capitalised(plural)}: ${first === last ? `in ${first}` : `${first} to ${last}`}`;
}

/** "Needs two days’ notice"; nothing when a slot's own cut-off is enough. */
export function noticeInWords(leadDays: number): string {
  if (leadDays === 0) return '';
  return leadDays === 1 ? 'Needs a day’s notice' : `Needs ${inWords(leadDays)} days’ notice`;
}

/** The first day from `date` on when all stems are in season at once; nothing when their seasons never meet. */
export function allBackOn(seasons: readonly StemSeason[], date: string): string | undefined {
  let day = date;
  for (let tries = 0; tries <= 2 * seasons.length; tries += 1) {
    const waiting = outOfSeason(seasons, day);
    if (!waiting) return day;
    day = backOn(waiting, day);
  }
  return undefined;
}

/** "Back in March", for a bouquet that cannot be had on `date`; nothing for one that can. */
export function backInWords(seasons: readonly StemSeason[], date: string): string {
  if (!outOfSeason(seasons, date)) return '';
  const day = allBackOn(seasons, date);
  return day ? `Back in ${month(day)}` : 'Out of season';
}

/** "all year", or "November to May". */
export const partOfYear = (season: Season | null): string =>
  season ? seasonInWords({ ...season, kind: '', plural: '' }).replace(/^: (in )?/, '') : 'all year';

/** A year that no rule looks at: month and day are all that is read. */
const inAYear = (monthDay: string) => `2026-${monthDay}`;
const monthOf = (monthDay: string): string => month(inAYear(monthDay));
const dayOf = (monthDay: string): string => `${dayOfMonth(inAYear(monthDay))} ${monthOf(monthDay)}`;

const MONTHS_ENDS = /^(?:(?:01|03|05|07|08|10|12)-31|(?:04|06|09|11)-30|02-28)$/;
const isMonthsEnd = (monthDay: string): boolean => MONTHS_ENDS.test(monthDay);
