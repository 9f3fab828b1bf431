import type { CalendarDay, ClosedReason, SlotKey } from '@vetch/contracts/delivery';
import type { Zone } from '@vetch/contracts/zones';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import type { Deps } from '../deps.ts';
import { availableDate, availableDates, HORIZON_DAYS, nearestOpenDates } from './available-dates.ts';
import { capacityUsed } from './capacity-repository.ts';
import type { Items } from './items.ts';
import { nothingUsed, shopToday } from './shop-rules.ts';

type CalendarDeps = Pick<Deps, 'db' | 'shopRules' | 'now'>;

/** What is to go where. */
export type Wanted = { readonly zone: Zone; readonly items: Items };

/** Throws `date-not-offered`, naming the nearest dates that are, unless the date is open now for what is wanted. */
export async function requireOpenDate(deps: CalendarDeps, date: string, wanted: Wanted): Promise<CalendarDay> {
  const days = await readDates(deps, HORIZON_DAYS, wanted);
  const beyond = async () =>
    availableDate({ rules: await deps.shopRules(), used: nothingUsed, now: deps.now(), ...wanted }, date);
  const day = days.find((one) => one.date === date) ?? (await beyond());
  if (day.closed === null) return day;
  throw dateRefusal(day, days, 'deliveryDate');
}

/** Why the day cannot be had, and which are nearest. */
export function dateRefusal(
  { date, closed, note }: Pick<CalendarDay, 'date' | 'closed' | 'note'>,
  days: readonly CalendarDay[],
  field: string,
): AppError {
  const detail = whyClosed[closed ?? 'full'](note ?? '');
  const dates = nearestOpenDates(days, date);
  return new AppError('date-not-offered', detail, { reason: closed, dates, errors: [fieldError(field, detail)] });
}

/** Throws `slot-not-offered` or `slot-full`, naming the slots that can be had, unless the slot is open on this day. */
export function requireOpenSlot(day: CalendarDay, slot: SlotKey, field: string): void {
  if (day.slots.find((one) => one.slot === slot)?.closed !== null) throw slotRefusal(day, slot, field);
}

/** Why the slot cannot be had, and which can. */
export function slotRefusal(day: CalendarDay, slot: SlotKey, field: string): AppError {
  const closed = day.slots.find((one) => one.slot === slot)?.closed;
  const open = day.slots.filter((one) => one.closed === null && one.slot !== slot).map((one) => one.slot);
  const detail = closed
    ? whySlotClosed(closed, day.note)
    : 'We do not deliver at that time of day. Please choose another.';
  const code = closed === 'full' ? 'slot-full' : 'slot-not-offered';
  return new AppError(code, detail, { date: day.date, slots: open, errors: [fieldError(field, detail)] });
}

/** The next `count` days as they stand in the database. */
export async function readDates(
  { db, shopRules, now }: CalendarDeps,
  count: number,
  wanted: Wanted,
): Promise<CalendarDay[]> {
  const rules = await shopRules();
  const today = shopToday(now(), rules.timeZone);
  const used = await capacityUsed(db, today.toString(), today.add({ days: count }).toString());
  return availableDates({ rules, used, now: now(), ...wanted }, count);
}

const whyClosed: Record<ClosedReason, (note: string) => string> = {
  past: () => 'This day is over. Please choose a day that is still to come.',
  'too-far-ahead': () => `We take orders up to ${HORIZON_DAYS} days ahead. Please choose an earlier day.`,
  'not-a-delivery-day': () => 'We do not deliver on this weekday. Please choose another day.',
  closed: () => 'The shop is closed on this day. Please choose another.',
  'cut-off-passed': () => 'It is too late to order for this day. Please choose a later one.',
  full: () => 'We have all the orders for this day that we can tie and drive. Please choose another.',
  'lead-time': (note) => `It is too late for this day: ${note}. Please choose a later one.`,
  'out-of-season': (note) => `This bouquet cannot be tied for this day: ${note}. Please choose another day or bouquet.`,
  'not-in-range': (note) => `This bouquet cannot be had on this day: ${note}. Please choose another day or bouquet.`,
};

function whySlotClosed(closed: ClosedReason, note: string | null): string {
  if (closed === 'cut-off-passed') return 'It is too late to order for this time of day. Please choose a later one.';
  if (closed === 'full') return 'The van is full at this time of day. Please choose another.';
  return whyClosed[closed](note ?? 'it needs longer notice');
}
