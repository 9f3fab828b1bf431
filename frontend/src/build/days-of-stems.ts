import type { Calendar, CalendarDay } from '@vetch/contracts/delivery';
import type { StemKind } from '@vetch/contracts/products';
import { outOfSeason, type StemSeason } from '@vetch/contracts/season';
import { openDays } from '../calendar/calendar-words.ts';

/** The seasons of those kinds that have one. */
export const seasonsOf = (kinds: readonly StemKind[]): StemSeason[] =>
  kinds.flatMap(({ kind, plural, season }) => (season ? [{ kind, plural, ...season }] : []));

/** The days on which stems of all these kinds can be had. */
export function daysFor(calendar: Calendar, kinds: readonly StemKind[]): CalendarDay[] {
  const seasons = seasonsOf(kinds);
  return openDays(calendar).filter(({ date, peak }) => !outOfSeason(seasons, date) && !peak?.range);
}

/** The day that is chosen, or the first there is. */
export const dayOf = ({ deliveryDate, calendar }: { deliveryDate?: string; calendar: Calendar }): string =>
  deliveryDate || (openDays(calendar)[0]?.date ?? '');
