import type { SlotKey } from '@vetch/contracts/delivery';
import { change, type Db, select } from '@vetch/service-kit/mysql/database';
import { placeKey, type Used } from './shop-rules.ts';

/** The stops of one slot: of a date (ISO), of a zone. */
export type Place = { readonly date: string; readonly slot: SlotKey; readonly zone: string };

/** What is taken from `from` to `to`, both included (ISO dates). */
export async function capacityUsed(db: Db, from: string, to: string): Promise<Used> {
  const within = 'WHERE delivery_date >= ? AND delivery_date <= ?';
  const rows = await select<{ delivery_date: string; slot: SlotKey | ''; zone_key: string; used: number }>(
    db,
    `SELECT delivery_date, slot, zone_key, used FROM slot_places ${within}
      UNION ALL SELECT delivery_date, '', '', used FROM day_minutes ${within}`,
    [from, to, from, to],
  );
  const [minutes, places] = [rows.filter(({ slot }) => slot === ''), rows.filter(({ slot }) => slot !== '')];
  return {
    places: new Map(places.map((row) => [placeKey(row.delivery_date, row.slot as SlotKey, row.zone_key), row.used])),
    minutes: new Map(minutes.map((row) => [row.delivery_date, row.used])),
  };
}

/** Takes one place; `false` when all `capacity` are taken. Whoever comes second sees what the first took. */
export async function takePlace(db: Db, { date, slot, zone }: Place, capacity: number): Promise<boolean> {
  const take = () =>
    change(
      db,
      'UPDATE slot_places SET used = used + 1 WHERE delivery_date = ? AND slot = ? AND zone_key = ? AND used < ?',
      [date, slot, zone, capacity],
    );
  if ((await take()) === 1) return true;
  await change(db, 'INSERT IGNORE INTO slot_places (delivery_date, slot, zone_key, used) VALUES (?, ?, ?, 0)', [
    date,
    slot,
    zone,
  ]);
  return (await take()) === 1;
}

/** Takes so many of the florists' minutes on a date; `false` when fewer than that are left of all `capacity`, if there is a limit. */
export async function takeMinutes(db: Db, date: string, minutes: number, capacity: number | null): Promise<boolean> {
  const take = () =>
    change(db, 'UPDATE day_minutes SET used = used + ? WHERE delivery_date = ? AND (? IS NULL OR used + ? <= ?)', [
      minutes,
      date,
      capacity,
      minutes,
      capacity,
    ]);
  if ((await take()) === 1) return true;
  await change(db, 'INSERT IGNORE INTO day_minutes (delivery_date, used) VALUES (?, 0)', [date]);
  return (await take()) === 1;
}

export const giveBackPlace = (db: Db, { date, slot, zone }: Place): Promise<number> =>
  change(db, 'UPDATE slot_places SET used = used - 1 WHERE delivery_date = ? AND slot = ? AND zone_key = ?', [
    ...[date, slot, zone],
  ]);

export const giveBackMinutes = (db: Db, date: string, minutes: number): Promise<number> =>
  change(db, 'UPDATE day_minutes SET used = used - ? WHERE delivery_date = ?', [minutes, date]);
