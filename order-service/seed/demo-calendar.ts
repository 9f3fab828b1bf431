import type { Peak } from '@vetch/contracts/peaks';
import type { Db } from '@vetch/service-kit/mysql/database';
import type { ShopRules, SlotRule } from '../src/calendar/shop-rules.ts';
import { insertShopRules, readShopRules } from '../src/calendar/shop-rules-repository.ts';

const weekdays = [1, 2, 3, 4, 5];
const saturday = 6;

const slotOn = (weekday: number, slot: Omit<SlotRule, 'weekday'>): SlotRule => ({ weekday, ...slot });

/** Monday to Friday until 2 pm for the same day, Saturday until 11 am, no Sundays; mornings are ordered the day before. */
const slots: readonly SlotRule[] = [
  ...[...weekdays, saturday].map((weekday) =>
    slotOn(weekday, {
      slot: 'morning',
      fromTime: '08:00',
      toTime: '12:00',
      cutOffDaysBefore: 1,
      cutOffTime: '18:00',
      capacity: 12,
    }),
  ),
  ...weekdays.map((weekday) =>
    slotOn(weekday, {
      slot: 'afternoon',
      fromTime: '12:00',
      toTime: '16:00',
      cutOffDaysBefore: 0,
      cutOffTime: '10:00',
      capacity: 14,
    }),
  ),
  slotOn(saturday, {
    slot: 'afternoon',
    fromTime: '12:00',
    toTime: '16:00',
    cutOffDaysBefore: 0,
    cutOffTime: '11:00',
    capacity: 10,
  }),
  ...weekdays.map((weekday) =>
    slotOn(weekday, {
      slot: 'evening',
      fromTime: '16:00',
      toTime: '18:00',
      cutOffDaysBefore: 0,
      cutOffTime: '14:00',
      capacity: 8,
    }),
  ),
];

/** The demo shop's days and fees; it is closed around the Christmas of `year`. */
export const demoCalendar = (year: number): ShopRules => ({
  timeZone: 'Europe/London',
  currency: 'GBP',
  feeCents: 595,
  freeOverCents: 6_000,
  slots,
  minutes: new Map([...weekdays.map((weekday) => [weekday, 480] as const), [saturday, 300]]),
  peaks: demoPeaks(year),
  closures: new Map([
    [`${year}-12-25`, 'Christmas Day'],
    [`${year}-12-26`, 'Boxing Day'],
    [`${year + 1}-01-01`, 'New Year’s Day'],
  ]),
});

/** Times when many order at once. They end by themselves, and cost more because more people tie and drive. */
const demoPeaks = (year: number): Peak[] => [
  {
    ...{ startsOn: `${year}-12-21`, endsOn: `${year}-12-24`, name: 'The days before Christmas' },
    ...{ slotCapacity: 16, minutes: 600, surchargeCents: 250, cutOff: { daysBefore: 1, time: '16:00' } },
  },
  {
    ...{ startsOn: `${year + 1}-02-12`, endsOn: `${year + 1}-02-14`, name: 'Valentine’s Day' },
    ...{ slotCapacity: 20, minutes: 800, surchargeCents: 400, cutOff: { daysBefore: 2, time: '18:00' } },
  },
];

/** Gives a shop without delivery slots the demo shop's; safe when replicas start together. */
export async function loadDemoCalendar(db: Db): Promise<void> {
  const { slots } = await readShopRules(db);
  if (slots.length === 0) await insertShopRules(db, demoCalendar(new Date().getUTCFullYear()));
}
