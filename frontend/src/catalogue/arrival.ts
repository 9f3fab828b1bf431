import { type BouquetList, type BouquetQuery, writeDays } from '@vetch/contracts/bouquet-list';
import type { Calendar, CalendarDay } from '@vetch/contracts/delivery';
import { closedInWords, openDate, openDays } from '../calendar/calendar-words.ts';
import { daysBetween, longDate, shortDate } from '../wording/dates.ts';
import { type CatalogueQuery, catalogueAddress } from './catalogue-query.ts';

/** So many days are offered; a bouquet's own page has all of them. */
const OFFERED = 14;
const NEAREST = 3;

/** What the catalogue is asked: the wishes, the chosen day with its notice and range, and all days to count for. */
export function withDays(wanted: BouquetQuery, calendar: Calendar | undefined, arriving: string): BouquetQuery {
  if (!calendar) return wanted;
  const day = openDays(calendar).find(({ date }) => date === arriving);
  const offered = calendar.days.slice(0, OFFERED).filter(({ closed }) => closed === null);
  return { ...wanted, ...(day && { arriving, ...termsOf(day) }), days: writeDays(offered.map(arrivalOf)) };
}

const termsOf = ({ notice, peak }: CalendarDay) => ({ notice: notice ?? 0, range: peak?.range ?? '' });
const arrivalOf = (day: CalendarDay) => ({ date: day.date, ...termsOf(day) });

/** The days a list can be asked for, each with how many of its bouquets can be had then. */
export function arrivalDays(
  calendar: Calendar | undefined,
  chosen: string,
  { arrivals, total }: Pick<BouquetList, 'arrivals' | 'total'>,
) {
  const counts = new Map(arrivals.map(({ date, count }) => [date, count]));
  const days = (calendar?.days ?? []).filter(({ date }, index) => index < OFFERED || date === chosen);
  return days.map((day) => {
    const count = counts.get(day.date) ?? total;
    return {
      date: day.date,
      label: `${shortDate(day.date)}, ${closedInWords(day) ?? count}`,
      chosen: day.date === chosen,
      /** A day that leads to nothing cannot be chosen. */
      closed: day.closed !== null || (count === 0 && day.date !== chosen),
    };
  });
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
