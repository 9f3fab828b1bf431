import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'mysql2/promise';
import type { Logger } from 'pino';
import { repeat } from '../process/repeat.ts';
import { change } from './database.ts';

/** Renewed while somebody migrates, so that one who was killed keeps nobody waiting for longer than this. */
const LEASE_SECONDS = 10;

/** Does `work` while no other replica does. `keep` makes sure that the lease still is ours; it may have run out while the process stood still. */
export async function withMigrationLease<T>(
  db: Pool,
  log: Logger,
  work: (keep: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const owner = randomUUID();
  await takeLease(db, owner, log);
  const renewal = repeat('renew the migration lease', (LEASE_SECONDS * 1_000) / 4, () => extend(db, owner), log);
  try {
    return await work(async () => {
      if (!(await extend(db, owner))) throw new Error('Another process has taken the migrations over.');
    });
  } finally {
    await renewal.stop();
    await change(db, 'UPDATE migration_lease SET lease_until = UTC_TIMESTAMP(3) WHERE id = 1 AND owner = ?', [owner]);
  }
}

/** Compare-and-set, which every MySQL-compatible server has; named locks are not replicated. */
async function takeLease(db: Pool, owner: string, log: Logger): Promise<void> {
  const take = async () =>
    (await change(
      db,
      `UPDATE migration_lease SET owner = ?, lease_until = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ${LEASE_SECONDS} SECOND)
        WHERE id = 1 AND lease_until <= UTC_TIMESTAMP(3)`,
      [owner],
    )) === 1;
  if (await take()) return;
  log.warn(`another process migrates, or was killed while it did; waiting, in that case ${LEASE_SECONDS} s`);
  while (!(await take())) await sleep(100);
}

async function extend(db: Pool, owner: string): Promise<boolean> {
  const kept = await change(
    db,
    `UPDATE migration_lease SET lease_until = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ${LEASE_SECONDS} SECOND)
      WHERE id = 1 AND owner = ?`,
    [owner],
  );
  return kept === 1;
}
