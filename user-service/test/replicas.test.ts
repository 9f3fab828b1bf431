import { join as path } from 'node:path';
import { createDatabase, selectOne } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { openService } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const schema = await selectOne<{ name: string }>(db, 'SELECT DATABASE() AS name');
const url = new URL(process.env.TEST_DATABASE_URL ?? '');
url.pathname = schema?.name ?? '';
const otherPool = createDatabase(url.href, 4);
const [one, other] = await Promise.all([openService(db), openService(otherPool)]);
afterAll(() => Promise.all([db.end(), otherPool.end()]));

test('a token from one replica is good at the other', async () => {
  const { accessToken, account } = await one.join('maud@bell.example');
  expect((await other.me(accessToken).expect(200)).body).toEqual(account);
});

test('replicas publish the same keys', async () => {
  const [here, there] = await Promise.all([one, other].map(({ api }) => api.get('/.well-known/jwks.json')));
  expect(here?.body.keys).toHaveLength(1);
  expect(there?.body).toEqual(here?.body);
});

test('a session can be refreshed at either, and once only', async () => {
  const { refreshToken } = await one.join('hester@bell.example');
  const answers = await Promise.all([one, other, one, other].map(({ refresh }) => refresh(refreshToken)));
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 401, 401, 401]);
});

test('signing out at one ends the session at the other', async () => {
  const { accessToken, refreshToken } = await one.join('ivy@bell.example');
  await one.api.delete('/sessions/current').set('authorization', `Bearer ${accessToken}`).expect(204);
  await other.refresh(refreshToken).expect(401);
});

test('guesses are counted together', async () => {
  await one.register('nell@bell.example').expect(201);
  const replicas = Array.from({ length: 24 }, (_, index) => (index % 2 ? one : other));
  const answers = await Promise.all(replicas.map(({ signIn }) => signIn('nell@bell.example', 'a wrong password')));
  expect(answers.filter((answer) => answer.status === 401)).toHaveLength(10);
});
