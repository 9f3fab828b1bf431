import { change, type Db, insertRows, select, selectOne } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Pool } from 'mysql2/promise';
import { lockPlanning, readPeaks, writePeak } from './peak-repository.ts';
import type { ShopRules } from './shop-rules.ts';
import { readZones, writeZone } from './zone-repository.ts';

type ShopRow = { time_zone: string; currency: string; address_line: string; town: string; postcode: string };

/** The rules as they stand; a shop that nobody has set up yet delivers on no day. */
export async function readShopRules(db: Db): Promise<ShopRules> {
  const [shop, zones, minutes, closures, peaks] = await Promise.all([
    selectOne<ShopRow>(db, 'SELECT time_zone, currency, address_line, town, postcode FROM shop WHERE id = 1'),
    readZones(db),
    select<{ weekday: number; minutes: number }>(db, 'SELECT weekday, minutes FROM minute_rules'),
    select<{ closed_on: string; note: string }>(db, 'SELECT closed_on, note FROM closures'),
    readPeaks(db),
  ]);
  return {
    timeZone: shop?.time_zone ?? 'Europe/London',
    currency: shop?.currency ?? 'GBP',
    address: { line1: shop?.address_line ?? '', town: shop?.town ?? '', postcode: shop?.postcode ?? '' },
    zones,
    minutes: new Map(minutes.map((row) => [row.weekday, row.minutes])),
    closures: new Map(closures.map((row) => [row.closed_on, row.note])),
    peaks,
  };
}

/** Writes the rules of a shop that has none yet. */
export async function insertShopRules(db: Pool, { address, ...rules }: ShopRules): Promise<void> {
  await change(
    db,
    'INSERT IGNORE INTO shop (id, time_zone, currency, address_line, town, postcode) VALUES (1, ?, ?, ?, ?, ?)',
    [rules.timeZone, rules.currency, address.line1, address.town, address.postcode],
  );
  await inTransaction(db, async (tx) => {
    await lockPlanning(tx);
    for (const zone of rules.zones) await writeZone(tx, zone);
  });
  await insertRows(db, 'INSERT IGNORE INTO minute_rules (weekday, minutes) VALUES ?', [...rules.minutes]);
  await insertRows(db, 'INSERT IGNORE INTO closures (closed_on, note) VALUES ?', [...rules.closures]);
  for (const peak of rules.peaks) await writePeak(db, peak);
}
