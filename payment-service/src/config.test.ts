import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const env = {
  DATABASE_URL: 'mysql://payment@127.0.0.1:3306/payment_db',
  USER_SERVICE_URL: 'http://127.0.0.1:5001',
  ORDER_SERVICE_URL: 'http://127.0.0.1:5003',
  SERVICE_SECRET: 'a secret for tests, long enough to be one',
  WEBHOOK_SECRET: 'another secret for tests, long enough too',
};

test('with the least there can be, the rest has sensible values', () => {
  expect(readConfig(env)).toMatchObject({ PORT: 5004, BANK_DEADLINE_MS: 3_000, TRUST_PROXY: 'loopback' });
});

test('proxies are named, or counted', () => {
  expect(readConfig({ ...env, TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2);
  expect(readConfig({ ...env, TRUST_PROXY: 'loopback, uniquelocal' }).TRUST_PROXY).toBe('loopback, uniquelocal');
  expect(() => readConfig({ ...env, TRUST_PROXY: 'true' })).toThrow('name the proxies');
});
