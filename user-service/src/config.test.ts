import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const env = {
  DATABASE_URL: 'mysql://user_service:secret@127.0.0.1:3306/user_db',
  ORDER_SERVICE_URL: 'http://127.0.0.1:5003',
  SERVICE_SECRET: 'a secret for tests that services share',
  KEY_ENCRYPTION_SECRET: 'a secret for tests that seals the keys',
};

test('what is not said has a careful default', () => {
  expect(readConfig(env)).toMatchObject({ PORT: 5001, HOST: '127.0.0.1', DEMO_SHOP: false, TRUST_PROXY: 'loopback' });
});

test.each(Object.keys(env))('without %s the service does not start, and says why', (name) => {
  expect(() => readConfig({ ...env, [name]: undefined })).toThrow(name);
});

test('a short secret is none', () => {
  expect(() => readConfig({ ...env, KEY_ENCRYPTION_SECRET: 'secret' })).toThrow('at least 32 characters');
});

test('proxies are named or counted, and never all believed', () => {
  expect(readConfig({ ...env, TRUST_PROXY: 'loopback, 10.0.0.0/8' }).TRUST_PROXY).toBe('loopback, 10.0.0.0/8');
  expect(readConfig({ ...env, TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2);
  expect(() => readConfig({ ...env, TRUST_PROXY: 'true' })).toThrow('name the proxies');
});
