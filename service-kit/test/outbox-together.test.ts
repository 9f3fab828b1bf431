import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Deliver, each, type OutboxMessage, putInOutbox, sendDue } from '../messaging/outbox.ts';
import { claim, findDue } from '../messaging/outbox-rows.ts';
import { change, select } from '../mysql/database.ts';
import { inTransaction } from '../mysql/transaction.ts';
import { silentLog } from '../testing/log.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const db = await createTestDatabase(join(import.meta.dirname, 'migrations'));
afterAll(() => db.end());
beforeEach(() => change(db, 'DELETE FROM outbox'));

const now = new Date('2026-11-23T09:00:00.000Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const send = (deliver: Record<string, Deliver>, at = now) => sendDue({ db, deliver, now: () => at, log: silentLog });
const rows = () =>
  select<{ id: string; state: string; tries: number; problem: string | null }>(
    db,
    'SELECT id, state, tries, problem FROM outbox ORDER BY id',
  );

/** Puts so many messages into the outbox; their ids, in order. */
async function post(count: number, kind = 'letter'): Promise<string[]> {
  const messages = Array.from({ length: count }, (_, n) => ({ id: uuidv7(), kind, payload: n }));
  await inTransaction(db, (tx) => putInOutbox(tx, messages, now));
  return messages.map(({ id }) => id);
}

const idsOf = (messages: readonly OutboxMessage[]) => messages.map(({ id }) => id);
const due = () => findDue(db, ['letter'], now, 20);
const claimAs = (owner: string, found: Awaited<ReturnType<typeof due>>, at = now) =>
  claim(db, found, { owner, foundAt: at, until: new Date(at.getTime() + 15_000) });

test('senders that are at it at the same moment send each message once, and settle it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const posted = await post(30);
    const delivered: string[] = [];
    const letter = each(async ({ id }) => void delivered.push(id));
    // Who finds everything taken leaves the rest to those who took it, and comes again a second later.
    for (let second = 0; second < 2; second += 1) {
      await Promise.all(Array.from({ length: 4 }, () => send({ letter })));
    }
    expect(delivered.toSorted()).toEqual(posted);
    expect((await rows()).every(({ state, tries }) => state === 'sent' && tries === 1)).toBe(true);
    await change(db, 'DELETE FROM outbox');
  }
});

test('claims of the same messages at the same moment share them out', async () => {
  for (let round = 0; round < 10; round += 1) {
    const posted = await post(20);
    const found = await due();
    const owners = ['one', 'two', 'three', 'four'];
    // Whatever order a sender found them in, it waits for no other that waits for it.
    const claims = await Promise.all(
      owners.map((owner, n) => claimAs(owner, n % 2 ? found.toReversed().slice(5) : found.slice(n * 3))),
    );
    expect(claims.flatMap((ours) => ours.map(({ id }) => id)).toSorted()).toEqual(posted);
    await change(db, 'DELETE FROM outbox');
  }
});

test('of what it found, a sender gets what no other has taken meanwhile', async () => {
  const [first, second, third] = await post(3);
  const found = await due();
  expect((await claimAs('the other', found.slice(1, 2))).map(({ id }) => id)).toEqual([second]);
  expect((await claimAs('late', found)).map(({ id }) => id)).toEqual([first, third]);
  expect(await claimAs('too late', found)).toEqual([]);
  expect((await rows()).map(({ tries }) => tries)).toEqual([1, 1, 1]);
});

test('a message that another has tried since it was found is left alone, though it is due again', async () => {
  await post(1);
  const found = await due();
  const fails = each(async () => {
    throw new Error('nobody at home');
  });
  await send({ letter: fails });
  expect(await claimAs('late', found, after(60))).toEqual([]);
});

test('one message that fails does not hold up those it is sent with', async () => {
  const [, second = ''] = await post(4);
  const letter = each(async ({ id }) => {
    if (id === second) throw new Error('nobody at home');
  });
  await send({ letter });
  const sent = { state: 'sent', tries: 1, problem: null };
  const failed = { id: second, state: 'pending', tries: 1, problem: 'Error: nobody at home' };
  expect(await rows()).toMatchObject([sent, failed, sent, sent]);
  await send({ letter: each(async () => {}) }, after(2));
  expect((await rows())[1]).toEqual({ ...failed, state: 'sent', tries: 2, problem: null });
});

test('what is due together is handed over together, each kind by itself', async () => {
  const letters = await post(3);
  const parcels = await post(2, 'parcel');
  const handed: string[][] = [];
  const takesAll: Deliver = (messages) => {
    handed.push(idsOf(messages));
    return messages.map(() => Promise.resolve());
  };
  await send({ letter: takesAll, parcel: takesAll });
  expect(handed).toEqual([letters, parcels]);
  expect((await rows()).map(({ state }) => state)).toEqual(Array(5).fill('sent'));
});

test('when a whole batch fails, all of it is tried again, and another kind is not', async () => {
  await post(3);
  await post(1, 'parcel');
  const failsTogether: Deliver = (messages) => {
    const together = Promise.reject(new Error('the road is closed'));
    return messages.map(() => together);
  };
  await send({ letter: failsTogether, parcel: each(async () => {}) });
  expect((await rows()).map(({ state }) => state)).toEqual(['pending', 'pending', 'pending', 'sent']);
  const handed: number[] = [];
  await send(
    {
      letter: (messages) => {
        handed.push(messages.length);
        return messages.map(() => Promise.resolve());
      },
    },
    after(2),
  );
  expect(handed).toEqual([3]);
});

test('a message of which the deliverer says nothing is not taken for sent', async () => {
  await post(2);
  await send({ letter: () => [Promise.resolve()] });
  expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'pending']);
});

test('a message that somebody has spoilt by hand does not keep the others', async () => {
  const [spoilt = '', ...others] = await post(3);
  await change(db, "UPDATE outbox SET payload = '{' WHERE id = ?", [spoilt]);
  const delivered: string[] = [];
  const letter = each(async ({ id, payload }) => {
    if (typeof payload !== 'number') throw new Error('That is no letter.');
    delivered.push(id);
  });
  await send({ letter });
  expect(delivered).toEqual(others);
  expect((await rows()).map(({ state }) => state)).toEqual(['pending', 'sent', 'sent']);
});
