import type { SlotKey } from '@vetch/contracts/delivery';
import type { Zone } from '@vetch/contracts/zones';
import type { PoolConnection } from 'mysql2/promise';
import { sum } from '../baskets/deliveries.ts';
import { availableDate, availableDates, HORIZON_DAYS } from './available-dates.ts';
import { capacityUsed, takeMinutes, takePlace } from './capacity-repository.ts';
import { dateRefusal, slotRefusal, type Wanted } from './require-open.ts';
import { minutesOn, type ShopRules, shopToday, slotRule } from './shop-rules.ts';

/** What a delivery takes of its day. `field` is where the request names it. */
export type Needed = Wanted & { readonly date: string; readonly slot: SlotKey; readonly field: string };

/**
 * Takes a stop in the slot for each delivery, and of each date the florists' minutes, all or none: throws `slot-full` or
 * `date-not-offered`. First the stops, then the minutes, each in one order, so that two orders cannot wait for one another.
 */
export async function takeCapacity(
  tx: PoolConnection,
  rules: ShopRules,
  needed: readonly Needed[],
  at: Date,
): Promise<void> {
  const places = needed.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const days = [...Map.groupBy(places, (one) => one.date)].map(([date, ofDay]) => {
    return { date, ofDay, minutes: sum(ofDay.map(({ items }) => items.minutes)) };
  });
  const [havePlaces, haveMinutes] = await Promise.all([
    Promise.all(
      places.map(({ date, slot, zone }) =>
        takePlace(tx, { date, slot, zone: zone.key }, capacityOf(rules, zone, date, slot)),
      ),
    ),
    Promise.all(days.map(({ date, minutes }) => takeMinutes(tx, date, minutes, minutesOn(rules, date)))),
  ]);
  const tooLong = days[haveMinutes.indexOf(false)];
  if (tooLong?.ofDay[0]) {
    const [first] = tooLong.ofDay;
    throw await refusal(tx, rules, { ...first, items: { ...first.items, minutes: tooLong.minutes } }, at, false);
  }
  const full = places[havePlaces.indexOf(false)];
  if (full) throw await refusal(tx, rules, full, at, true);
}

const capacityOf = (rules: ShopRules, zone: Zone, date: string, slot: SlotKey): number =>
  slotRule(rules, zone, date, slot)?.capacity ?? 0;

const placeOf = ({ date, slot, zone }: Needed) => `${date}${slot}${zone.key}`;

async function refusal(tx: PoolConnection, rules: ShopRules, needed: Needed, now: Date, hasMinutes: boolean) {
  const { date, slot, zone, items, field } = needed;
  const today = shopToday(now, rules.timeZone);
  const used = await capacityUsed(tx, today.toString(), today.add({ days: HORIZON_DAYS }).toString());
  const asked = { rules, used, now, zone, items };
  if (hasMinutes) return slotRefusal(availableDate(asked, date), slot, `${field}/slot`);
  const others = availableDates(asked, HORIZON_DAYS).filter((day) => day.date !== date);
  return dateRefusal({ date, closed: 'full', note: null }, others, `${field}/date`);
}
