import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { change, select } from '../mysql/database.ts';
import { migrate } from '../mysql/migrate.ts';
import { recordingLog, silentLog } from '../testing/log.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'vetch-migrations-'));
const db = await createTestDatabase(folder);
afterAll(async () => {
  await db.end();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await db.query('DROP TABLE IF EXISTS vases');
  await db.query('DELETE FROM migrations');
  await db.query('UPDATE migration_lease SET lease_until = UTC_TIMESTAMP(3)');
});

const vases =
  'CREATE TABLE vases (id INT NOT NULL PRIMARY KEY, height INT NOT NULL, CONSTRAINT tall CHECK (height > 0))';
const write = (name: string, statement: string) => writeFileSync(join(folder, name), statement);
const noted = async () =>
  (await select<{ name: string }>(db, 'SELECT name FROM migrations ORDER BY name')).map((row) => row.name);

/** What a process leaves behind that is killed after its statement and before it can note it. */
async function killedAfter(name: string): Promise<void> {
  await change(db, 'DELETE FROM migrations WHERE name = ?', [name]);
  await change(db, 'INSERT INTO migrations_begun (name) VALUES (?)', [name]);
}

test('replicas that start together apply each migration once', async () => {
  write('001_vases.sql', vases);
  write('002_glaze.sql', 'ALTER TABLE vases ADD COLUMN glaze INT NULL');
  const applied = await Promise.all([1, 2, 3].map(() => migrate(db, folder, silentLog)));
  expect(applied.flat()).toEqual(['001_vases.sql', '002_glaze.sql']);
  expect(await noted()).toEqual(['001_vases.sql', '002_glaze.sql']);
});

test.each([
  ['made a table', vases],
  ['added a column', 'ALTER TABLE vases ADD COLUMN glaze INT NULL'],
  ['added a key', 'ALTER TABLE vases ADD KEY by_height (height)'],
  ['changed a constraint', 'ALTER TABLE vases DROP CONSTRAINT tall, ADD CONSTRAINT taller CHECK (height > 9)'],
  ['added a constraint', 'ALTER TABLE vases ADD CONSTRAINT not_huge CHECK (height < 900)'],
  ['dropped a column', 'ALTER TABLE vases DROP COLUMN height, DROP CONSTRAINT tall'],
])('a migration that was killed after it %s does not stand in the way of the next start', async (_what, statement) => {
  if (statement !== vases) await db.query(vases);
  write('002_change.sql', statement);
  await migrate(db, folder, silentLog);
  await killedAfter('002_change.sql');
  const { log, lines } = recordingLog();
  expect(await migrate(db, folder, log)).toEqual(['002_change.sql']);
  expect(lines.join()).toContain('002_change.sql had been applied');
  expect(await noted()).toEqual(['002_change.sql']);
});

test('a migration that was killed before its statement is applied by the next start', async () => {
  write('001_vases.sql', vases);
  await killedAfter('001_vases.sql');
  await migrate(db, folder, silentLog);
  expect(await select(db, 'SELECT id FROM vases')).toEqual([]);
});

test('a migration that the server refuses is refused again: a table of somebody else is not taken for its own', async () => {
  await db.query(vases);
  write('001_vases.sql', vases);
  for (const _ of [1, 2]) await expect(migrate(db, folder, silentLog)).rejects.toThrow('already exists');
  expect(await noted()).toEqual([]);
});

test('the lease of a process that was killed is waited for, and the log says so', async () => {
  await change(db, 'UPDATE migration_lease SET owner = ?, lease_until = UTC_TIMESTAMP(3) + INTERVAL 1 SECOND', [
    'gone',
  ]);
  write('001_vases.sql', vases);
  const { log, lines } = recordingLog();
  expect(await migrate(db, folder, log)).toEqual(['001_vases.sql']);
  expect(lines.join()).toContain('another process migrates, or was killed while it did');
});

test('a process that stood still for so long that another took the migrations over does not go on', async () => {
  write('001_wait.sql', "UPDATE migration_lease SET owner = 'another'");
  write('002_vases.sql', vases);
  await expect(migrate(db, folder, silentLog)).rejects.toThrow('taken the migrations over');
  expect(await noted()).toEqual(['001_wait.sql']);
});
