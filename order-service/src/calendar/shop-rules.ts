import type { SlotKey } from '@vetch/contracts/delivery';
import type { Peak } from '@vetch/contracts/peaks';
import type { Zone, ZoneSlot } from '@vetch/contracts/zones';
import { Temporal } from 'temporal-polyfill';

/** The shop's rules for dates, zones and fees. `closures` maps a date to the note that goes with it. */
export type ShopRules = {
  readonly timeZone: string;
  readonly currency: string;
  /** Where flowers are picked up. */
  readonly address: { readonly line1: string; readonly town: string; readonly postcode: string };
  readonly zones: readonly Zone[];
  /** How long the florists can tie on a weekday, in minutes; no limit on a weekday that is not in it. */
  readonly minutes: ReadonlyMap<number, number>;
  readonly closures: ReadonlyMap<string, string>;
  readonly peaks: readonly Peak[];
};

/** What is taken of the stops in each slot of each zone, by `placeKey`, and of the florists' minutes on each date. */
export type Used = { readonly places: ReadonlyMap<string, number>; readonly minutes: ReadonlyMap<string, number> };

export const nothingUsed: Used = { places: new Map(), minutes: new Map() };

export const placeKey = (date: string, slot: SlotKey, zone: string) => `${date}/${slot}/${zone}`;

/** Today's date where the shop is. */
export function shopToday(now: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** Today's date where the shop is, by its rules as they stand. */
export const today = async ({ shopRules, now }: { shopRules: () => Promise<ShopRules>; now: () => Date }) =>
  shopToday(now(), (await shopRules()).timeZone).toString();

/** The peak that a date (ISO) is in. */
export const peakOn = ({ peaks }: Pick<ShopRules, 'peaks'>, date: string): Peak | undefined =>
  peaks.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);

/** The slots that a zone has on a date, earliest first, with the stops that a peak leaves the vans; a timed one keeps its own. */
export function slotsOn(rules: Pick<ShopRules, 'peaks'>, zone: Zone, date: Temporal.PlainDate): ZoneSlot[] {
  const inPeak = zone.method === 'delivery' ? peakOn(rules, date.toString())?.slotCapacity : undefined;
  return zone.slots
    .filter((rule) => rule.weekday === date.dayOfWeek)
    .map((rule) => ({ ...rule, capacity: rule.slot === 'timed' ? rule.capacity : (inPeak ?? rule.capacity) }));
}

/** The rule of a slot on a date; `undefined` when the slot does not run that day. */
export const slotRule = (rules: ShopRules, zone: Zone, date: string, slot: SlotKey): ZoneSlot | undefined =>
  slotsOn(rules, zone, Temporal.PlainDate.from(date)).find((rule) => rule.slot === slot);

/** How many minutes the florists have on a date; null where there is no limit. */
export const minutesOn = (rules: ShopRules, date: string): number | null =>
  peakOn(rules, date)?.minutes ?? rules.minutes.get(Temporal.PlainDate.from(date).dayOfWeek) ?? null;
