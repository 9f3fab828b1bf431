import type { BouquetList, LeftOut } from '@vetch/contracts/bouquet-list';
import type { CalendarDay } from '@vetch/contracts/delivery';
import { backOn, outOfSeason } from '@vetch/contracts/season';
import { longDate, month } from '../wording/dates.ts';
import { counted, inWords, listed } from '../wording/numbers.ts';
import { noticeInWords } from '../wording/seasons.ts';
import { type CatalogueQuery, catalogueAddress } from './catalogue-query.ts';

type Day = Pick<CalendarDay, 'date' | 'notice' | 'peak'>;

/** What to say of bouquets that fit every wish but the day: which, and what each of them waits for. */
export function leftOutOnDay({ leftOut }: Pick<BouquetList, 'leftOut'>, query: CatalogueQuery, day?: Day) {
  if (!day || leftOut.count === 0) return undefined;
  const { count, items } = leftOut;
  const rest = count - items.length;
  const byReason = Map.groupBy(items, (item) => reasonOf(item, day));
  const named = [...byReason].map(([reason, those]) => `${listed(those.map(({ name }) => name))} (${reason})`);
  const more = rest > 0 ? [items.length > 0 ? `${inWords(rest)} more` : counted(rest, 'bouquet')] : [];
  return {
    text: `We cannot make ${listed([...named, ...more])} for ${longDate(day.date)}.`,
    anyDay: catalogueAddress({ ...query, arriving: '', wanted: { ...query.wanted, page: 1 } }),
  };
}

function reasonOf({ seasons, leadDays }: LeftOut['items'][number], { date, notice, peak }: Day): string {
  const waiting = outOfSeason(seasons, date);
  if (waiting) return `no ${waiting.plural} until ${month(backOn(waiting, date))}`;
  if (leadDays <= (notice ?? 0) && peak) return `the day is kept for ${peak.name}`;
  const words = noticeInWords(leadDays);
  return words.charAt(0).toLowerCase() + words.slice(1);
}
