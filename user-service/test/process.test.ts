import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join as path } from 'node:path';
import { selectOne } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import request from 'supertest';
import { afterAll, expect, test, vi } from 'vitest';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const schema = await selectOne<{ name: string }>(db, 'SELECT DATABASE() AS name');
const url = new URL(process.env.TEST_DATABASE_URL ?? '');
url.pathname = schema?.name ?? '';
const env = {
  DATABASE_URL: url.href,
  DATABASE_POOL_SIZE: '3',
  ORDER_SERVICE_URL: 'http://127.0.0.1:9',
  SERVICE_SECRET: 'a secret for tests that services share',
  KEY_ENCRYPTION_SECRET: 'a secret for tests that seals the keys',
  DEMO_SHOP: 'true',
};
let service: ChildProcess | undefined;
afterAll(async () => {
  service?.kill('SIGKILL');
  await db.end();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

test('the process starts with the demo shop, keeps secrets out of its log, and stops when told to', async () => {
  const port = await freePort();
  const child = fork(path(import.meta.dirname, '../src/main.ts'), {
    env: { ...process.env, ...env, PORT: String(port), LOG_LEVEL: 'debug' },
    execArgv: [],
    silent: true,
  });
  service = child;
  let log = '';
  child.stdout?.on('data', (chunk) => (log += chunk));
  child.stderr?.on('data', (chunk) => (log += chunk));
  const api = request(`http://127.0.0.1:${port}`);
  await vi.waitFor(() => api.get('/health/ready').expect(200), 15_000);
  const credentials = { email: 'rosa@vetch.example', password: 'count the roses' };
  const { body } = await api.post('/sessions').send(credentials).expect(201);
  await api
    .post('/sessions')
    .send({ ...credentials, password: 'a wrong secret' })
    .expect(401);
  await api.post('/sessions').type('json').send('{"email":"rosa@vetch.example","password":"cut off').expect(400);
  await api
    .post('/users')
    .send({ ...credentials, name: 'Rosa', password: 'another long secret' })
    .expect(409);
  await api
    .post('/users')
    .send({ ...credentials, name: 'Rosa', password: 'rosa@vetch.example' })
    .expect(422);
  const { body: renewed } = await api.post('/sessions/refresh').send({ refreshToken: body.refreshToken }).expect(201);
  await api.get('/users/me').set('authorization', `Bearer ${renewed.accessToken}`).expect(200);
  await api.get('/users/me').set('authorization', `Bearer ${renewed.accessToken}x`).expect(401);

  child.kill('SIGTERM');
  const [exitCode] = await once(child, 'exit');
  expect(exitCode).toBe(0);
  expect(log).toContain('"url":"/sessions"');
  const secrets = ['count the roses', 'a wrong secret', 'cut off', 'another long secret', 'rosa@'];
  for (const session of [body, renewed]) secrets.push(session.accessToken, session.refreshToken);
  for (const secret of secrets) expect(log).not.toContain(secret);
});
