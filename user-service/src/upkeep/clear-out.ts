import { change, type Db } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { deleteOldSigningKeys } from '../keys/signing-key-repository.ts';

const HOUR_MS = 60 * 60_000;

/** How long the record of sign-ins is kept. */
const SIGN_INS_MS = 90 * 24 * HOUR_MS;

/** How long it is known that a reminder went out. Its date is over by then, so it cannot be sent again. */
const REMINDERS_MS = 30 * 24 * HOUR_MS;

/** Deletes what means nothing any more: expired sessions and keys, old sign-ins, limits whose time is over. */
export async function clearOut(db: Db, now: Date): Promise<void> {
  await change(db, 'DELETE FROM refresh_tokens WHERE session_id IN (SELECT id FROM sessions WHERE expires_at < ?)', [
    toSql(now),
  ]);
  await change(db, 'DELETE FROM sessions WHERE expires_at < ?', [toSql(now)]);
  await change(db, 'DELETE FROM sign_ins WHERE at < ?', [toSql(new Date(now.getTime() - SIGN_INS_MS))]);
  await change(db, 'DELETE FROM rate_limits WHERE expire < ?', [now.getTime() - HOUR_MS]);
  await change(db, 'DELETE FROM reminder_mails WHERE on_date < ?', [
    new Date(now.getTime() - REMINDERS_MS).toISOString().slice(0, 10),
  ]);
  await deleteOldSigningKeys(db, now);
}
