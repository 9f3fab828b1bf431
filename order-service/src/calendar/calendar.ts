import type { CalendarDay, ClosedReason, SlotKey } from '@vetch/contracts/delivery';
import { MOST_LEAD_DAYS } from '@vetch/contracts/season';
import { Temporal } from 'temporal-polyfill';
import { cutOffOf } from './cut-off.ts';
import { minutesOn, peakOn, placeKey, type ShopRules, shopToday, slotsOn, type Used } from './shop-rules.ts';

/** How far ahead an order can be placed, in days. */
export const HORIZON_DAYS = 60;

/** What the smallest bouquet takes to tie, in minutes: a day with less to spare is full. */
const LEAST_MINUTES = 10;

const slotLabels: Record<SlotKey, string> = { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' };

/**
 * The next `count` days from today on, each with its slots, open or with the reason why not. Pure: lists, baskets and the
 * final commit all ask this one function.
 */
export function calendarDays(rules: ShopRules, used: Used, now: Date, count: number): CalendarDay[] {
  const today = shopToday(now, rules.timeZone);
  return Array.from({ length: count }, (_, days) =>
    calendarDay({ rules, used, now, minutes: LEAST_MINUTES }, { date: today.add({ days }), ahead: days }),
  );
}

/** One day, whether it is ahead, past or beyond the horizon, for bouquets that take so many minutes to tie. */
export function dayOn(rules: ShopRules, used: Used, now: Date, date: string, minutes = LEAST_MINUTES): CalendarDay {
  const day = Temporal.PlainDate.from(date);
  const ahead = shopToday(now, rules.timeZone).until(day).days;
  return calendarDay({ rules, used, now, minutes }, { date: day, ahead });
}

/** A date, and in how many days it is. */
type Ahead = { readonly date: Temporal.PlainDate; readonly ahead: number };
type Asked = { readonly rules: ShopRules; readonly used: Used; readonly now: Date; readonly minutes: number };

function calendarDay({ rules, used, now, minutes }: Asked, { date, ahead }: Ahead): CalendarDay {
  const iso = date.toString();
  const note = rules.closures.get(iso) ?? null;
  const running = slotsOn(rules, date);
  const dayClosed = closedAllDay(ahead, note, running.length > 0);
  const available = minutesOn(rules, iso);
  const isBooked = available !== null && (used.minutes.get(iso) ?? 0) + minutes > available;
  const slots = running.map((rule) => {
    const cutOff = cutOffOf(rules, rule, date);
    const isFull = isBooked || (used.places.get(placeKey(iso, rule.slot)) ?? 0) >= rule.capacity;
    return { rule, cutOff, closed: dayClosed ?? closedSlot(cutOff, isFull, now) };
  });
  const openUntil = slots.filter(({ closed }) => closed === null).map(({ cutOff }) => cutOff);
  const peak = peakOn(rules, iso);
  const closed = dayClosed ?? closedByAllSlots(slots.map((slot) => slot.closed));
  return {
    date: iso,
    note,
    closed,
    notice: closed !== null || ahead < 0 ? null : Math.min(ahead, MOST_LEAD_DAYS),
    cutOffAt: openUntil.length === 0 ? null : new Date(Math.max(...openUntil)).toISOString(),
    peak: peak ? { name: peak.name, surchargeCents: peak.surchargeCents, range: null } : null,
    slots: slots.map(({ rule, closed }) => ({
      slot: rule.slot,
      label: slotLabels[rule.slot],
      from: rule.fromTime,
      to: rule.toTime,
      closed,
    })),
  };
}

function closedAllDay(ahead: number, note: string | null, hasSlots: boolean): ClosedReason | null {
  if (ahead < 0) return 'past';
  if (note !== null) return 'closed';
  if (ahead >= HORIZON_DAYS) return 'too-far-ahead';
  return hasSlots ? null : 'not-a-delivery-day';
}

/** An order that arrives in the very millisecond of the cut-off is too late. */
const closedSlot = (cutOff: number, isFull: boolean, now: Date): ClosedReason | null =>
  now.getTime() >= cutOff ? 'cut-off-passed' : isFull ? 'full' : null;

/** A day is open while one slot is; it is full when a slot could still be ordered but for its places. */
function closedByAllSlots(reasons: readonly (ClosedReason | null)[]): ClosedReason | null {
  if (reasons.includes(null)) return null;
  return reasons.includes('full') ? 'full' : 'cut-off-passed';
}

/** The open days nearest to `date`, at most `count`, in order of their dates. */
export function nearestOpenDates(days: readonly CalendarDay[], date: string, count = 4): string[] {
  const wanted = Date.parse(date);
  return days
    .filter((day) => day.closed === null)
    .map((day) => day.date)
    .sort((a, b) => Math.abs(Date.parse(a) - wanted) - Math.abs(Date.parse(b) - wanted))
    .slice(0, count)
    .sort();
}
