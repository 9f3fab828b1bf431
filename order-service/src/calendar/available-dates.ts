import type { CalendarDay, ClosedReason, SlotKey } from '@vetch/contracts/delivery';
import type { Zone, ZoneSlot } from '@vetch/contracts/zones';
import { Temporal } from 'temporal-polyfill';
import { cutOffOf } from './cut-off.ts';
import { type Items, whyNotTied } from './items.ts';
import { minutesOn, peakOn, placeKey, type ShopRules, shopToday, slotsOn, type Used } from './shop-rules.ts';

/** How far ahead an order can be placed, in days. */
export const HORIZON_DAYS = 60;

/** The longest notice that a bouquet can need, in days. */
const MOST_NOTICE_DAYS = 14;

/** What decides which dates can be had: the shop's rules, what is taken, the instant, where it goes and what is to be tied. */
export type Asked = {
  readonly rules: ShopRules;
  readonly used: Used;
  readonly now: Date;
  readonly zone: Zone;
  readonly items: Items;
};

const slotLabels: Record<SlotKey, string> = {
  timed: 'Timed',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
};

/**
 * The next `count` days from today on, each with its slots, open or with the reason why not. Pure: home page, lists, bouquets,
 * baskets, checkout and the final commit all ask this one function.
 */
export function availableDates(asked: Asked, count: number): CalendarDay[] {
  const today = shopToday(asked.now, asked.rules.timeZone);
  return Array.from({ length: count }, (_, days) => dayOf(asked, today.add({ days }), days));
}

/** One day (ISO), whether it is ahead, past or beyond the horizon. */
export function availableDate(asked: Asked, date: string): CalendarDay {
  const day = Temporal.PlainDate.from(date);
  return dayOf(asked, day, shopToday(asked.now, asked.rules.timeZone).until(day).days);
}

/** `ahead`: in how many days it is. */
function dayOf(asked: Asked, date: Temporal.PlainDate, ahead: number): CalendarDay {
  const { rules, zone, items } = asked;
  const iso = date.toString();
  const peak = peakOn(rules, iso);
  const running = slotsOn(rules, zone, date);
  const shut = closedAllDay(rules, iso, ahead, running.length > 0);
  const untied = shut ? null : whyNotTied(items, iso, peak);
  const closedDay = shut ?? untied;
  const isFull = fullness(asked, iso);
  const slots = running.map((rule) => slotState(asked, rule, iso, isFull));
  const open = closedDay ? [] : slots.filter(({ closed }) => closed === null);
  const closed = closedDay?.reason ?? closedByAllSlots(slots.map((slot) => slot.closed));
  return {
    date: iso,
    closed,
    note: closedDay?.note ?? (closed === 'lead-time' ? noticeInWords(items.leadDays) : null),
    cutOffAt: open.length === 0 ? null : new Date(Math.max(...open.map(({ cutOff }) => cutOff))).toISOString(),
    peak: peak ? { name: peak.name, surchargeCents: peak.surchargeCents, range: peak.range } : null,
    notice: shut
      ? null
      : longestNotice(
          asked,
          running.filter((rule) => !isFull(rule)),
          iso,
        ),
    slots: slots.map(({ rule, closed: own }) => ({
      slot: rule.slot,
      label: slotLabels[rule.slot],
      from: rule.fromTime,
      to: rule.toTime,
      surchargeCents: rule.surchargeCents,
      closed: closedDay?.reason ?? own,
    })),
  };
}

/** Why nothing can be had on a day, and the words that go with it. */
export type Closed = { readonly reason: ClosedReason; readonly note: string | null };

function closedAllDay({ closures }: ShopRules, iso: string, ahead: number, hasSlots: boolean): Closed | null {
  if (ahead < 0) return { reason: 'past', note: null };
  const note = closures.get(iso);
  if (note !== undefined) return { reason: 'closed', note };
  if (ahead >= HORIZON_DAYS) return { reason: 'too-far-ahead', note: null };
  return hasSlots ? null : { reason: 'not-a-delivery-day', note: null };
}

/** An order that arrives in the very millisecond of the cut-off is too late. */
function slotState({ rules, now, items }: Asked, rule: ZoneSlot, iso: string, isFull: IsFull) {
  const cutOff = cutOffOf(rules, rule, iso, items.leadDays);
  const state = (closed: ClosedReason | null) => ({ rule, cutOff, closed });
  if (now.getTime() >= cutOffOf(rules, rule, iso)) return state('cut-off-passed');
  if (isFull(rule)) return state('full');
  return state(now.getTime() >= cutOff ? 'lead-time' : null);
}

type IsFull = (rule: ZoneSlot) => boolean;

/** A day on which the florists have no time left is full in every slot. */
function fullness({ rules, used, zone, items }: Asked, iso: string): IsFull {
  const minutes = minutesOn(rules, iso);
  const isTied = minutes !== null && (used.minutes.get(iso) ?? 0) + items.minutes > minutes;
  return ({ slot, capacity }) => isTied || (used.places.get(placeKey(iso, slot, zone.key)) ?? 0) >= capacity;
}

/** A day is open while one slot is; else it says what would have had to be otherwise for the last one. */
function closedByAllSlots(reasons: readonly (ClosedReason | null)[]): ClosedReason | null {
  if (reasons.includes(null)) return null;
  return (['full', 'lead-time'] as const).find((reason) => reasons.includes(reason)) ?? 'cut-off-passed';
}

/** The most days of notice that can still be given for one of these slots; null when it is too late. */
function longestNotice({ rules, now }: Asked, withPlaces: readonly ZoneSlot[], iso: string): number | null {
  for (let days = MOST_NOTICE_DAYS; days >= 0; days -= 1) {
    const inTime = (rule: ZoneSlot) => now.getTime() < cutOffOf(rules, rule, iso, days);
    if (withPlaces.some(inTime)) return days;
  }
  return null;
}

const noticeInWords = (days: number) => (days === 1 ? 'it needs a day’s notice' : `it needs ${days} days’ notice`);

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
