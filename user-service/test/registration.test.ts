import { join as path } from 'node:path';
import { select, selectOne } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { openService, PASSWORD } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const { register, signIn } = await openService(db);
afterAll(() => db.end());

test('a new customer gets an account, and nothing of the password comes back', async () => {
  const { status, body } = await register('maud@bell.example', { name: '  Maud Bell ' });
  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    email: 'maud@bell.example',
    name: 'Maud Bell',
    role: 'customer',
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
});

test('what is stored is an argon2id hash with the parameters that OWASP asks for', async () => {
  await register('hester@bell.example').expect(201);
  const row = await selectOne<{ password_hash: string }>(db, 'SELECT password_hash FROM accounts WHERE email = ?', [
    'hester@bell.example',
  ]);
  expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('nobody chooses their own role', async () => {
  const { status, body } = await register('mallory@bell.example', { role: 'owner' });
  expect(status).toBe(400);
  expect(body).toMatchObject({ errors: [{ pointer: '#/role' }] });
});

test('an e-mail address is taken in any spelling', async () => {
  await register('Ivy.Lamb@Bell.example').expect(201);
  const { status, body } = await register(' IVY.lamb@bell.EXAMPLE ');
  expect(status).toBe(409);
  expect(body).toMatchObject({
    type: 'https://vetch.example/problems/email-taken',
    errors: [{ pointer: '#/email', detail: expect.stringContaining('Sign in') }],
  });
  await signIn('ivy.lamb@bell.example').expect(201);
});

test('of twelve registrations at once with one e-mail address, one opens the account', async () => {
  const spellings = Array.from({ length: 12 }, (_, index) => (index % 2 ? 'TWIN@bell.example' : 'twin@bell.example'));
  const answers = await Promise.all(spellings.map((email) => register(email)));
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array<number>(11).fill(409)]);
  const accounts = await select(db, 'SELECT id FROM accounts WHERE email = ?', ['twin@bell.example']);
  expect(accounts).toHaveLength(1);
});

test('a password that is easy to guess is refused with a word of advice', async () => {
  const { status, body } = await register('dora.lamb@bell.example', { password: 'dora.lamb@bell.example' });
  expect(status).toBe(422);
  expect(body).toMatchObject({
    type: 'https://vetch.example/problems/password-too-weak',
    errors: [{ pointer: '#/password', detail: expect.stringContaining('Three or four unrelated words') }],
  });
  expect(await select(db, 'SELECT id FROM accounts WHERE email = ?', ['dora.lamb@bell.example'])).toEqual([]);
});

test('a form with several faults names each field', async () => {
  const { status, body } = await register('not an address', { name: ' ', password: 'short' });
  expect(status).toBe(400);
  expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
    '#/email',
    '#/name',
    '#/password',
  ]);
});

test('a password may be typed on a keyboard that composes its letters differently', async () => {
  const password = `caf\u00e9 ${PASSWORD}`;
  await register('renee@bell.example', { password }).expect(201);
  await signIn('renee@bell.example', password.normalize('NFD')).expect(201);
});
