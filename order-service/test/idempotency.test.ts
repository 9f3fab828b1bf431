import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { doOnce } from '@vetch/service-kit/messaging/idempotency';
import { sweepIdempotencyKeys } from '@vetch/service-kit/messaging/idempotency-keys';
import { change, type Db, select } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';

const db = await createTestDatabase(join(import.meta.dirname, '../migrations'));
afterAll(() => db.end());
beforeEach(() => change(db, 'DELETE FROM idempotency_keys'));

const request = (changes: object = {}) => ({
  ...{ principal: 'a'.repeat(64), route: '/orders', key: randomUUID(), body: { stems: 12 } },
  ...changes,
});
const answers = (answer: unknown) => async () => ({ answer });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code }: { code: string }) => code,
  );
const agesBy = (hours: number) =>
  change(db, `UPDATE idempotency_keys SET created_at = DATE_SUB(created_at, INTERVAL ${hours} HOUR)`);
const leaseRunsOut = () =>
  change(db, 'UPDATE idempotency_keys SET lease_until = DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 1 SECOND)');

/** Work that begins and never ends, as of a process that was killed. */
async function begunAndKilled(asked: ReturnType<typeof request>): Promise<void> {
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  void doOnce(db, asked, () => {
    resolve();
    return new Promise(() => {});
  });
  await begun;
}

test('of twenty requests with one key at once one does the work, and the others are told to wait or get its answer', async () => {
  const asked = request();
  let times = 0;
  const work = async () => {
    times += 1;
    return { answer: { order: times } };
  };
  const ends = await Promise.all(Array.from({ length: 20 }, () => codeOf(doOnce(db, asked, work))));
  expect(times).toBe(1);
  expect(new Set(ends)).toSatisfy((seen: Set<string>) => seen.isSubsetOf(new Set(['done', 'request-in-progress'])));
  expect(await doOnce(db, asked, work)).toEqual({ answer: { order: 1 }, isReplay: true });
});

test('work whose database went away may be done: its key is kept until the lease runs out, and the repeat knows', async () => {
  const asked = request();
  const away = Object.assign(new Error('gone'), { code: 'PROTOCOL_CONNECTION_LOST' });
  await expect(doOnce(db, asked, () => Promise.reject(away))).rejects.toThrow('gone');
  expect(await codeOf(doOnce(db, asked, answers('too early')))).toBe('request-in-progress');
  await leaseRunsOut();
  expect((await doOnce(db, asked, async ({ isRetry }) => ({ answer: isRetry }))).answer).toBe(true);
});

test('what is read along with the claim is there for the work, and a read that fails leaves the key free', async () => {
  const asked = request();
  const reading = (sql: string) => (one: Db) => select(one, sql);
  await expect(doOnce(db, asked, answers('done'), reading('SELECT 1 FROM nowhere'))).rejects.toThrow('nowhere');
  const done = await doOnce(db, asked, async ({ read }) => ({ answer: read }), reading('SELECT 7 AS stems'));
  expect(done).toEqual({ answer: [{ stems: 7 }], isReplay: false });
});

test('another body under the same key is refused, and the work of another person or another operation is not', async () => {
  const asked = request();
  await doOnce(db, asked, answers('first'));
  expect(await codeOf(doOnce(db, { ...asked, body: { stems: 13 } }, answers('second')))).toBe('idempotency-key-reused');
  for (const other of [{ principal: 'b'.repeat(64) }, { route: '/refunds' }]) {
    expect(await doOnce(db, { ...asked, ...other }, answers('own'))).toEqual({ answer: 'own', isReplay: false });
  }
});

test('a request whose process was killed is in progress until its lease runs out, and then its repeat goes on and knows it', async () => {
  const asked = request();
  await begunAndKilled(asked);
  expect(await codeOf(doOnce(db, asked, answers('too early')))).toBe('request-in-progress');
  await leaseRunsOut();
  expect(await doOnce(db, asked, async ({ isRetry }) => ({ answer: { isRetry } }))).toEqual({
    answer: { isRetry: true },
    isReplay: false,
  });
  expect((await doOnce(db, asked, answers('again'))).isReplay).toBe(true);
});

test('of two repeats that would both take over a killed request one does', async () => {
  const asked = request();
  await begunAndKilled(asked);
  await leaseRunsOut();
  let times = 0;
  const work = async () => {
    times += 1;
    await sleep(50);
    return { answer: 'roses' };
  };
  const ends = await Promise.all([1, 2].map(() => codeOf(doOnce(db, asked, work))));
  expect(ends.toSorted()).toEqual(['done', 'request-in-progress']);
  expect(times).toBe(1);
});

test('work that fails leaves the key free for another try', async () => {
  const asked = request();
  await expect(doOnce(db, asked, () => Promise.reject(new Error('no roses')))).rejects.toThrow('no roses');
  expect(await doOnce(db, asked, answers('roses'))).toEqual({ answer: 'roses', isReplay: false });
});

test('an answer is kept for a day, and then forgotten', async () => {
  const asked = request();
  await doOnce(db, asked, answers('kept'));
  await agesBy(23);
  await sweepIdempotencyKeys(db);
  expect((await doOnce(db, asked, answers('new'))).answer).toBe('kept');
  await agesBy(2);
  expect(await sweepIdempotencyKeys(db)).toBe(1);
  expect(await select(db, 'SELECT * FROM idempotency_keys')).toEqual([]);
});
