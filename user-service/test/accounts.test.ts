import { randomUUID } from 'node:crypto';
import { join as path } from 'node:path';
import { change } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openService } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const { api, join, signIn, refresh, me } = await openService(db);
afterAll(() => db.end());
beforeEach(async () => {
  for (const table of ['refresh_tokens', 'sign_ins', 'sessions', 'accounts']) await change(db, `DELETE FROM ${table}`);
});

type Session = Awaited<ReturnType<typeof join>>;
const bearer = ({ accessToken }: Session) => `Bearer ${accessToken}`;
const give = (by: Session, id: string, role: unknown) =>
  api.patch(`/users/${id}/role`).set('authorization', bearer(by)).send({ role });

/** The first owner is made by hand, as in a new shop. */
async function owner(email: string): Promise<Session> {
  const { account } = await join(email);
  await change(db, "UPDATE accounts SET role = 'owner' WHERE id = ?", [account.id]);
  return (await signIn(email).expect(201)).body;
}

test('a customer changes their name and nothing else', async () => {
  const maud = await join('maud@bell.example');
  const patch = (body: object) => api.patch('/users/me').set('authorization', bearer(maud)).send(body);
  expect((await patch({ name: '  Maud Lamb ' }).expect(200)).body).toEqual({ ...maud.account, name: 'Maud Lamb' });
  expect((await me(maud.accessToken)).body.name).toBe('Maud Lamb');
  expect((await patch({ name: 'Maud', role: 'owner' })).body.errors).toEqual([
    { pointer: '#/role', detail: 'There is no such field here.' },
  ]);
  await patch({ name: 'Maud\nBell' }).expect(400);
});

test('an account that is gone is not found, though its token is still good', async () => {
  const maud = await join('maud@bell.example');
  await change(db, 'DELETE FROM refresh_tokens');
  await change(db, 'DELETE FROM sign_ins');
  await change(db, 'DELETE FROM sessions');
  await change(db, 'DELETE FROM accounts');
  const missing = { status: 404, type: 'https://vetch.example/problems/account-not-found' };
  expect((await me(maud.accessToken)).body).toMatchObject(missing);
  const rename = api.patch('/users/me').set('authorization', bearer(maud)).send({ name: 'Nobody' });
  expect((await rename).body).toMatchObject(missing);
});

test('the owner sees every account, oldest first, a page at a time', async () => {
  const owen = await owner('owen@bell.example');
  for (let index = 0; index < 27; index += 1) {
    await change(
      db,
      `INSERT INTO accounts (id, email, name, password_hash, role, created_at)
       VALUES (?, ?, 'Guest', 'none', 'customer', DATE_ADD('2020-01-01', INTERVAL ? DAY))`,
      [randomUUID(), `guest-${index}@bell.example`, index],
    );
  }
  const list = (page?: string) =>
    api
      .get('/users')
      .query(page ? { page } : {})
      .set('authorization', bearer(owen));
  const { body: first } = await list().expect(200);
  expect(first).toMatchObject({ page: 1, perPage: 25, pages: 2, total: 28 });
  expect(first.items.map((account: { email: string }) => account.email).slice(0, 2)).toEqual([
    'guest-0@bell.example',
    'guest-1@bell.example',
  ]);
  const { body: second } = await list('2').expect(200);
  expect(second.items).toHaveLength(3);
  expect(second.items[2]).toEqual(owen.account);
  expect((await list('9007199254740991').expect(200)).body.items).toEqual([]);
  expect((await list('0')).body.errors).toEqual([{ pointer: '#/page', detail: 'Pages count from 1.' }]);
});

test('a new role counts from the next refresh on', async () => {
  const owen = await owner('owen@bell.example');
  const dilys = await join('dilys@bell.example');
  const { status, body } = await give(owen, dilys.account.id, 'florist');
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: dilys.account.id, role: 'florist' });
  const { body: renewed } = await refresh(dilys.refreshToken).expect(201);
  expect(renewed.account.role).toBe('florist');
  const claims = JSON.parse(Buffer.from(renewed.accessToken.split('.')[1], 'base64url').toString());
  expect(claims.role).toBe('florist');
});

test('only the owner gives roles, and only those there are', async () => {
  const owen = await owner('owen@bell.example');
  const maud = await join('maud@bell.example');
  await give(maud, maud.account.id, 'owner').expect(403);
  expect((await give(owen, maud.account.id, 'admin')).body.errors).toMatchObject([{ pointer: '#/role' }]);
  expect((await give(owen, 'not-an-id', 'florist')).body.errors).toMatchObject([{ pointer: '#/userId' }]);
  const unknown = await give(owen, '00000000-0000-4000-8000-000000000000', 'florist');
  expect(unknown.body).toMatchObject({ status: 404, type: 'https://vetch.example/problems/account-not-found' });
});

test('the last owner cannot step down', async () => {
  const owen = await owner('owen@bell.example');
  const { status, body } = await give(owen, owen.account.id, 'customer');
  expect(status).toBe(400);
  expect(body.errors).toEqual([{ pointer: '#/role', detail: expect.stringContaining('The shop needs an owner') }]);
  await give(owen, owen.account.id, 'owner').expect(200);
});

test('two owners who demote each other at once leave one', async () => {
  const [owen, olwen] = [await owner('owen@bell.example'), await owner('olwen@bell.example')];
  const answers = await Promise.all([
    give(owen, olwen.account.id, 'customer'),
    give(olwen, owen.account.id, 'customer'),
  ]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400]);
});
