import type { Closure } from '@vetch/contracts/closures';
import { change, type Db, select } from '@vetch/service-kit/mysql/database';

/** The days from `from` on (ISO date) that are closed by hand, in order. */
export const findClosures = (db: Db, from: string): Promise<Closure[]> =>
  select<Closure>(db, 'SELECT closed_on AS date, note FROM closures WHERE closed_on >= ? ORDER BY closed_on', [from]);

/** Closes the day, or changes the words of one that is closed. */
export async function writeClosure(db: Db, { date, note }: Closure): Promise<void> {
  await change(db, 'INSERT INTO closures (closed_on, note) VALUES (?, ?) ON DUPLICATE KEY UPDATE note = VALUES(note)', [
    date,
    note,
  ]);
}

export async function deleteClosure(db: Db, date: string): Promise<void> {
  await change(db, 'DELETE FROM closures WHERE closed_on = ?', [date]);
}
