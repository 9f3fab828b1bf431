import type { SlotKey } from '@vetch/contracts/delivery';
import { change, changeExactly, type Db, insertRows, select } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';
import { placeKey, type Used } from './shop-rules.ts';

/** The stops of one slot: of a date (ISO), of a zone. */
export type Place = { readonly date: string; readonly slot: SlotKey; readonly zone: string };

/** What is taken from `from` to `to`, both included (ISO dates). */
export const capacityUsed = (db: Db, from: string, to: string): Promise<Used> =>
  readUsed(db, 'WHERE delivery_date >= ? AND delivery_date <= ?', [from, to]);

async function readUsed(db: Db, where: string, values: readonly string[]): Promise<Used> {
  const rows = await select<{ delivery_date: string; slot: SlotKey | ''; zone_key: string; used: number }>(
    db,
    `SELECT delivery_date, slot, zone_key, used FROM slot_places ${where}
      UNION ALL SELECT delivery_date, '', '', used FROM day_minutes ${where}`,
    [...values, ...values],
  );
  const [minutes, places] = [rows.filter(({ slot }) => slot === ''), rows.filter(({ slot }) => slot !== '')];
  return {
    places: new Map(places.map((row) => [placeKey(row.delivery_date, row.slot as SlotKey, row.zone_key), row.used])),
    minutes: new Map(minutes.map((row) => [row.delivery_date, row.used])),
  };
}

/** What is taken on the dates of a basket's lines. */
export async function capacityUsedFor(db: Db, basketId: string): Promise<Used> {
  const onItsDates = 'WHERE delivery_date IN (SELECT delivery_date FROM basket_lines WHERE basket_id = ?)';
  return readUsed(db, onItsDates, [basketId]);
}

/** Takes one place; `Unmatched` when all `capacity` are taken. Whoever comes second sees what the first took. */
export async function takePlace(tx: PoolConnection, { date, slot, zone }: Place, capacity: number): Promise<void> {
  await changeExactly(
    tx,
    1,
    'UPDATE slot_places SET used = used + 1 WHERE delivery_date = ? AND slot = ? AND zone_key = ? AND used < ?',
    [date, slot, zone, capacity],
  );
}

/** Takes so many of the florists' minutes on a date; `Unmatched` when fewer than that are left of all `capacity`, if there is a limit. */
export async function takeMinutes(
  tx: PoolConnection,
  date: string,
  minutes: number,
  capacity: number | null,
): Promise<void> {
  await changeExactly(
    tx,
    1,
    'UPDATE day_minutes SET used = used + ? WHERE delivery_date = ? AND (? IS NULL OR used + ? <= ?)',
    [minutes, date, capacity, minutes, capacity],
  );
}

/** A row to count in for each place that has none yet. */
export async function openPlaces(db: Db, places: readonly Place[]): Promise<void> {
  const rows = places.map(({ date, slot, zone }) => [date, slot, zone, 0]);
  await insertRows(db, 'INSERT IGNORE INTO slot_places (delivery_date, slot, zone_key, used) VALUES ?', rows);
}

/** The same for the minutes of days. */
export async function openDays(db: Db, dates: readonly string[]): Promise<void> {
  const rows = dates.map((date) => [date, 0]);
  await insertRows(db, 'INSERT IGNORE INTO day_minutes (delivery_date, used) VALUES ?', rows);
}

export const giveBackPlace = (db: Db, { date, slot, zone }: Place): Promise<number> =>
  change(db, 'UPDATE slot_places SET used = used - 1 WHERE delivery_date = ? AND slot = ? AND zone_key = ?', [
    ...[date, slot, zone],
  ]);

export const giveBackMinutes = (db: Db, date: string, minutes: number): Promise<number> =>
  change(db, 'UPDATE day_minutes SET used = used - ? WHERE delivery_date = ?', [minutes, date]);
