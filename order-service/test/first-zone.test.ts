import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { change, select } from '@vetch/service-kit/mysql/database';
import { migrate } from '@vetch/service-kit/mysql/migrate';
import { silentLog } from '@vetch/service-kit/testing/log';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, expect, test } from 'vitest';

const migrations = join(import.meta.dirname, '../migrations');
const before = ['003_shop.sql', '032_zones.sql', '033_zone_prefixes.sql'];
const first = ['034_first_zone.sql', '035_first_zone_is_everywhere.sql'];

const folder = await mkdtemp(join(tmpdir(), 'vetch-first-zone-'));
const takeAlong = (names: readonly string[]) =>
  Promise.all(names.map((name) => copyFile(join(migrations, name), join(folder, name))));
await takeAlong(before);
const db = await createTestDatabase(folder);
afterAll(() => Promise.all([db.end(), rm(folder, { recursive: true })]));

test('a shop that is killed while it writes its first zone down writes it down once', async () => {
  await change(db, "INSERT INTO shop VALUES (1, 'Europe/London', 'GBP', 595, 6000)");
  await takeAlong(first);
  expect(await migrate(db, folder, silentLog)).toEqual(first);
  for (const name of first) {
    await change(db, 'DELETE FROM migrations WHERE name = ?', [name]);
    await change(db, 'INSERT INTO migrations_begun (name) VALUES (?)', [name]);
  }
  expect(await migrate(db, folder, silentLog)).toEqual(first);
  expect(await select(db, 'SELECT zone_key, fee_cents, free_over_cents FROM zones')).toEqual([
    { zone_key: 'local', fee_cents: 595, free_over_cents: 6_000 },
  ]);
  expect(await select(db, 'SELECT prefix, zone_key FROM zone_prefixes')).toEqual([{ prefix: '', zone_key: 'local' }]);
});
