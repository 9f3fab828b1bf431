import { Temporal } from 'temporal-polyfill';
import { type ShopRules, shopToday } from '../calendar/shop-rules.ts';

/** When the shop’s day ends, by its own clock. */
const END_OF_DAY = '18:00';

/** However the calendar is closed, a report does not wait longer than this. */
const MOST_DAYS = 14;

/** The days of the week on which the shop works; ISO: Monday is 1. */
type Week = Pick<ShopRules, 'timeZone' | 'closures'> & { readonly weekdays: readonly number[] };

/** Until when a report is to be answered: the end of the next day on which the shop works. Pure. */
export function answerBy(reportedAt: Date, rules: Week): Date {
  const today = shopToday(reportedAt, rules.timeZone);
  const ahead = Array.from({ length: MOST_DAYS }, (_, index) => today.add({ days: index + 1 }));
  const day = ahead.find((date) => isWorkingDay(date, rules)) ?? today.add({ days: MOST_DAYS });
  const end = day.toZonedDateTime({ timeZone: rules.timeZone, plainTime: Temporal.PlainTime.from(END_OF_DAY) });
  return new Date(end.epochMilliseconds);
}

const isWorkingDay = (date: Temporal.PlainDate, { weekdays, closures }: Week): boolean =>
  !closures.has(date.toString()) && weekdays.includes(date.dayOfWeek);
