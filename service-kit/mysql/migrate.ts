import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'mysql2/promise';
import type { Logger } from 'pino';
import { change, select } from './database.ts';
import { withMigrationLease } from './migration-lease.ts';

/**
 * Applies the `NNN_name.sql` files of `folder` in order, once each, and returns the names of those it applied. Replicas
 * that start together take turns. A file holds one DDL statement, because DDL commits by itself and half a file must
 * not be possible.
 */
export async function migrate(db: Pool, folder: string, log: Logger): Promise<string[]> {
  await prepare(db);
  return withMigrationLease(db, log, async (keep) => {
    const applied = new Set((await select<{ name: string }>(db, 'SELECT name FROM migrations')).map((row) => row.name));
    const pending = (await readdir(folder)).filter((name) => name.endsWith('.sql') && !applied.has(name)).sort();
    for (const name of pending) {
      await keep();
      await apply(db, name, await readFile(join(folder, name), 'utf8'), log);
    }
    return pending;
  });
}

/**
 * A process can be killed after the statement and before the note of it. It leaves a note that it began; whoever comes
 * next begins again, and a statement that then finds its work done was whole: a server does all of it or nothing.
 */
async function apply(db: Pool, name: string, statement: string, log: Logger): Promise<void> {
  const isNew = (await change(db, 'INSERT IGNORE INTO migrations_begun (name) VALUES (?)', [name])) === 1;
  try {
    await db.query(statement);
  } catch (err) {
    if (isNew && isRefusal(err)) await forgetBegun(db, name);
    if (isNew || !isDoneAlready(err)) throw err;
    log.warn(`${name} had been applied by a process that was killed before it could note it`);
  }
  await change(db, 'INSERT IGNORE INTO migrations (name, applied_at) VALUES (?, UTC_TIMESTAMP(3))', [name]);
  await forgetBegun(db, name);
}

const forgetBegun = (db: Pool, name: string) => change(db, 'DELETE FROM migrations_begun WHERE name = ?', [name]);

/** Said by the server, which has changed nothing then; when the connection broke, nobody knows. */
const isRefusal = (err: unknown): err is Error & { errno: number } =>
  err instanceof Error && 'sqlState' in err && 'errno' in err;

/** Table, column or key exists, or is gone; the same for constraints, whose codes differ between MySQL and MariaDB. */
const doneAlready = [1050, 1051, 1060, 1061, 1091, 1826, 3821, 3822, 3940];
const isDoneAlready = (err: unknown) => isRefusal(err) && doneAlready.includes(err.errno);

async function prepare(db: Pool): Promise<void> {
  await db.query(
    `CREATE TABLE IF NOT EXISTS migrations (
       name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
       applied_at DATETIME(3) NOT NULL
     ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin`,
  );
  await db.query(
    `CREATE TABLE IF NOT EXISTS migrations_begun (
       name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
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
