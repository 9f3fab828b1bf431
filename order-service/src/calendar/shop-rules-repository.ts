import type { SlotKey } from '@vetch/contracts/delivery';
import { change, type Db, insertRows, select, selectOne } from '@vetch/service-kit/mysql/database';
import { type PlacesUsed, placeKey, type ShopRules, type SlotRule } from './calendar.ts';

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
  const [shop, slots, closures] = await Promise.all([
    selectOne<ShopRow>(db, 'SELECT time_zone, currency, fee_cents, free_over_cents FROM shop WHERE id = 1'),
    select<SlotRow>(
      db,
      `SELECT weekday, slot, from_time, to_time, cut_off_days_before, cut_off_time, capacity
         FROM slot_rules ORDER BY weekday, from_time`,
    ),
    select<{ closed_on: string; note: string }>(db, 'SELECT closed_on, note FROM closures'),
  ]);
  return {
    timeZone: shop?.time_zone ?? 'Europe/London',
    currency: shop?.currency ?? 'GBP',
    feeCents: shop?.fee_cents ?? 0,
    freeOverCents: shop?.free_over_cents ?? 0,
    slots: slots.map(toSlotRule),
    closures: new Map(closures.map((row) => [row.closed_on, row.note])),
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

/** Places taken from `from` to `to`, both included (ISO dates). */
export async function placesUsed(db: Db, from: string, to: string): Promise<PlacesUsed> {
  const rows = await select<{ delivery_date: string; slot: SlotKey; used: number }>(
    db,
    'SELECT delivery_date, slot, used FROM slot_places WHERE delivery_date >= ? AND delivery_date <= ?',
    [from, to],
  );
  return new Map(rows.map((row) => [placeKey(row.delivery_date, row.slot), row.used]));
}

/** Takes one place; `false` when all `capacity` are taken. Whoever comes second sees what the first took. */
export async function takePlace(db: Db, date: string, slot: SlotKey, capacity: number): Promise<boolean> {
  const take = () =>
    change(db, 'UPDATE slot_places SET used = used + 1 WHERE delivery_date = ? AND slot = ? AND used < ?', [
      date,
      slot,
      capacity,
    ]);
  if ((await take()) === 1) return true;
  await change(db, 'INSERT IGNORE INTO slot_places (delivery_date, slot, used) VALUES (?, ?, 0)', [date, slot]);
  return (await take()) === 1;
}

export async function givePlaceBack(db: Db, date: string, slot: SlotKey): Promise<void> {
  await change(db, 'UPDATE slot_places SET used = used - 1 WHERE delivery_date = ? AND slot = ?', [date, slot]);
}

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
  await insertRows(db, 'INSERT IGNORE INTO closures (closed_on, note) VALUES ?', [...rules.closures]);
}
