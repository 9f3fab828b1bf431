import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'mysql2/promise';
import { change, select } from './database.ts';

const LEASE_MS = 60_000;

/**
 * Applies the `NNN_name.sql` files of `folder` in order, once each, and returns the names of those it applied. Replicas
 * that start together take turns: one holds a lease, the others wait. A file holds one DDL statement, because DDL
 * commits by itself and half a file must not be possible.
 */
export async function migrate(db: Pool, folder: string): Promise<string[]> {
  await prepare(db);
  const owner = randomUUID();
  while (!(await takeLease(db, owner))) await sleep(100);
  try {
    const applied = new Set((await select<{ name: string }>(db, 'SELECT name FROM migrations')).map((row) => row.name));
    const pending = (await readdir(folder)).filter((name) => name.endsWith('.sql') && !applied.has(name)).sort();
    for (const name of pending) {
      await db.query(await readFile(join(folder, name), 'utf8'));
      await change(db, 'INSERT INTO migrations (name, applied_at) VALUES (?, UTC_TIMESTAMP(3))', [name]);
    }
    return pending;
  } finally {
    await change(db, 'UPDATE migration_lease SET lease_until = UTC_TIMESTAMP(3) WHERE id = 1 AND owner = ?', [owner]);
  }
}

async function prepare(db: Pool): Promise<void> {
  await db.query(
    `CREATE TABLE IF NOT EXISTS migrations (
       name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
       applied_at DATETIME(3) NOT NULL
     ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin`,
  );
  await db.query(
    `CREATE TABLE IF NOT EXISTS migration_lease (
       id INT NOT NULL PRIMARY KEY,
       owner CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
       lease_until DATETIME(3) NOT NULL
     ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin`,
  );
  await change(
    db,
    "INSERT IGNORE INTO migration_lease (id, owner, lease_until) VALUES (1, '', '2000-01-01 00:00:00.000')",
  );
}

/** Compare-and-set, which every MySQL-compatible server has; named locks are not replicated. */
async function takeLease(db: Pool, owner: string): Promise<boolean> {
  const taken = await change(
    db,
    `UPDATE migration_lease SET owner = ?, lease_until = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ${LEASE_MS / 1000} SECOND)
      WHERE id = 1 AND lease_until <= UTC_TIMESTAMP(3)`,
    [owner],
  );
  return taken === 1;
}
