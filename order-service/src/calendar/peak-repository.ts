import type { Peak } from '@vetch/contracts/peaks';
import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';

type PeakRow = {
  starts_on: string;
  ends_on: string;
  name: string;
  slot_capacity: number | null;
  minutes: number | null;
  surcharge_cents: number;
  cut_off_days_before: number | null;
  cut_off_time: string | null;
  occasion: string | null;
};

const COLUMNS =
  'starts_on, ends_on, name, slot_capacity, minutes, surcharge_cents, cut_off_days_before, cut_off_time, occasion';

/** All peaks, in order of their days. */
export async function readPeaks(db: Db): Promise<Peak[]> {
  const rows = await select<PeakRow>(db, `SELECT ${COLUMNS} FROM peaks ORDER BY starts_on`);
  return rows.map(toPeak);
}

/** Lets nobody else plan until the transaction ends: what is between two peaks cannot be locked by itself. */
export async function lockPlanning(tx: Db): Promise<void> {
  await selectOne(tx, 'SELECT id FROM shop WHERE id = 1 FOR UPDATE');
}

/** The peak begins as it says; one that began on the same day is no more. */
export async function writePeak(db: Db, { startsOn, endsOn, name, cutOff, ...peak }: Peak): Promise<void> {
  const limits = [peak.slotCapacity, peak.minutes, peak.surchargeCents];
  await change(db, `REPLACE INTO peaks (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
    ...[startsOn, endsOn, name, ...limits],
    ...[cutOff?.daysBefore ?? null, cutOff?.time ?? null, peak.range],
  ]);
}

export async function deletePeak(db: Db, startsOn: string): Promise<void> {
  await change(db, 'DELETE FROM peaks WHERE starts_on = ?', [startsOn]);
}

const toPeak = (row: PeakRow): Peak => ({
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  name: row.name,
  slotCapacity: row.slot_capacity,
  minutes: row.minutes,
  surchargeCents: row.surcharge_cents,
  range: row.occasion,
  cutOff:
    row.cut_off_days_before !== null && row.cut_off_time !== null
      ? { daysBefore: row.cut_off_days_before, time: row.cut_off_time }
      : null,
});
