import type { SlotKey } from '@vetch/contracts/delivery';
import type { Zone, ZoneSlot } from '@vetch/contracts/zones';
import { Temporal } from 'temporal-polyfill';
import { peakOn, type ShopRules, slotRule } from './shop-rules.ts';

/** Instants that were worked out before: every page asks for the same ones. */
const instants = new Map<string, number>();
const MOST_INSTANTS = 20_000;

/**
 * The instant in ms since 1970 from which a slot can no longer be ordered for a date (ISO); local times follow the clock changes. What needs
 * `leadDays` of notice has to be ordered so many days earlier.
 */
export function cutOffOf(rules: ShopRules, rule: ZoneSlot, date: string, leadDays = 0): number {
  const own = instantOf(date, rule.cutOffDaysBefore + leadDays, rule.cutOffTime, rules.timeZone);
  const cutOff = peakOn(rules, date)?.cutOff;
  return cutOff ? Math.min(own, instantOf(date, cutOff.daysBefore + leadDays, cutOff.time, rules.timeZone)) : own;
}

function instantOf(date: string, daysBefore: number, time: string, timeZone: string): number {
  const key = `${timeZone} ${date} ${daysBefore} ${time}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const plainTime = Temporal.PlainTime.from(time);
  const day = Temporal.PlainDate.from(date).subtract({ days: daysBefore });
  const instant = day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  if (instants.size >= MOST_INSTANTS) instants.clear();
  instants.set(key, instant);
  return instant;
}

/** The instant of a slot's cut-off on a date, for what needs `leadDays` of notice; `undefined` when the slot does not run that day. */
export function slotCutOff(rules: ShopRules, zone: Zone, date: string, slot: SlotKey, leadDays = 0): Date | undefined {
  const rule = slotRule(rules, zone, date, slot);
  return rule && new Date(cutOffOf(rules, rule, date, leadDays));
}
