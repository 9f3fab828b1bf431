import { join as path } from 'node:path';
import { change, select } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { newAddress, openService, PASSWORD } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const { register, signIn } = await openService(db);
beforeEach(() => change(db, 'DELETE FROM rate_limits'));
afterAll(() => db.end());

const times = <T>(count: number, work: (index: number) => PromiseLike<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const count = (answers: { status: number }[], status: number) => answers.filter((it) => it.status === status).length;
const WRONG = 'a wrong password';

/** As if the window of every limit had passed. */
const wait = () => change(db, 'UPDATE rate_limits SET expire = 1');

test('of thirty guesses at once for one account, from thirty addresses, ten are looked at', async () => {
  await register('maud@bell.example').expect(201);
  const answers = await times(30, () => signIn('maud@bell.example', WRONG));
  expect(count(answers, 401)).toBe(10);
  expect(count(answers, 429)).toBe(20);
});

test('then even the right password must wait, and the answer says for how long', async () => {
  await register('hester@bell.example').expect(201);
  await times(10, () => signIn('hester@bell.example', WRONG));
  const { status, body, headers } = await signIn('hester@bell.example');
  expect(status).toBe(429);
  expect(body).toMatchObject({
    type: 'https://vetch.example/problems/too-many-requests',
    detail: 'That was one attempt too many. Please try again in 15 minutes.',
  });
  expect(Number(headers['retry-after'])).toBeGreaterThan(850);
  expect(Number(headers['retry-after'])).toBeLessThanOrEqual(900);
  await wait();
  await signIn('hester@bell.example').expect(201);
});

test('an e-mail address that nobody has is limited like any other', async () => {
  const answers = await times(12, () => signIn('nobody@bell.example', WRONG));
  expect(count(answers, 429)).toBe(2);
});

test('a success gives the account all its attempts back', async () => {
  await register('ivy@bell.example').expect(201);
  for (const _round of [1, 2]) {
    await times(9, () => signIn('ivy@bell.example', WRONG));
    await signIn('ivy@bell.example').expect(201);
  }
});

test('one address has fifty failures, whichever accounts they are for', async () => {
  const answers = await times(55, (index) => signIn(`guess-${index}@bell.example`, WRONG, '203.0.113.9'));
  expect(count(answers, 401)).toBe(50);
  expect(count(answers, 429)).toBe(5);
  await signIn('guess-1@bell.example', WRONG, '203.0.113.10').expect(401);
});

test('successes are not held against an address', async () => {
  await register('nell@bell.example').expect(201);
  for (let round = 0; round < 6; round += 1) {
    const answers = await times(10, () => signIn('nell@bell.example', PASSWORD, '203.0.113.11'));
    expect(count(answers, 201)).toBe(10);
  }
});

test('an address that is held back cannot use up an account’s attempts', async () => {
  await register('olive@bell.example').expect(201);
  await times(50, (index) => signIn(`guess-${index}@bell.example`, WRONG, '203.0.113.12'));
  await times(10, () => signIn('olive@bell.example', WRONG, '203.0.113.12'));
  await signIn('olive@bell.example').expect(201);
});

test('an address opens twenty accounts an hour', async () => {
  const answers = await times(23, (index) => register(`many-${index}@bell.example`, {}, '203.0.113.13'));
  expect(count(answers, 201)).toBe(20);
  const refused = answers.find((answer) => answer.status === 429);
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(3_500);
  await wait();
  await register('one-more@bell.example', {}, '203.0.113.13').expect(201);
});

test('what a forged X-Forwarded-For adds to the gateway’s entry changes nothing', async () => {
  const answers = await times(53, (index) =>
    signIn(`guess-${index}@bell.example`, WRONG, `${newAddress()}, 10.0.0.${index}, 203.0.113.14`),
  );
  expect(count(answers, 429)).toBe(3);
});

test('who reaches the service past the gateway cannot choose an address at all', async () => {
  const direct = await openService(db, { trustProxy: 0 });
  const answers = await times(53, (index) => direct.signIn(`guess-${index}@bell.example`, WRONG, newAddress()));
  expect(count(answers, 429)).toBe(3);
});

test('entries that are no addresses are counted together', async () => {
  const answers = await times(52, (index) =>
    signIn(`guess-${index}@bell.example`, WRONG, `${'x'.repeat(300)}${index}`),
  );
  expect(count(answers, 401)).toBe(50);
  expect(count(answers, 429)).toBe(2);
});

test('the table of limits names no person', async () => {
  await signIn('pearl@bell.example', WRONG).expect(401);
  expect(JSON.stringify(await select(db, 'SELECT * FROM rate_limits'))).not.toContain('pearl');
});
