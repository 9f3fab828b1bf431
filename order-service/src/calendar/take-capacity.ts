import type { SlotKey } from '@vetch/contracts/delivery';
import type { PoolConnection } from 'mysql2/promise';
import { calendarDays, dayOn, HORIZON_DAYS } from './calendar.ts';
import { capacityUsed, takeMinutes, takePlace } from './capacity-repository.ts';
import { dateRefusal, slotRefusal } from './require-open.ts';
import { minutesOn, type ShopRules, shopToday, slotRule } from './shop-rules.ts';

/** What a delivery takes of its day. `field` is where the request names it. */
export type Needed = {
  readonly date: string;
  readonly slot: SlotKey;
  readonly minutes: number;
  readonly field: string;
};

/**
 * Takes a stop in the slot and the florists' minutes for each delivery, all or none: throws `slot-full` or
 * `date-not-offered`. In the order of date and slot, so that two orders with several deliveries cannot wait for one another.
 */
export async function takeCapacity(
  tx: PoolConnection,
  rules: ShopRules,
  needed: readonly Needed[],
  at: Date,
): Promise<void> {
  for (const one of needed.toSorted((a, b) => (a.date + a.slot < b.date + b.slot ? -1 : 1))) {
    const { date, slot, minutes } = one;
    const [hasPlace, hasMinutes] = await Promise.all([
      takePlace(tx, date, slot, slotRule(rules, date, slot)?.capacity ?? 0),
      takeMinutes(tx, date, minutes, minutesOn(rules, date)),
    ]);
    if (!hasPlace || !hasMinutes) throw await refusal(tx, rules, one, at, hasMinutes);
  }
}

async function refusal(tx: PoolConnection, rules: ShopRules, needed: Needed, at: Date, hasMinutes: boolean) {
  const { date, slot, minutes, field } = needed;
  const today = shopToday(at, rules.timeZone);
  const used = await capacityUsed(tx, today.toString(), today.add({ days: HORIZON_DAYS }).toString());
  if (hasMinutes) return slotRefusal(dayOn(rules, used, at, date, minutes), slot, `${field}/slot`);
  const others = calendarDays(rules, used, at, HORIZON_DAYS).filter((day) => day.date !== date);
  return dateRefusal('full', others, date, `${field}/date`);
}
