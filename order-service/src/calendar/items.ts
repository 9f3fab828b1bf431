import type { Peak } from '@vetch/contracts/peaks';
import type { PricedLine } from '@vetch/contracts/quotes';
import { backOn, outOfSeason, type StemSeason } from '@vetch/contracts/season';
import type { Closed } from './available-dates.ts';

/** What is to be tied for one date. */
export type Items = {
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** How many days beyond a slot's own cut-off it has to be ordered. */
  readonly leadDays: number;
  readonly seasons: readonly StemSeason[];
  /** The occasions of each bouquet: on days with a restricted range each has to fit. */
  readonly occasions: readonly (readonly string[])[];
};

/** What the smallest bouquet takes to tie, in minutes: a day with less to spare is full. */
const LEAST_MINUTES = 10;

/** Some bouquet that is in season and needs no notice. */
export const anyBouquet: Items = { minutes: LEAST_MINUTES, leadDays: 0, seasons: [], occasions: [] };

type Tied = Pick<PricedLine, 'designMinutes' | 'quantity' | 'leadDays' | 'seasons' | 'occasions'>;

/** What these bouquets take together, when they are for the same date. */
export const itemsOf = (lines: readonly Tied[]): Items => ({
  minutes: lines.reduce((sum, line) => sum + line.designMinutes * line.quantity, 0),
  leadDays: Math.max(0, ...lines.map((line) => line.leadDays)),
  seasons: lines.flatMap((line) => line.seasons),
  occasions: lines.map((line) => line.occasions),
});

/** Why these bouquets are not tied on a date (ISO), whatever the hour: a stem is not in season, or the peak has other bouquets. */
export function whyNotTied(items: Items, date: string, peak: Peak | undefined): Closed | null {
  const missing = outOfSeason(items.seasons, date);
  if (missing) {
    const month = months.format(new Date(`${backOn(missing, date)}T00:00:00Z`));
    return { reason: 'out-of-season', note: `no ${missing.plural} until ${month}` };
  }
  const { range = null, name = '' } = peak ?? {};
  const isOther = range !== null && items.occasions.some((occasions) => !occasions.includes(range));
  return isOther ? { reason: 'not-in-range', note: `only our bouquets for ${name} are tied on this day` } : null;
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
