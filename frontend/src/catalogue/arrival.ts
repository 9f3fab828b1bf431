import type { Calendar, CalendarDay } from '@vetch/contracts/delivery';
import { closedInWords, openDate, openDays } from '../calendar/calendar-words.ts';
import { daysBetween, longDate, shortDate } from '../wording/dates.ts';
import { type CatalogueQuery, catalogueAddress } from './catalogue-query.ts';

/** So many days are offered; a bouquet's own page has all of them. */
const OFFERED = 14;
const NEAREST = 3;

/** The days a list can be asked for. Any of its `total` bouquets can arrive on any open day: a day leaves nothing out. */
export function arrivalDays(calendar: Calendar | undefined, chosen: string, total: number) {
  const days = (calendar?.days ?? []).filter(({ date }, index) => index < OFFERED || date === chosen);
  return days.map((day) => ({
    date: day.date,
    label: `${shortDate(day.date)}, ${closedInWords(day) ?? total}`,
    chosen: day.date === chosen,
    closed: day.closed !== null,
  }));
}

/** What to say of a wished day that is not open: why, and which days near it are. */
export function closedDay(calendar: Calendar | undefined, query: CatalogueQuery) {
  const { arriving } = query;
  if (!arriving || (calendar && openDate(calendar, arriving))) return undefined;
  if (!calendar) return { text: 'We cannot look up the days just now. Each bouquet’s page shows them.', days: [] };
  return {
    text: `We cannot deliver on ${longDate(arriving)}: ${whyClosed(calendar, arriving)}.`,
    days: nearestOpen(calendar, arriving).map(({ date }) => ({
      label: shortDate(date),
      href: catalogueAddress({ ...query, arriving: date }),
    })),
  };
}

function whyClosed({ days }: Calendar, date: string): string {
  const day = days.find((one) => one.date === date);
  const isOver = date < (days[0]?.date ?? '');
  return (day && closedInWords(day)) ?? (isOver ? 'this day is over' : 'too far ahead');
}

/** The open days nearest to a date, in their order; of two that are equally near the earlier one. */
function nearestOpen(calendar: Calendar, date: string): CalendarDay[] {
  const away = (day: CalendarDay) => Math.abs(daysBetween(date, day.date));
  return openDays(calendar)
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, NEAREST)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
