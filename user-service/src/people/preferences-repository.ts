import type { ChangePreferences, Preferences, QuietTopic } from '@vetch/contracts/reminders';
import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';

/** The topics in a column. */
export const topicsIn = (column: string | null): QuietTopic[] => (column ? (column.split(',') as QuietTopic[]) : []);

/** What the account does not want to hear of; one that never said so hears of everything. */
export async function findPreferences(db: Db, accountId: string): Promise<Preferences> {
  const row = await selectOne<{ quiet: string; reminders: number }>(
    db,
    'SELECT quiet, reminders FROM account_preferences WHERE account_id = ?',
    [accountId],
  );
  return { quiet: topicsIn(row?.quiet ?? null), reminders: row === undefined || Boolean(row.reminders) };
}

/** Whether there is such an account. What is not named stays as it is, under changes at once too. */
export async function savePreferences(db: Db, accountId: string, wanted: ChangePreferences): Promise<boolean> {
  const { quiet, reminders } = wanted;
  const known = await selectOne(db, 'SELECT id FROM accounts WHERE id = ?', [accountId]);
  if (!known) return false;
  await change(
    db,
    `INSERT INTO account_preferences (account_id, quiet, reminders) VALUES (?, ?, ?)
     ON DUPLICATE KEY UPDATE quiet = IF(?, VALUES(quiet), quiet), reminders = IF(?, VALUES(reminders), reminders)`,
    [accountId, quiet?.join(',') ?? '', reminders ?? true, quiet !== undefined, reminders !== undefined],
  );
  return true;
}
