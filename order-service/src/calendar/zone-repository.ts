import type { DeliveryMethod, SlotKey } from '@vetch/contracts/delivery';
import type { Zone, ZoneSlot } from '@vetch/contracts/zones';
import { change, type Db, insertRows, select } from '@vetch/service-kit/mysql/database';

type ZoneRow = {
  zone_key: string;
  name: string;
  method: DeliveryMethod;
  fee_cents: number;
  free_over_cents: number | null;
  minimum_cents: number;
};

type SlotRow = {
  zone_key: string;
  weekday: number;
  slot: SlotKey;
  from_time: string;
  to_time: string;
  cut_off_days_before: number;
  cut_off_time: string;
  capacity: number;
  surcharge_cents: number;
};

/** All zones, the nearest first and what is picked up last, with their beginnings of postcodes and their slots. */
export async function readZones(db: Db): Promise<Zone[]> {
  const [zones, prefixes, slots] = await Promise.all([
    select<ZoneRow>(
      db,
      'SELECT zone_key, name, method, fee_cents, free_over_cents, minimum_cents FROM zones ORDER BY method DESC, fee_cents, zone_key',
    ),
    select<{ prefix: string; zone_key: string }>(db, 'SELECT prefix, zone_key FROM zone_prefixes'),
    select<SlotRow>(
      db,
      `SELECT zone_key, weekday, slot, from_time, to_time, cut_off_days_before, cut_off_time, capacity, surcharge_cents
         FROM slot_rules ORDER BY weekday, from_time, to_time`,
    ),
  ]);
  return zones.map((row) => ({
    ...{ key: row.zone_key, name: row.name, method: row.method },
    ...{ feeCents: row.fee_cents, freeOverCents: row.free_over_cents, minimumCents: row.minimum_cents },
    prefixes: prefixes
      .filter(({ zone_key }) => zone_key === row.zone_key)
      .map(({ prefix }) => prefix)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    slots: slots.filter(({ zone_key }) => zone_key === row.zone_key).map(toSlot),
  }));
}

const toSlot = (row: SlotRow): ZoneSlot => ({
  weekday: row.weekday,
  slot: row.slot,
  fromTime: row.from_time,
  toTime: row.to_time,
  cutOffDaysBefore: row.cut_off_days_before,
  cutOffTime: row.cut_off_time,
  capacity: row.capacity,
  surchargeCents: row.surcharge_cents,
});

/** The zone is as it says from now on. To be called in a transaction. */
export async function writeZone(tx: Db, zone: Zone): Promise<void> {
  const { key, name, method, feeCents, freeOverCents, minimumCents } = zone;
  await change(
    tx,
    `INSERT INTO zones (zone_key, name, method, fee_cents, free_over_cents, minimum_cents) VALUES (?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE name = VALUES(name), method = VALUES(method), fee_cents = VALUES(fee_cents),
       free_over_cents = VALUES(free_over_cents), minimum_cents = VALUES(minimum_cents)`,
    [key, name, method, feeCents, freeOverCents, minimumCents],
  );
  await clearZone(tx, key);
  await insertRows(
    tx,
    'INSERT INTO zone_prefixes (prefix, zone_key) VALUES ?',
    zone.prefixes.map((prefix) => [prefix, key]),
  );
  await insertRows(
    tx,
    `INSERT INTO slot_rules (zone_key, weekday, slot, from_time, to_time, cut_off_days_before, cut_off_time, capacity,
       surcharge_cents) VALUES ?`,
    zone.slots.map((slot) => [
      ...[key, slot.weekday, slot.slot, slot.fromTime, slot.toTime],
      ...[slot.cutOffDaysBefore, slot.cutOffTime, slot.capacity, slot.surchargeCents],
    ]),
  );
}

/** Takes the zone away. To be called in a transaction. */
export async function deleteZone(tx: Db, key: string): Promise<void> {
  await clearZone(tx, key);
  await change(tx, 'DELETE FROM zones WHERE zone_key = ?', [key]);
}

async function clearZone(tx: Db, key: string): Promise<void> {
  await change(tx, 'DELETE FROM zone_prefixes WHERE zone_key = ?', [key]);
  await change(tx, 'DELETE FROM slot_rules WHERE zone_key = ?', [key]);
}
