import { join as path } from 'node:path';
import { select, selectOne } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openService } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
let clock = Date.now();
const { api, join, refresh, me } = await openService(db, { now: () => new Date(clock) });
afterAll(() => db.end());
beforeEach(() => {
  clock = Date.now();
});

const ENDED = { type: 'https://vetch.example/problems/session-ended' };
const endings = () => select<{ ended_by: string }>(db, 'SELECT ended_by FROM sessions WHERE ended_at IS NOT NULL');

test('a refresh token is traded for a new pair', async () => {
  const first = await join('maud@bell.example');
  const { status, body: second } = await refresh(first.refreshToken);
  expect(status).toBe(201);
  expect(second.refreshToken).not.toBe(first.refreshToken);
  expect(second.account).toEqual(first.account);
  await me(second.accessToken).expect(200);
  await refresh(second.refreshToken).expect(201);
});

test('of ten refreshes at once with one token, one wins, and the session goes on', async () => {
  const { refreshToken } = await join('hester@bell.example');
  const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(refreshToken)));
  const winners = answers.filter((answer) => answer.status === 201);
  expect(winners).toHaveLength(1);
  for (const loser of answers.filter((answer) => answer.status !== 201)) {
    expect(loser.status).toBe(401);
    expect(loser.body).toMatchObject(ENDED);
  }
  await refresh(winners[0]?.body.refreshToken).expect(201);
});

test('a double click does not end the session', async () => {
  const { refreshToken } = await join('ivy@bell.example');
  const { body } = await refresh(refreshToken).expect(201);
  clock += 9_000;
  expect((await refresh(refreshToken)).body).toMatchObject(ENDED);
  await refresh(body.refreshToken).expect(201);
});

test('a token that comes back later ends the session for thief and owner alike', async () => {
  const { refreshToken } = await join('nell@bell.example');
  const { body: thief } = await refresh(refreshToken).expect(201);
  clock += 11_000;
  const { status, body } = await refresh(refreshToken);
  expect(status).toBe(401);
  expect(body).toMatchObject(ENDED);
  expect((await refresh(thief.refreshToken)).body).toMatchObject(ENDED);
  expect(await endings()).toEqual([{ ended_by: 'reuse' }]);
});

test('a token from many refreshes ago is recognised as well', async () => {
  const first = await join('olive@bell.example');
  let { refreshToken } = first;
  for (let hour = 0; hour < 5; hour += 1) {
    clock += 3_600_000;
    ({ refreshToken } = (await refresh(refreshToken).expect(201)).body);
  }
  await refresh(first.refreshToken).expect(401);
  await refresh(refreshToken).expect(401);
});

test('the end of one session leaves the person’s other sessions alone', async () => {
  const phone = await join('pearl@bell.example');
  const laptop = await api.post('/sessions').send({ email: 'pearl@bell.example', password: 'ferns under the stairs' });
  await refresh(phone.refreshToken).expect(201);
  clock += 11_000;
  await refresh(phone.refreshToken).expect(401);
  await refresh(laptop.body.refreshToken).expect(201);
});

test('a made-up token ends nothing', async () => {
  const before = await endings();
  expect((await refresh('x'.repeat(43))).body).toMatchObject(ENDED);
  expect(await endings()).toEqual(before);
});

test('a session lasts thirty days from sign-in, however often it is refreshed', async () => {
  let { refreshToken } = await join('ruth@bell.example');
  clock += 29 * 86_400_000;
  ({ refreshToken } = (await refresh(refreshToken).expect(201)).body);
  clock += 86_400_001;
  await refresh(refreshToken).expect(401);
});

test('signing out ends the session of the token and no other', async () => {
  const phone = await join('vera@bell.example');
  const laptop = await api.post('/sessions').send({ email: 'vera@bell.example', password: 'ferns under the stairs' });
  const signOut = () => api.delete('/sessions/current').set('authorization', `Bearer ${phone.accessToken}`);
  await signOut().expect(204);
  await signOut().expect(204);
  expect((await refresh(phone.refreshToken)).body).toMatchObject(ENDED);
  await refresh(laptop.body.refreshToken).expect(201);
  const row = await selectOne<{ n: number }>(db, "SELECT COUNT(*) AS n FROM sessions WHERE ended_by = 'sign-out'");
  expect(row?.n).toBe(1);
});
