import type { SlotKey } from '@vetch/contracts/delivery';
import type { PoolConnection } from 'mysql2/promise';
import { availableDate, availableDates, HORIZON_DAYS } from './available-dates.ts';
import { capacityUsed, takeMinutes, takePlace } from './capacity-repository.ts';
import { dateRefusal, slotRefusal, type Wanted } from './require-open.ts';
import { minutesOn, type ShopRules, shopToday, slotRule } from './shop-rules.ts';

/** What a delivery takes of its day. `field` is where the request names it. */
export type Needed = Wanted & { readonly date: string; readonly slot: SlotKey; readonly field: string };

/**
 * Takes a stop in the slot and the florists' minutes for each delivery, all or none: throws `slot-full` or
 * `date-not-offered`. In the order of the places, so that two orders with several deliveries cannot wait for one another.
 */
export async function takeCapacity(
  tx: PoolConnection,
  rules: ShopRules,
  needed: readonly Needed[],
  at: Date,
): Promise<void> {
  const placeOf = ({ date, slot, zone }: Needed) => `${date}${slot}${zone.key}`;
  for (const one of needed.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))) {
    const { date, slot, zone, items } = one;
    const [hasPlace, hasMinutes] = await Promise.all([
      takePlace(tx, { date, slot, zone: zone.key }, slotRule(rules, zone, date, slot)?.capacity ?? 0),
      takeMinutes(tx, date, items.minutes, minutesOn(rules, date)),
    ]);
    if (!hasPlace || !hasMinutes) throw await refusal(tx, rules, one, at, hasMinutes);
  }
}

async function refusal(tx: PoolConnection, rules: ShopRules, needed: Needed, now: Date, hasMinutes: boolean) {
  const { date, slot, zone, items, field } = needed;
  const today = shopToday(now, rules.timeZone);
  const used = await capacityUsed(tx, today.toString(), today.add({ days: HORIZON_DAYS }).toString());
  const asked = { rules, used, now, zone, items };
  if (hasMinutes) return slotRefusal(availableDate(asked, date), slot, `${field}/slot`);
  const others = availableDates(asked, HORIZON_DAYS).filter((day) => day.date !== date);
  return dateRefusal({ date, closed: 'full', note: null }, others, `${field}/date`);
}
