import type { DateKind } from '@vetch/contracts/people';
import { change, type Db, select, selectIn } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { isDuplicate } from '@vetch/service-kit/mysql/transaction';
import { uuidv7 } from 'uuidv7';
import type { DueReminder } from './due-reminder.ts';

/** A date about which its account may hear, with the shortest lead that was noted for a day from `today` on. */
export type DateRow = {
  id: string;
  kind: DateKind;
  name: string | null;
  month: number;
  day: number;
  quiet_until: string | null;
  since_at: string;
  leads: string;
  quiet: string | null;
  noted_lead: number | null;
};

const WANTED = 'p.paused = FALSE AND (a.reminders IS NULL OR a.reminders = TRUE)';
const PEOPLE = `JOIN people p ON p.id = d.person_id LEFT JOIN account_preferences a ON a.account_id = p.account_id`;

/** So many of the dates in some months, those after an id, of people about whom e-mails are wanted. */
export function findDates(
  db: Db,
  { months, after, today, limit }: { months: readonly number[]; after: string; today: string; limit: number },
): Promise<DateRow[]> {
  return selectIn<DateRow>(
    db,
    `SELECT d.id, d.kind, d.name, d.month, d.day, d.quiet_until, d.since_at, p.leads, a.quiet,
            (SELECT MIN(m.lead_days) FROM reminder_mails m WHERE m.date_id = d.id AND m.on_date > ?) AS noted_lead
       FROM person_dates d ${PEOPLE}
      WHERE d.month IN (?) AND d.id > ? AND ${WANTED}
      ORDER BY d.id LIMIT ${limit}`,
    [today, months, after],
  );
}

/**
 * Notes that an e-mail is to go out. Once for each date, year and lead, however many processes do it at once; not when the
 * date has moved since it was read.
 */
export async function noteMail(
  db: Db,
  date: Pick<DateRow, 'id' | 'month' | 'day'>,
  due: DueReminder,
  now: Date,
): Promise<void> {
  try {
    await change(
      db,
      `INSERT INTO reminder_mails (id, date_id, year, lead_days, on_date, due_at)
       SELECT ?, id, ?, ?, ?, ? FROM person_dates WHERE id = ? AND month = ? AND day = ? FOR UPDATE`,
      [uuidv7(), due.year, due.lead, due.date, toSql(now), date.id, date.month, date.day],
    );
  } catch (err) {
    if (!isDuplicate(err)) throw err;
  }
}

/** An e-mail that is noted and not handed over, with what it says. */
export type MailRow = {
  id: string;
  due_at: string;
  on_date: string;
  kind: DateKind;
  occasion_name: string | null;
  person_id: string;
  person_name: string;
  account_id: string;
  buyer_name: string;
  email: string;
  quiet: string | null;
};

/** What is to be handed over now; not what has become too late, and not what is not wanted any more. */
export function findDueMails(db: Db, today: string, now: Date, limit: number): Promise<MailRow[]> {
  return select<MailRow>(
    db,
    `SELECT m.id, m.due_at, m.on_date, d.kind, d.name AS occasion_name, p.id AS person_id, p.name AS person_name,
            p.account_id, o.name AS buyer_name, o.email, a.quiet
       FROM reminder_mails m JOIN person_dates d ON d.id = m.date_id ${PEOPLE}
       JOIN accounts o ON o.id = p.account_id
      WHERE m.handed_over_at IS NULL AND m.due_at <= ? AND m.on_date > ? AND ${WANTED}
      ORDER BY m.due_at, m.id LIMIT ${limit}`,
    [toSql(now), today],
  );
}

/** Compare and set: the e-mail is due again for others only at `until`. */
export async function claimMail(db: Db, { id, due_at }: MailRow, until: Date): Promise<boolean> {
  const sql = 'UPDATE reminder_mails SET due_at = ? WHERE id = ? AND due_at = ? AND handed_over_at IS NULL';
  return (await change(db, sql, [toSql(until), id, due_at])) === 1;
}

export async function markHandedOver(db: Db, id: string, now: Date): Promise<void> {
  await change(db, 'UPDATE reminder_mails SET handed_over_at = ? WHERE id = ?', [toSql(now), id]);
}
