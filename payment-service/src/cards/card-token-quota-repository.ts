import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';

const CARDS = 30;
const PERIOD_MS = 10 * 60_000;

/** Takes one of the cards that an address may send in ten minutes; returns when it may send the next if there is none left. */
export async function takeFromQuota(db: Db, address: string, now: Date): Promise<Date | undefined> {
  if (await take(db, address, now)) return undefined;
  await change(db, 'INSERT IGNORE INTO card_token_quotas (address, used, ends_at) VALUES (?, 0, ?)', [
    address,
    toSql(now),
  ]);
  if (await take(db, address, now)) return undefined;
  const row = await selectOne<{ ends_at: string }>(db, 'SELECT ends_at FROM card_token_quotas WHERE address = ?', [
    address,
  ]);
  return row ? new Date(fromSql(row.ends_at)) : new Date(now.getTime() + PERIOD_MS);
}

/** One conditional update, so that replicas share the count. A period begins with the first card after the last one. */
async function take(db: Db, address: string, now: Date): Promise<boolean> {
  const [at, end] = [toSql(now), toSql(new Date(now.getTime() + PERIOD_MS))];
  const taken = await change(
    db,
    `UPDATE card_token_quotas
        SET used = IF(ends_at <= ?, 1, used + 1), ends_at = IF(ends_at <= ?, ?, ends_at)
      WHERE address = ? AND (ends_at <= ? OR used < ${CARDS})`,
    [at, at, end, address, at],
  );
  return taken === 1;
}

/** A period that has only just ended may be about to begin again. */
export async function deleteOldQuotas(db: Db, now: Date): Promise<void> {
  await change(db, 'DELETE FROM card_token_quotas WHERE ends_at <= ?', [toSql(new Date(now.getTime() - PERIOD_MS))]);
}
