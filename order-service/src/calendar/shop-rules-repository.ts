import type { SlotKey } from '@vetch/contracts/delivery';
import { change, type Db, insertRows, select, selectOne } from '@vetch/service-kit/mysql/database';
import { readPeaks, writePeak } from './peak-repository.ts';
import type { ShopRules, SlotRule } from './shop-rules.ts';

type ShopRow = { time_zone: string; currency: string; fee_cents: number; free_over_cents: number };
type SlotRow = {
  weekday: number;
  slot: SlotKey;
  from_time: string;
  to_time: string;
  cut_off_days_before: number;
  cut_off_time: string;
  capacity: number;
};

/** The rules as they stand; a shop that nobody has set up yet delivers on no day. */
export async function readShopRules(db: Db): Promise<ShopRules> {
  const [shop, slots, minutes, closures, peaks] = await Promise.all([
    selectOne<ShopRow>(db, 'SELECT time_zone, currency, fee_cents, free_over_cents FROM shop WHERE id = 1'),
    select<SlotRow>(
      db,
      `SELECT weekday, slot, from_time, to_time, cut_off_days_before, cut_off_time, capacity
         FROM slot_rules ORDER BY weekday, from_time`,
    ),
    select<{ weekday: number; minutes: number }>(db, 'SELECT weekday, minutes FROM minute_rules'),
    select<{ closed_on: string; note: string }>(db, 'SELECT closed_on, note FROM closures'),
    readPeaks(db),
  ]);
  return {
    timeZone: shop?.time_zone ?? 'Europe/London',
    currency: shop?.currency ?? 'GBP',
    feeCents: shop?.fee_cents ?? 0,
    freeOverCents: shop?.free_over_cents ?? 0,
    slots: slots.map(toSlotRule),
    minutes: new Map(minutes.map((row) => [row.weekday, row.minutes])),
    closures: new Map(closures.map((row) => [row.closed_on, row.note])),
    peaks,
  };
}

const toSlotRule = (row: SlotRow): SlotRule => ({
  weekday: row.weekday,
  slot: row.slot,
  fromTime: row.from_time,
  toTime: row.to_time,
  cutOffDaysBefore: row.cut_off_days_before,
  cutOffTime: row.cut_off_time,
  capacity: row.capacity,
});

/** Writes the rules of a shop that has none yet. */
export async function insertShopRules(db: Db, rules: ShopRules): Promise<void> {
  await change(
    db,
    'INSERT IGNORE INTO shop (id, time_zone, currency, fee_cents, free_over_cents) VALUES (1, ?, ?, ?, ?)',
    [rules.timeZone, rules.currency, rules.feeCents, rules.freeOverCents],
  );
  await insertRows(
    db,
    `INSERT IGNORE INTO slot_rules
       (weekday, slot, from_time, to_time, cut_off_days_before, cut_off_time, capacity) VALUES ?`,
    rules.slots.map((rule) => [
      rule.weekday,
      rule.slot,
      rule.fromTime,
      rule.toTime,
      rule.cutOffDaysBefore,
      rule.cutOffTime,
      rule.capacity,
    ]),
  );
  await insertRows(db, 'INSERT IGNORE INTO minute_rules (weekday, minutes) VALUES ?', [...rules.minutes]);
  await insertRows(db, 'INSERT IGNORE INTO closures (closed_on, note) VALUES ?', [...rules.closures]);
  for (const peak of rules.peaks) await writePeak(db, peak);
}
