import { join as path } from 'node:path';
import { change, select, selectOne } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { decodeProtectedHeader } from 'jose';
import type { Pool } from 'mysql2/promise';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openService } from './support/open-service.ts';

const migrations = path(import.meta.dirname, '../migrations');
const opened: Pool[] = [];

async function emptyDatabase(): Promise<Pool> {
  const db = await createTestDatabase(migrations);
  opened.push(db);
  return db;
}

let clock = Date.now();
const now = () => new Date(clock);
afterEach(() => {
  clock = Date.now();
});
afterAll(() => Promise.all(opened.map((db) => db.end())));

const kidOf = (token: string) => decodeProtectedHeader(token).kid;
const countKeys = async (db: Pool) => (await select(db, 'SELECT kid FROM signing_keys')).length;

test('replicas that start together share one key', async () => {
  const db = await emptyDatabase();
  const replicas = await Promise.all(Array.from({ length: 6 }, () => openService(db)));
  const kids = await Promise.all(replicas.map(async ({ keys }) => (await keys.current()).kid));
  expect(new Set(kids).size).toBe(1);
  expect(await countKeys(db)).toBe(1);
});

test('the private key is not readable in the database', async () => {
  const db = await emptyDatabase();
  await (await openService(db)).keys.current();
  const row = await selectOne<{ public_jwk: string; private_jwe: string }>(
    db,
    'SELECT public_jwk, private_jwe FROM signing_keys',
  );
  expect(Object.keys(JSON.parse(row?.public_jwk ?? '')).sort()).toEqual(['crv', 'kty', 'x', 'y']);
  expect(decodeProtectedHeader(row?.private_jwe ?? '')).toMatchObject({ alg: 'dir', enc: 'A256GCM' });
});

test('after thirty days a new key signs, and tokens of the old one are good until they run out', async () => {
  const db = await emptyDatabase();
  const { join, signIn, me, keys } = await openService(db, { now });
  const old = await join('maud@bell.example');
  clock += 30 * 86_400_000 + 1_000;
  const { body: session } = await signIn('maud@bell.example').expect(201);
  expect(kidOf(session.accessToken)).not.toBe(kidOf(old.accessToken));
  await me(session.accessToken).expect(200);
  await me(old.accessToken).expect(200);
  expect(await keys.published()).toHaveLength(2);
  clock += 60 * 60_000;
  expect(await keys.published()).toHaveLength(1);
  await me(old.accessToken).expect(401);
});

/** Drops the table and makes it again with other rows, as loading a dump does. */
async function importKeys(from: Pool, to: Pool): Promise<void> {
  const definition = await selectOne<{ 'Create Table': string }>(from, 'SHOW CREATE TABLE signing_keys');
  const rows = await select<Record<string, string | number>>(from, 'SELECT * FROM signing_keys');
  await to.query('DROP TABLE signing_keys');
  await to.query(definition?.['Create Table'] ?? '');
  await to.query('INSERT INTO signing_keys VALUES ?', [rows.map((row) => Object.values(row))]);
}

test('a dump from elsewhere, imported while the service runs, does not stop the next sign-in', async () => {
  const [here, elsewhere] = await Promise.all([emptyDatabase(), emptyDatabase()]);
  const replicas = await Promise.all([openService(here), openService(here)]);
  const [first, second] = replicas;
  const before = await first.join('maud@bell.example');
  await second.me(before.accessToken).expect(200);
  await (await openService(elsewhere, { keySecret: 'the secret of quite another installation' })).keys.current();

  await importKeys(elsewhere, here);

  const sessions = await Promise.all(replicas.map(({ signIn }) => signIn('maud@bell.example')));
  expect(sessions.map((answer) => answer.status)).toEqual([201, 201]);
  for (const { me } of replicas) {
    for (const { body } of sessions) await me(body.accessToken).expect(200);
  }
  const { body: jwks } = await first.api.get('/.well-known/jwks.json');
  expect(jwks.keys.map((key: { kid: string }) => key.kid)).toContain(kidOf(sessions[0]?.body.accessToken));
  expect(await countKeys(here)).toBe(2);
});

test('an imported dump that holds no key at all is no obstacle either', async () => {
  const db = await emptyDatabase();
  const { join, signIn, me } = await openService(db);
  await join('maud@bell.example');
  await change(db, 'DELETE FROM signing_keys');
  const { body } = await signIn('maud@bell.example').expect(201);
  await me(body.accessToken).expect(200);
});

test('a key whose halves do not belong together is passed over', async () => {
  const db = await emptyDatabase();
  const { join, signIn, me } = await openService(db);
  await join('maud@bell.example');
  await change(db, `UPDATE signing_keys SET public_jwk = '{"kty":"EC","crv":"P-256","x":"x","y":"y"}'`);
  const replica = await openService(db);
  const { body } = await replica.signIn('maud@bell.example').expect(201);
  await replica.me(body.accessToken).expect(200);
  await me((await signIn('maud@bell.example').expect(201)).body.accessToken).expect(200);
});
