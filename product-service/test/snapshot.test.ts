import { change } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import type { Pool, RowDataPacket } from 'mysql2/promise';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test } from 'vitest';
import { loadDemoShop } from '../seed/load-demo-shop.ts';
import { anotherPool, migrations, openDemoShop, shopOn } from './shop.ts';

const open: Pool[] = [];
afterAll(() => Promise.all(open.map((db) => db.end())));

async function demoShop() {
  const shop = await openDemoShop();
  open.push(shop.db);
  return shop;
}
const rename = async (db: Pool, name: string) => {
  await change(db, "UPDATE bouquets SET name = ? WHERE slug = 'wren'", [name]);
  await change(db, 'UPDATE catalogue_version SET version = ?', [uuidv7()]);
};

type Shop = Pick<Awaited<ReturnType<typeof openDemoShop>>, 'api'>;
const nameOf = async ({ api }: Shop) => (await api.get('/products/wren')).body.name;
const freeOf = async ({ api }: Shop) => (await api.get('/products?perPage=1')).body.items[0].available;

test('stock that changes is seen a second later, in one look for however many requests', async () => {
  const shop = await demoShop();
  expect(await freeOf(shop)).toBe(46);
  await change(shop.db, "UPDATE stems SET on_hand = 31 WHERE stem_key = 'peony-blush'");
  shop.pass(999);
  expect(await freeOf(shop)).toBe(46);
  shop.pass(1);
  expect(await Promise.all(Array.from({ length: 5 }, () => freeOf(shop)))).toEqual(Array(5).fill(10));
});

test('an answer stays the very same while nothing changes', async () => {
  const shop = await demoShop();
  const first = await shop.api.get('/products');
  shop.pass(10_000);
  const later = await shop.api.get('/products').set('if-none-match', first.headers.etag ?? '');
  expect(later.status).toBe(304);
});

test('the catalogue is read anew when its version changes, and not otherwise', async () => {
  const shop = await demoShop();
  expect(await nameOf(shop)).toBe('Wren');
  shop.pass(10_000);
  await nameOf(shop);
  await change(shop.db, "UPDATE bouquets SET name = 'Sparrow' WHERE slug = 'wren'");
  shop.pass(1_000);
  expect(await nameOf(shop)).toBe('Wren');
  await rename(shop.db, 'Goldcrest');
  shop.pass(1_000);
  expect(await nameOf(shop)).toBe('Goldcrest');
});

test('what follows a new version is seen as well, as when a dump comes in table by table', async () => {
  const shop = await demoShop();
  await rename(shop.db, 'Goldcrest');
  await nameOf(shop);
  for (const [name, ms] of [
    ['Sparrow', 1_000],
    ['Finch', 60_000],
  ] as const) {
    await change(shop.db, 'UPDATE bouquets SET name = ? WHERE slug = ?', [name, 'wren']);
    shop.pass(ms);
    expect(await nameOf(shop)).toBe(name);
  }
});

test('a dump that is imported over the running shop is served at the next look', async () => {
  const shop = await demoShop();
  expect([await nameOf(shop), await freeOf(shop)]).toEqual(['Wren', 46]);
  const other = await demoShop();
  await rename(other.db, 'Goldcrest');
  await change(other.db, "UPDATE stems SET on_hand = 3 WHERE stem_key = 'peony-blush'");
  await importDump(other.db, shop.db);
  shop.pass(1_000);
  expect([await nameOf(shop), await freeOf(shop)]).toEqual(['Goldcrest', 1]);
  expect((await shop.hold('0193a000-0000-7000-8000-000000000001', { 'peony-blush': 3 })).status).toBe(200);
});

test('while tables are missing the last catalogue is served', async () => {
  const shop = await demoShop();
  await nameOf(shop);
  await shop.db.query('DROP TABLE bouquet_stems');
  await rename(shop.db, 'Goldcrest');
  shop.pass(1_000);
  expect(await nameOf(shop)).toBe('Wren');
});

test('rows that do not fit together are not served', async () => {
  const shop = await demoShop();
  await nameOf(shop);
  await shop.db.query('DELETE FROM bouquet_stems');
  await rename(shop.db, 'Goldcrest');
  shop.pass(1_000);
  expect(await nameOf(shop)).toBe('Wren');
});

test('while the database is away the last catalogue is served, which is logged once', async () => {
  const { db } = await demoShop();
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => lines.push(JSON.parse(line).msg) });
  const pool = await anotherPool(db, 2);
  const shop = shopOn(pool, log);
  expect(await nameOf(shop)).toBe('Wren');
  await pool.end();
  for (const _second of [1, 2, 3]) {
    shop.pass(1_000);
    expect(await nameOf(shop)).toBe('Wren');
  }
  expect(lines.filter((line) => line.startsWith('the catalogue cannot be read'))).toHaveLength(1);
  const { status, body } = await shop.api.get('/health/ready');
  expect([status, body.failing]).toEqual([503, ['database']]);
});

test('a database that answers nobody does not keep shoppers waiting', async () => {
  const shop = await demoShop();
  await nameOf(shop);
  const florist = await shop.db.getConnection();
  await florist.query('LOCK TABLES stems WRITE');
  shop.pass(1_000);
  expect(await nameOf(shop)).toBe('Wren');
  await florist.query('UNLOCK TABLES');
  florist.release();
});

test('a process that never had a catalogue says so, and recovers by itself', async () => {
  const db = await createTestDatabase(migrations);
  open.push(db);
  await db.query('RENAME TABLE stems TO stems_away');
  const shop = shopOn(db);
  const { status, body } = await shop.api.get('/products');
  expect([status, body.type]).toEqual([503, 'https://vetch.example/problems/service-unavailable']);
  expect((await shop.api.get('/health/ready')).body.failing).toEqual(['catalogue']);
  await db.query('RENAME TABLE stems_away TO stems');
  await loadDemoShop(db);
  shop.pass(1_000);
  expect(await nameOf(shop)).toBe('Wren');
  expect((await shop.api.get('/health/ready')).status).toBe(200);
});

/** What loading a dump does: each table is dropped, created and filled again, one after the other. */
async function importDump(from: Pool, to: Pool): Promise<void> {
  const connection = await to.getConnection();
  await connection.query('SET FOREIGN_KEY_CHECKS = 0');
  const [tables] = await from.query<RowDataPacket[]>('SHOW TABLES');
  for (const table of tables.map((row) => String(Object.values(row)[0]))) {
    const [[definition]] = await from.query<RowDataPacket[]>(`SHOW CREATE TABLE ${table}`);
    const [rows] = await from.query<RowDataPacket[]>(`SELECT * FROM ${table}`);
    await connection.query(`DROP TABLE ${table}`);
    await connection.query(String(definition?.['Create Table']));
    if (rows.length > 0)
      await connection.query(`INSERT INTO ${table} VALUES ?`, [rows.map((row) => Object.values(row))]);
  }
  await connection.query('SET FOREIGN_KEY_CHECKS = 1');
  connection.release();
}
