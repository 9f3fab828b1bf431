import type { Calendar, CalendarDay, ClosedReason, Slot } from '@vetch/contracts/delivery';
import { longDate, weekday, weekdayNumber, weekdaysInWords } from '../wording/dates.ts';
import { price } from '../wording/money.ts';
import { dayIn, deadlineInWords, hoursInWords } from '../wording/times.ts';

/** "Order by 2 pm tomorrow for delivery on Tuesday 24 November"; nothing when no day is open. */
export function promiseOf(calendar: Calendar): string | undefined {
  const { next, now, timeZone } = calendar;
  if (!next) return undefined;
  const day = next.date === dayIn(timeZone, now) ? 'today' : `on ${longDate(next.date)}`;
  return `Order by ${deadlineInWords(timeZone, next.cutOffAt, now)} for delivery ${day}`;
}

/** "Tuesday to Saturday": the weekdays that are not always closed. */
export function deliveryWeekdays(calendar: Calendar): string {
  const open = calendar.days.filter((day) => day.closed !== 'not-a-delivery-day').map((day) => weekdayNumber(day.date));
  return weekdaysInWords(open);
}

/** "8 am to 6 pm": from the first slot to the last; nothing when there are no slots. */
export function deliveryHours(calendar: Calendar): string | undefined {
  const slots = calendar.days.flatMap((day) => day.slots);
  const from = slots.map((slot) => slot.from).sort()[0];
  const to = slots
    .map((slot) => slot.to)
    .sort()
    .at(-1);
  return from && to ? hoursInWords(from, to, true) : undefined;
}

/** "£5.95 a delivery, free from £60". */
export function feeInWords({ feeCents, freeOverCents, currency }: Calendar): string {
  if (feeCents === 0) return 'Delivery is free';
  return `${price(feeCents, currency)} a delivery, free from ${price(freeOverCents, currency)}`;
}

/** Why a day cannot be chosen, for people. */
export function closedInWords(day: CalendarDay): string | undefined {
  return day.closed ? reasons[day.closed](day) : undefined;
}

const reasons: Record<ClosedReason, (day: CalendarDay) => string> = {
  past: () => 'this day is over',
  'not-a-delivery-day': (day) => `we do not deliver on ${weekday(day.date)}s`,
  closed: (day) => (day.note ? `closed: ${day.note}` : 'we are closed'),
  'cut-off-passed': () => 'too late to order for this day',
  full: () => 'full',
  'too-far-ahead': () => 'too far ahead',
};

/** "Morning, 8 to 12". */
export const slotInWords = (slot: Pick<Slot, 'label' | 'from' | 'to'>): string =>
  `${slot.label}, ${hoursInWords(slot.from, slot.to)}`;

/** The first days that can be chosen. */
export const openDays = (calendar: Calendar): CalendarDay[] => calendar.days.filter((day) => day.closed === null);

/** The first day of the calendar, by the shop's clock. */
export const todayOf = (calendar: Calendar | undefined): string | undefined => calendar?.days[0]?.date;

/** The wanted date if it can be chosen. */
export const openDate = (calendar: Calendar, wanted: unknown): string | undefined =>
  openDays(calendar).find((day) => day.date === wanted)?.date;
