import { join as path } from 'node:path';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { openService, PASSWORD } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const { api, join, me, refresh, signIn } = await openService(db);
const session = await join('maud@bell.example');
const healthy = await api.get('/health/ready');
await db.end();
afterAll(() => undefined);

test('readiness names the database once it does not answer', async () => {
  expect(healthy.status).toBe(200);
  const { status, body } = await api.get('/health/ready');
  expect(status).toBe(503);
  expect(body).toMatchObject({ failing: ['database'] });
  await api.get('/health/live').expect(200);
});

test('nobody is told that their password or session is at fault, and nothing of the inside', async () => {
  const answers = [
    await signIn('maud@bell.example'),
    await refresh(session.refreshToken),
    await me(session.accessToken),
    await api.get('/.well-known/jwks.json'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
  for (const { type, text } of answers) {
    expect(type).toBe('application/problem+json');
    expect(text).not.toMatch(new RegExp(`pool|sql|maud|${PASSWORD}`, 'i'));
  }
});
