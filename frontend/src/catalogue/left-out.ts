import type { BouquetList, LeftOut } from '@vetch/contracts/bouquet-list';
import { backOn, outOfSeason } from '@vetch/contracts/season';
import { longDate, month } from '../wording/dates.ts';
import { counted, inWords, listed } from '../wording/numbers.ts';
import { noticeInWords } from '../wording/seasons.ts';
import { type CatalogueQuery, catalogueAddress } from './catalogue-query.ts';

/** What to say of bouquets that fit every wish but the day: which, and what each of them waits for. */
export function leftOutOnDay({ leftOut }: Pick<BouquetList, 'leftOut'>, query: CatalogueQuery, arriving?: string) {
  if (!arriving || leftOut.count === 0) return undefined;
  const { count, items } = leftOut;
  const rest = count - items.length;
  const named = items.map((item) => `${item.name} (${reasonOf(item, arriving)})`);
  const more = rest > 0 ? [items.length > 0 ? `${inWords(rest)} more` : counted(rest, 'bouquet')] : [];
  return {
    text: `We cannot make ${listed([...named, ...more])} for ${longDate(arriving)}.`,
    anyDay: catalogueAddress({ ...query, arriving: '', wanted: { ...query.wanted, page: 1 } }),
  };
}

function reasonOf({ seasons, leadDays }: LeftOut['items'][number], date: string): string {
  const waiting = outOfSeason(seasons, date);
  if (waiting) return `no ${waiting.plural} until ${month(backOn(waiting, date))}`;
  const notice = noticeInWords(leadDays);
  return notice ? notice.charAt(0).toLowerCase() + notice.slice(1) : 'the day is kept for others';
}
