import {
  type DateKind,
  keyOfDate,
  MOST_PEOPLE,
  type Person,
  type PersonalDate,
  type SavePerson,
} from '@vetch/contracts/people';
import { change, type Db, insertRows, select, selectIn, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Pool } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';

type PersonRow = { id: string; name: string; relation: string | null; leads: string; paused: number };
type DateRow = {
  person_id: string;
  kind: DateKind;
  name: string | null;
  month: number;
  day: number;
  year: number | null;
  quiet_until: string | null;
};

const PERSON_COLUMNS = 'id, name, relation, leads, paused';

/** The account's people in the order in which they were added, each with their dates. */
export async function listPeople(db: Db, accountId: string): Promise<Person[]> {
  const rows = await select<PersonRow>(
    db,
    `SELECT ${PERSON_COLUMNS} FROM people WHERE account_id = ? ORDER BY created_at, id`,
    [accountId],
  );
  return withDates(db, rows);
}

/** The account's person with this id; somebody else's cannot be told from a missing one. */
export async function findPerson(db: Db, accountId: string, id: string): Promise<Person | undefined> {
  const sql = `SELECT ${PERSON_COLUMNS} FROM people WHERE id = ? AND account_id = ?`;
  const row = await selectOne<PersonRow>(db, sql, [id, accountId]);
  return row && (await withDates(db, [row]))[0];
}

/** Whether there was room for the person. */
export function insertPerson(db: Pool, accountId: string, id: string, person: SavePerson, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const added = await change(
      tx,
      `INSERT INTO people (id, account_id, name, relation, leads, paused, created_at)
       SELECT ?, a.id, ?, ?, ?, ?, ? FROM accounts a
        WHERE a.id = ? AND (SELECT COUNT(*) FROM people p WHERE p.account_id = a.id) < ${MOST_PEOPLE}`,
      [id, ...columnsOf(person), toSql(now), accountId],
    );
    if (added === 1) await saveDates(tx, id, person.dates, now);
    return added === 1;
  });
}

/** Whether the account has this person. Dates that stay on their day keep what was sent about them. */
export function updatePerson(db: Pool, accountId: string, id: string, person: SavePerson, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const changed = await change(
      tx,
      'UPDATE people SET name = ?, relation = ?, leads = ?, paused = ? WHERE id = ? AND account_id = ?',
      [...columnsOf(person), id, accountId],
    );
    if (changed === 1) await saveDates(tx, id, person.dates, now);
    return changed === 1;
  });
}

/** Whether the account had this person; nothing of them is left. */
export function deletePerson(db: Pool, accountId: string, id: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const sql = 'SELECT id FROM people WHERE id = ? AND account_id = ? FOR UPDATE';
    if (!(await selectOne(tx, sql, [id, accountId]))) return false;
    await deleteDates(tx, id, []);
    return (await change(tx, 'DELETE FROM people WHERE id = ?', [id])) === 1;
  });
}

async function withDates(db: Db, rows: readonly PersonRow[]): Promise<Person[]> {
  if (rows.length === 0) return [];
  const dates = await selectIn<DateRow>(
    db,
    `SELECT person_id, kind, name, month, day, year, quiet_until
       FROM person_dates WHERE person_id IN (?) ORDER BY position`,
    [rows.map(({ id }) => id)],
  );
  const byPerson = Map.groupBy(dates, (date) => date.person_id);
  return rows.map(({ id, name, relation, leads, paused }) => ({
    ...{ id, name, leads: leads.split(',').map(Number), paused: Boolean(paused) },
    ...(relation !== null && { relation }),
    dates: (byPerson.get(id) ?? []).map(toDate),
  }));
}

const toDate = ({ kind, month, day, name, year, quiet_until: quietUntil }: DateRow): PersonalDate => ({
  ...{ kind, month, day },
  ...(name !== null && { name }),
  ...(year !== null && { year }),
  ...(quietUntil !== null && { quietUntil }),
});

const columnsOf = ({ name, relation, leads, paused }: SavePerson) => [name, relation ?? null, leads.join(','), paused];

/** The dates of a person from now on. A date that moves to another day counts as written down now. */
async function saveDates(tx: Db, personId: string, dates: readonly PersonalDate[], now: Date): Promise<void> {
  await deleteDates(tx, personId, dates.map(keyOfDate));
  for (const date of dates) await forgetMailsOfMoved(tx, personId, date);
  await insertRows(
    tx,
    `INSERT INTO person_dates (id, person_id, date_key, kind, name, month, day, year, quiet_until, since_at, position)
     VALUES ? ON DUPLICATE KEY UPDATE
       since_at = IF(month = VALUES(month) AND day = VALUES(day), since_at, VALUES(since_at)),
       name = VALUES(name), month = VALUES(month), day = VALUES(day), year = VALUES(year),
       quiet_until = VALUES(quiet_until), position = VALUES(position)`,
    dates.map((date, position) => [
      ...[uuidv7(), personId, keyOfDate(date), date.kind, date.kind === 'other' ? (date.name ?? null) : null],
      ...[date.month, date.day, date.year ?? null, date.quietUntil ?? null, toSql(now), position],
    ]),
  );
}

/** An e-mail about the day that a date had neither goes out any more nor stands for one about its new day. */
async function forgetMailsOfMoved(tx: Db, personId: string, date: PersonalDate): Promise<void> {
  await change(
    tx,
    `DELETE m FROM reminder_mails m JOIN person_dates d ON d.id = m.date_id
      WHERE d.person_id = ? AND d.date_key = ? AND (d.month <> ? OR d.day <> ?)`,
    [personId, keyOfDate(date), date.month, date.day],
  );
}

/** Deletes the dates of a person but for those with these keys. */
async function deleteDates(tx: Db, personId: string, kept: readonly string[]): Promise<void> {
  const rows = await select<{ id: string; date_key: string }>(
    tx,
    'SELECT id, date_key FROM person_dates WHERE person_id = ? ORDER BY id FOR UPDATE',
    [personId],
  );
  for (const { id } of rows.filter((row) => !kept.includes(row.date_key))) {
    await change(tx, 'DELETE FROM reminder_mails WHERE date_id = ?', [id]);
    await change(tx, 'DELETE FROM person_dates WHERE id = ?', [id]);
  }
}
