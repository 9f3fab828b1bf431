import type { CalendarDay, ClosedReason, SlotKey } from '@vetch/contracts/delivery';
import { Temporal } from 'temporal-polyfill';

/** When a slot of a weekday runs, until when it can be ordered, and how many stops fit into it. */
export type SlotRule = {
  /** ISO: Monday is 1, Sunday is 7. */
  readonly weekday: number;
  readonly slot: SlotKey;
  /** Local times of the shop, "08:00". */
  readonly fromTime: string;
  readonly toTime: string;
  readonly cutOffDaysBefore: number;
  readonly cutOffTime: string;
  readonly capacity: number;
};

/** The shop's rules for dates and fees. `closures` maps a date to the note that goes with it. */
export type ShopRules = {
  readonly timeZone: string;
  readonly currency: string;
  readonly feeCents: number;
  readonly freeOverCents: number;
  readonly slots: readonly SlotRule[];
  readonly closures: ReadonlyMap<string, string>;
};

/** Places taken so far, by `placeKey`. */
export type PlacesUsed = ReadonlyMap<string, number>;

export const placeKey = (date: string, slot: SlotKey) => `${date}/${slot}`;

/** How far ahead an order can be placed, in days. */
export const HORIZON_DAYS = 60;

const slotLabels: Record<SlotKey, string> = { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' };

/** Today's date where the shop is. */
export function shopToday(now: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

/**
 * The next `count` days from today on, each with its slots, open or with the reason why not. Pure: lists, baskets and the
 * final commit all ask this one function.
 */
export function calendarDays(rules: ShopRules, used: PlacesUsed, now: Date, count: number): CalendarDay[] {
  const today = shopToday(now, rules.timeZone);
  return Array.from({ length: count }, (_, days) =>
    calendarDay(rules, used, now, { date: today.add({ days }), ahead: days }),
  );
}

/** One day, whether it is ahead, past or beyond the horizon. */
export function dayOn(rules: ShopRules, used: PlacesUsed, now: Date, date: string): CalendarDay {
  const day = Temporal.PlainDate.from(date);
  const ahead = shopToday(now, rules.timeZone).until(day).days;
  return calendarDay(rules, used, now, { date: day, ahead });
}

/** A date, and in how many days it is. */
type Ahead = { readonly date: Temporal.PlainDate; readonly ahead: number };

function calendarDay(rules: ShopRules, used: PlacesUsed, now: Date, { date, ahead }: Ahead): CalendarDay {
  const iso = date.toString();
  const note = rules.closures.get(iso) ?? null;
  const dayClosed = closedAllDay(ahead, note, rules, date.dayOfWeek);
  const slots = rules.slots
    .filter((rule) => rule.weekday === date.dayOfWeek)
    .map((rule) => {
      const cutOff = cutOffOf(rule, date, rules.timeZone);
      const isFull = (used.get(placeKey(iso, rule.slot)) ?? 0) >= rule.capacity;
      return { rule, cutOff, closed: dayClosed ?? closedSlot(cutOff, isFull, now) };
    });
  const openUntil = slots.filter(({ closed }) => closed === null).map(({ cutOff }) => cutOff);
  return {
    date: iso,
    note,
    closed: dayClosed ?? closedByAllSlots(slots.map(({ closed }) => closed)),
    cutOffAt: openUntil.length === 0 ? null : new Date(Math.max(...openUntil)).toISOString(),
    slots: slots.map(({ rule, closed }) => ({
      slot: rule.slot,
      label: slotLabels[rule.slot],
      from: rule.fromTime,
      to: rule.toTime,
      closed,
    })),
  };
}

function closedAllDay(ahead: number, note: string | null, rules: ShopRules, weekday: number): ClosedReason | null {
  if (ahead < 0) return 'past';
  if (note !== null) return 'closed';
  if (ahead >= HORIZON_DAYS) return 'too-far-ahead';
  return rules.slots.some((rule) => rule.weekday === weekday) ? null : 'not-a-delivery-day';
}

/** An order that arrives in the very millisecond of the cut-off is too late. */
const closedSlot = (cutOff: number, isFull: boolean, now: Date): ClosedReason | null =>
  now.getTime() >= cutOff ? 'cut-off-passed' : isFull ? 'full' : null;

/** A day is open while one slot is; it is full when a slot could still be ordered but for its places. */
function closedByAllSlots(reasons: readonly (ClosedReason | null)[]): ClosedReason | null {
  if (reasons.includes(null)) return null;
  return reasons.includes('full') ? 'full' : 'cut-off-passed';
}

/** Cut-offs that were worked out before: every page asks for the same ones. */
const cutOffs = new Map<string, number>();
const MOST_CUT_OFFS = 10_000;

/** The instant in ms since 1970 from which the slot can no longer be ordered; local times follow the clock changes. */
function cutOffOf({ cutOffDaysBefore, cutOffTime }: SlotRule, date: Temporal.PlainDate, timeZone: string): number {
  const key = `${timeZone} ${date} ${cutOffDaysBefore} ${cutOffTime}`;
  const known = cutOffs.get(key);
  if (known !== undefined) return known;
  const plainTime = Temporal.PlainTime.from(cutOffTime);
  const day = date.subtract({ days: cutOffDaysBefore });
  const cutOff = day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  if (cutOffs.size >= MOST_CUT_OFFS) cutOffs.clear();
  cutOffs.set(key, cutOff);
  return cutOff;
}

/** The rule of a slot on a date; `undefined` when the slot does not run that day. */
export function slotRule(rules: ShopRules, date: string, slot: SlotKey): SlotRule | undefined {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return rules.slots.find((rule) => rule.weekday === dayOfWeek && rule.slot === slot);
}

/** The instant of a slot's cut-off on a date; `undefined` when the slot does not run that day. */
export function slotCutOff(rules: ShopRules, date: string, slot: SlotKey): Date | undefined {
  const rule = slotRule(rules, date, slot);
  return rule && new Date(cutOffOf(rule, Temporal.PlainDate.from(date), rules.timeZone));
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
