import { join as path } from 'node:path';
import { selectOne } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { clearOut } from '../src/upkeep/clear-out.ts';
import { openService } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const DAY = 86_400_000;
const start = Date.now();
let clock = start;
const { join, signIn, refresh } = await openService(db, { now: () => new Date(clock) });
afterAll(() => db.end());

const count = async (table: string) => (await selectOne<{ n: number }>(db, `SELECT COUNT(*) AS n FROM ${table}`))?.n;

test('what has run out is cleared away, what has not stays, and replicas may do it at once', async () => {
  const { refreshToken } = await join('maud@bell.example');
  await refresh(refreshToken).expect(201);
  clock = start + 20 * DAY;
  const { body: young } = await signIn('maud@bell.example').expect(201);

  clock = start + 31 * DAY;
  await Promise.all([1, 2, 3].map(() => clearOut(db, new Date(clock))));
  expect(await count('sessions')).toBe(1);
  expect(await count('refresh_tokens')).toBe(1);
  expect(await count('signing_keys')).toBe(0);
  expect(await count('rate_limits')).toBe(0);
  expect(await count('sign_ins')).toBe(2);
  await refresh(young.refreshToken).expect(201);

  await clearOut(db, new Date(start + 95 * DAY));
  expect(await count('sign_ins')).toBe(1);
  expect(await count('accounts')).toBe(1);
});
