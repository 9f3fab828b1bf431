import type { Peak } from '@vetch/contracts/peaks';
import type { Pool } from 'mysql2/promise';
import type { ShopRules } from '../src/calendar/shop-rules.ts';
import { insertShopRules, readShopRules } from '../src/calendar/shop-rules-repository.ts';
import { demoZones } from './demo-zones.ts';

const weekdays = [1, 2, 3, 4, 5];
const saturday = 6;

/** The demo shop's days and fees; it is closed around the Christmas of `year`. */
export const demoCalendar = (year: number): ShopRules => ({
  timeZone: 'Europe/London',
  currency: 'GBP',
  address: { line1: '8 Perry Row', town: 'Bristol', postcode: 'BS1 5LD' },
  zones: demoZones,
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
    ...{ slotCapacity: 16, minutes: 600, surchargeCents: 250, cutOff: { daysBefore: 1, time: '16:00' }, range: null },
  },
  {
    ...{ startsOn: `${year + 1}-02-12`, endsOn: `${year + 1}-02-14`, name: 'Valentine’s Day' },
    ...{ slotCapacity: 20, minutes: 800, surchargeCents: 400, cutOff: { daysBefore: 2, time: '18:00' }, range: null },
  },
];

/** Gives a shop without zones the demo shop's; safe when replicas start together. */
export async function loadDemoCalendar(db: Pool): Promise<void> {
  const { zones } = await readShopRules(db);
  if (zones.length === 0) await insertShopRules(db, demoCalendar(new Date().getUTCFullYear()));
}
