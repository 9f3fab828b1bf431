import type { SlotKey } from '@vetch/contracts/delivery';
import type { AppError } from '@vetch/service-kit/http/app-error';
import { inOneMessage } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { sum } from '../baskets/deliveries.ts';
import { availableDate, availableDates, HORIZON_DAYS } from './available-dates.ts';
import { capacityUsed, openDays, openPlaces, takeMinutes, takePlace } from './capacity-repository.ts';
import { dateRefusal, slotRefusal, type Wanted } from './require-open.ts';
import { minutesOn, placeKey, type ShopRules, shopToday, slotRule, type Used } from './shop-rules.ts';

/** What a delivery takes of its day. `field` is where the request names it. */
export type Needed = Wanted & { readonly date: string; readonly slot: SlotKey; readonly field: string };

/**
 * Takes a stop in the slot for each delivery, and of each date the florists' minutes: `Unmatched` when one of them cannot
 * be had. First the stops, then the minutes, each in one order, so that two orders cannot wait for one another.
 */
export async function takeCapacity(tx: PoolConnection, rules: ShopRules, needed: readonly Needed[]): Promise<void> {
  await Promise.all([
    ...inOrder(needed).map((one) => takePlace(tx, toPlace(one), capacityOf(rules, one))),
    ...daysOf(needed).map(({ date, minutes }) => takeMinutes(tx, date, minutes, minutesOn(rules, date))),
  ]);
}

/**
 * Why it could not be taken: `date-not-offered` or `slot-full`; `undefined` when it could be by now. A slot that nobody
 * has ordered in has nothing to take from: afterwards it has.
 */
export async function whyNotTaken(
  db: Pool,
  rules: ShopRules,
  needed: readonly Needed[],
  now: Date,
): Promise<AppError | undefined> {
  const today = shopToday(now, rules.timeZone);
  const days = daysOf(needed);
  const [, , used] = await inOneMessage(db, (one) =>
    Promise.all([
      openPlaces(one, inOrder(needed).map(toPlace)),
      openDays(
        one,
        days.map(({ date }) => date),
      ),
      capacityUsed(one, today.toString(), today.add({ days: HORIZON_DAYS }).toString()),
    ]),
  );
  const tooLong = days.find(({ date, minutes }) => (used.minutes.get(date) ?? 0) + minutes > maximum(rules, date));
  if (tooLong) return notTied(rules, used, tooLong, now);
  return notDriven(rules, used, needed, now);
}

const maximum = (rules: ShopRules, date: string) => minutesOn(rules, date) ?? Number.POSITIVE_INFINITY;

function notTied(rules: ShopRules, used: Used, { date, ofDay: [first], minutes }: Day, now: Date) {
  if (!first) return undefined;
  const asked = { rules, used, now, zone: first.zone, items: { ...first.items, minutes } };
  const others = availableDates(asked, HORIZON_DAYS).filter((day) => day.date !== date);
  return dateRefusal({ date, closed: 'full', note: null }, others, `${first.field}/date`);
}

/** Several deliveries of an order may want the same slot, of which the last find less than the first. */
function notDriven(rules: ShopRules, { minutes, places: before }: Used, needed: readonly Needed[], now: Date) {
  const places = new Map(before);
  for (const one of inOrder(needed)) {
    const { date, slot, zone, items, field } = one;
    const key = placeKey(date, slot, zone.key);
    const taken = places.get(key) ?? 0;
    if (taken >= capacityOf(rules, one)) {
      const asked = { rules, used: { minutes, places }, now, zone, items };
      return slotRefusal(availableDate(asked, date), slot, `${field}/slot`);
    }
    places.set(key, taken + 1);
  }
}

type Day = { readonly date: string; readonly ofDay: readonly Needed[]; readonly minutes: number };

const daysOf = (needed: readonly Needed[]): Day[] =>
  [...Map.groupBy(inOrder(needed), (one) => one.date)].map(([date, ofDay]) => {
    return { date, ofDay, minutes: sum(ofDay.map(({ items }) => items.minutes)) };
  });

const inOrder = (needed: readonly Needed[]) => needed.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
const orderOf = ({ date, slot, zone }: Needed) => `${date}${slot}${zone.key}`;

const toPlace = ({ date, slot, zone }: Needed) => ({ date, slot, zone: zone.key });
const capacityOf = (rules: ShopRules, { zone, date, slot }: Needed): number =>
  slotRule(rules, zone, date, slot)?.capacity ?? 0;
