import { join as path } from 'node:path';
import { Session } from '@vetch/contracts/user';
import { change, select } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { openService } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const { api, register, signIn, me } = await openService(db);
afterAll(() => db.end());

test('whoever knows the password gets a session that the contract describes', async () => {
  await register('maud@bell.example').expect(201);
  const answer = await signIn(' Maud@BELL.example ');
  expect(answer.status).toBe(201);
  expect(answer.headers['cache-control']).toBe('no-store');
  const session = Session.parse(answer.body);
  expect(session.refreshToken).toMatch(/^[\w-]{43}$/);
  expect((await me(session.accessToken)).body).toEqual(session.account);
});

test('the access token is good for any service behind the gateway, for fifteen minutes', async () => {
  const { body: account } = await register('hester@bell.example');
  const { body: session } = await signIn('hester@bell.example');
  const { body: jwks } = await api.get('/.well-known/jwks.json').expect(200);
  const { payload } = await jwtVerify(session.accessToken, createLocalJWKSet(jwks), {
    issuer: 'vetch',
    audience: 'vetch',
    algorithms: ['ES256'],
  });
  expect(payload).toMatchObject({ sub: account.id, role: 'customer', sid: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(Number(payload.exp) - Number(payload.iat)).toBe(15 * 60);
  expect(new Date(Number(payload.exp) * 1000).toISOString()).toBe(session.accessTokenExpiresAt);
  expect(jwks.keys).toContainEqual(expect.objectContaining({ kid: decodeProtectedHeader(session.accessToken).kid }));
});

test('an unknown e-mail address and a wrong password get the same answer', async () => {
  await register('ivy@bell.example').expect(201);
  const [unknown, wrong] = await Promise.all([
    signIn('nobody@bell.example', 'a wrong password'),
    signIn('ivy@bell.example', 'a wrong password'),
  ]);
  expect(unknown.status).toBe(401);
  expect(unknown.body).toMatchObject({ type: 'https://vetch.example/problems/sign-in-refused' });
  expect(wrong.body).toEqual(unknown.body);
  const withoutId = ({ 'x-request-id': _id, date: _date, ...headers }: Record<string, string>) => headers;
  expect(withoutId(wrong.headers)).toEqual(withoutId(unknown.headers));
});

test('who tried, when, from where and with what outcome is on record, and nothing else', async () => {
  const { body: account } = await register('nell@bell.example');
  await change(db, 'DELETE FROM sign_ins');
  await signIn('nell@bell.example', 'a wrong password', '203.0.113.1').expect(401);
  await signIn('stranger@bell.example', 'a wrong password', '203.0.113.2').expect(401);
  await signIn('nell@bell.example', undefined, '2001:db8::3').expect(201);
  const rows = await select(db, 'SELECT account_id, outcome, address FROM sign_ins ORDER BY id');
  expect(rows).toEqual([
    { account_id: account.id, outcome: 'refused', address: '203.0.113.1' },
    { account_id: null, outcome: 'refused', address: '203.0.113.2' },
    { account_id: account.id, outcome: 'signed-in', address: '2001:db8::3' },
  ]);
});

test('the database holds the refresh token only as a hash', async () => {
  await register('olive@bell.example').expect(201);
  const { body } = await signIn('olive@bell.example');
  const stored = await select<{ token_hash: string }>(db, 'SELECT token_hash FROM refresh_tokens');
  expect(stored.every(({ token_hash }) => /^[0-9a-f]{64}$/.test(token_hash))).toBe(true);
  expect(JSON.stringify(stored)).not.toContain(body.refreshToken);
});

test('a request without a password names the field', async () => {
  const { status, body } = await api.post('/sessions').send({ email: 'maud@bell.example' });
  expect(status).toBe(400);
  expect(body.errors).toEqual([{ pointer: '#/password', detail: 'Enter your password.' }]);
});
