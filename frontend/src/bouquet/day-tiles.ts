import type { Calendar, CalendarDay } from '@vetch/contracts/delivery';
import { closedInWords } from '../calendar/calendar-words.ts';
import { dayOfMonth, month, weekday } from '../wording/dates.ts';
import { price } from '../wording/money.ts';

/** So many days are in sight at once; the others are folded away. */
const IN_SIGHT = 12;

/** Days to choose from. Closed days are shown and say why. */
export function dayTiles(calendar: Calendar, chosen: string) {
  const firstOpen = calendar.days.find((day) => day.closed === null)?.date;
  const tiles = calendar.days.map((day) => tile(day, chosen, firstOpen, calendar.currency));
  const more = tiles.slice(IN_SIGHT);
  return {
    inSight: tiles.slice(0, IN_SIGHT),
    more,
    moreOpen: more.some((day) => day.checked),
    anyOpen: firstOpen !== undefined,
  };
}

function tile(day: CalendarDay, chosen: string, firstOpen: string | undefined, currency: string) {
  const { date, peak } = day;
  return {
    date,
    /** An error about the date leads to the first day that can be chosen. */
    id: date === firstOpen ? 'deliveryDate' : `day-${date}`,
    weekday: weekday(date).slice(0, 3),
    day: dayOfMonth(date),
    month: month(date).slice(0, 3),
    why: closedInWords(day) ?? '',
    /** What a delivery costs more on a busy day: "+£2.50". */
    more: peak && peak.surchargeCents > 0 ? `+${price(peak.surchargeCents, currency)}` : '',
    checked: day.closed === null && date === chosen,
  };
}
