import type { SlotKey } from '@vetch/contracts/delivery';
import { Temporal } from 'temporal-polyfill';
import { peakOn, type ShopRules, type SlotRule, slotRule } from './shop-rules.ts';

/** Instants that were worked out before: every page asks for the same ones. */
const instants = new Map<string, number>();
const MOST_INSTANTS = 10_000;

/** The instant in ms since 1970 from which a slot can no longer be ordered; local times follow the clock changes. */
export function cutOffOf(rules: ShopRules, rule: SlotRule, date: Temporal.PlainDate): number {
  const own = instantOf(date, rule.cutOffDaysBefore, rule.cutOffTime, rules.timeZone);
  const cutOff = peakOn(rules, date.toString())?.cutOff;
  return cutOff ? Math.min(own, instantOf(date, cutOff.daysBefore, cutOff.time, rules.timeZone)) : own;
}

function instantOf(date: Temporal.PlainDate, daysBefore: number, time: string, timeZone: string): number {
  const key = `${timeZone} ${date} ${daysBefore} ${time}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const plainTime = Temporal.PlainTime.from(time);
  const instant = date.subtract({ days: daysBefore }).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  if (instants.size >= MOST_INSTANTS) instants.clear();
  instants.set(key, instant);
  return instant;
}

/** The instant of a slot's cut-off on a date; `undefined` when the slot does not run that day. */
export function slotCutOff(rules: ShopRules, date: string, slot: SlotKey): Date | undefined {
  const rule = slotRule(rules, date, slot);
  return rule && new Date(cutOffOf(rules, rule, Temporal.PlainDate.from(date)));
}
