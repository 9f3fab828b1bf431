import { join as path } from 'node:path';
import { SaveAddress } from '@vetch/contracts/user';
import { select } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { demoAccounts } from '../seed/demo-accounts.ts';
import { loadDemoAccounts } from '../src/accounts/load-demo-accounts.ts';
import { openService } from './support/open-service.ts';

const migrations = path(import.meta.dirname, '../migrations');
const [db, busy] = await Promise.all([createTestDatabase(migrations), createTestDatabase(migrations)]);
afterAll(() => Promise.all([db.end(), busy.end()]));

test('replicas that start together open each demo account once', async () => {
  await Promise.all(Array.from({ length: 4 }, () => loadDemoAccounts(db)));
  await loadDemoAccounts(db);
  expect(await select(db, 'SELECT id FROM accounts')).toHaveLength(3);
  expect(await select(db, 'SELECT id FROM addresses')).toHaveLength(2);
});

test.each(demoAccounts)('$name can sign in as the shop’s $role', async ({ email, id, name, role }) => {
  const { signIn } = await openService(db);
  const { body } = await signIn(email, 'count the roses').expect(201);
  expect(body.account).toMatchObject({ id, email, name, role });
});

test('Rosa has two addresses, which she could have typed herself', async () => {
  const { api, signIn } = await openService(db);
  const { body } = await signIn('rosa@vetch.example', 'count the roses').expect(201);
  const { body: list } = await api.get('/users/me/addresses').set('authorization', `Bearer ${body.accessToken}`);
  expect(list.items).toEqual(demoAccounts[0]?.addresses);
  for (const { id: _id, ...address } of list.items) expect(SaveAddress.parse(address)).toEqual(address);
});

test('a shop that has accounts already gets none of these', async () => {
  const { register } = await openService(busy);
  await register('maud@bell.example').expect(201);
  await loadDemoAccounts(busy);
  expect(await select(busy, 'SELECT email FROM accounts')).toEqual([{ email: 'maud@bell.example' }]);
});
