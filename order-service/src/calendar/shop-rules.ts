import type { SlotKey } from '@vetch/contracts/delivery';
import type { Peak } from '@vetch/contracts/peaks';
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
  /** How long the florists can tie on a weekday, in minutes; no limit on a weekday that is not in it. */
  readonly minutes: ReadonlyMap<number, number>;
  readonly closures: ReadonlyMap<string, string>;
  readonly peaks: readonly Peak[];
};

/** What is taken of the stops in each slot, by `placeKey`, and of the florists' minutes on each date. */
export type Used = { readonly places: ReadonlyMap<string, number>; readonly minutes: ReadonlyMap<string, number> };

export const nothingUsed: Used = { places: new Map(), minutes: new Map() };

export const placeKey = (date: string, slot: SlotKey) => `${date}/${slot}`;

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

/** The slots that run on a date, with the places that a peak leaves them. */
export function slotsOn(rules: ShopRules, date: Temporal.PlainDate): SlotRule[] {
  const capacity = peakOn(rules, date.toString())?.slotCapacity;
  return rules.slots
    .filter((rule) => rule.weekday === date.dayOfWeek)
    .map((rule) => ({ ...rule, capacity: capacity ?? rule.capacity }));
}

/** The rule of a slot on a date; `undefined` when the slot does not run that day. */
export const slotRule = (rules: ShopRules, date: string, slot: SlotKey): SlotRule | undefined =>
  slotsOn(rules, Temporal.PlainDate.from(date)).find((rule) => rule.slot === slot);

/** How many minutes the florists have on a date; null where there is no limit. */
export const minutesOn = (rules: ShopRules, date: string): number | null =>
  peakOn(rules, date)?.minutes ?? rules.minutes.get(Temporal.PlainDate.from(date).dayOfWeek) ?? null;
