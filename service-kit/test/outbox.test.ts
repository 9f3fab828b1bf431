import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  each,
  findDead,
  type Outbox,
  putInOutbox,
  sendAgain,
  sendDue,
  sweepOutbox,
  Undeliverable,
} from '../messaging/outbox.ts';
import { change, select } from '../mysql/database.ts';
import { inTransaction } from '../mysql/transaction.ts';
import { silentLog } from '../testing/log.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const db = await createTestDatabase(join(import.meta.dirname, 'migrations'));
afterAll(() => db.end());
beforeEach(() => change(db, 'DELETE FROM outbox'));

const start = Date.parse('2026-11-23T09:00:00.000Z');
type Tell = Parameters<typeof each>[0];
const outboxWith = (tell: Tell, seconds = 0): Outbox => ({
  db,
  deliver: { letter: each(tell) },
  now: () => new Date(start + seconds * 1_000),
  log: silentLog,
});
const state = () => select<{ state: string; tries: number }>(db, 'SELECT state, tries FROM outbox');

async function post(payload: unknown = 'hello'): Promise<string> {
  const id = uuidv7();
  await inTransaction(db, (tx) => putInOutbox(tx, [{ id, kind: 'letter', payload }], new Date(start)));
  return id;
}

const fails: Tell = async () => {
  throw new Error('nobody at home');
};

test('what several senders find at once is delivered once', async () => {
  const ids = await Promise.all([1, 2, 3, 4, 5].map((n) => post({ n })));
  const delivered: string[] = [];
  const deliver: Tell = async ({ id }) => void delivered.push(id);
  await Promise.all([1, 2, 3].map(() => sendDue(outboxWith(deliver))));
  expect(delivered.toSorted()).toEqual(ids.toSorted());
  expect((await state()).every((row) => row.state === 'sent')).toBe(true);
});

test('a message comes with what was put into it', async () => {
  const payload = { to: 'rosa@vetch.example', emoji: '💐', nested: [1, null, { a: 'ü' }] };
  const id = await post(payload);
  const delivered: unknown[] = [];
  await sendDue(outboxWith(async (message) => void delivered.push(message)));
  expect(delivered).toEqual([{ id, kind: 'letter', payload }]);
});

test('a change that is rolled back tells nobody', async () => {
  const work = inTransaction(db, async (tx) => {
    await putInOutbox(tx, [{ id: uuidv7(), kind: 'letter', payload: 'never' }], new Date(start));
    throw new Error('the change failed');
  });
  await expect(work).rejects.toThrow('the change failed');
  expect(await state()).toEqual([]);
});

test('what could not be delivered is tried again later, not at once', async () => {
  await post();
  const delivered: string[] = [];
  const works: Tell = async ({ id }) => void delivered.push(id);
  await sendDue(outboxWith(fails));
  await sendDue(outboxWith(works, 0.5));
  expect(delivered).toEqual([]);
  await sendDue(outboxWith(works, 2));
  expect(delivered).toHaveLength(1);
});

test('a message that is put in for later goes out then, not before', async () => {
  const message = { id: uuidv7(), kind: 'letter', payload: 'later' };
  await inTransaction(db, (tx) => putInOutbox(tx, [message], new Date(start), new Date(start + 5_000)));
  const delivered: string[] = [];
  const works: Tell = async ({ id }) => void delivered.push(id);
  await sendDue(outboxWith(works, 4.9));
  expect(delivered).toEqual([]);
  await sendDue(outboxWith(works, 5));
  expect(delivered).toEqual([message.id]);
});

test('a long queue goes out in one go, and is left alone once a delivery fails', async () => {
  for (let n = 0; n < 55; n += 1) await post({ n });
  let tries = 0;
  const fallsIll: Tell = async () => {
    tries += 1;
    if (tries > 22) throw new Error('nobody at home');
  };
  await sendDue(outboxWith(fallsIll));
  expect(tries).toBe(40);
  await sendDue(outboxWith(async () => {}, 60));
  expect((await state()).every((row) => row.state === 'sent')).toBe(true);
});

test('a sender that dies with a message in its hands leaves it to the others after its lease', async () => {
  await post();
  const { promise: dies } = Promise.withResolvers<void>();
  const claimed = Promise.withResolvers<void>();
  void sendDue(
    outboxWith(() => {
      claimed.resolve();
      return dies;
    }),
  );
  await claimed.promise;
  const delivered: string[] = [];
  const works: Tell = async ({ id }) => void delivered.push(id);
  await sendDue(outboxWith(works, 14));
  expect(delivered).toEqual([]);
  await sendDue(outboxWith(works, 16));
  expect(delivered).toHaveLength(1);
});

test('after its last try a message waits for a person, with the reason, and can be sent again', async () => {
  const id = await post();
  for (let hours = 0; hours < 20; hours += 1) await sendDue(outboxWith(fails, hours * 3_600));
  const [dead] = await findDead(db);
  expect(dead).toMatchObject({ id, tries: 18, problem: 'Error: nobody at home' });

  expect(await sendAgain(db, id, new Date(start))).toBe(true);
  const delivered: string[] = [];
  await sendDue(outboxWith(async (message) => void delivered.push(message.id)));
  expect(delivered).toEqual([id]);
  expect(await findDead(db)).toEqual([]);
  expect(await sendAgain(db, id, new Date(start))).toBe(false);
});

test('what no repetition will mend is given up at once', async () => {
  await post();
  await sendDue(
    outboxWith(async () => {
      throw new Undeliverable('there is no such address');
    }),
  );
  expect(await findDead(db)).toMatchObject([{ tries: 1, problem: 'Error: there is no such address' }]);
});

test('a kind that this sender does not know stays for one that does', async () => {
  await post();
  await sendDue({ ...outboxWith(fails), deliver: {} });
  expect(await state()).toEqual([{ state: 'pending', tries: 0 }]);
});

test('messages that nobody here delivers do not stand in the way of the others', async () => {
  const strange = Array.from({ length: 25 }, () => ({ id: uuidv7(), kind: 'pigeon', payload: 'coo' }));
  await inTransaction(db, (tx) => putInOutbox(tx, strange, new Date(start - 1_000)));
  const id = await post();
  const delivered: string[] = [];
  await sendDue(outboxWith(async (message) => void delivered.push(message.id)));
  expect(delivered).toEqual([id]);
});

test('what was sent a month ago is forgotten, what was given up is not', async () => {
  await post();
  await sendDue(outboxWith(async () => {}));
  await post();
  await sendDue(
    outboxWith(async () => {
      throw new Undeliverable('no');
    }),
  );
  await sweepOutbox(db, new Date(start + 31 * 86_400_000));
  expect((await state()).map((row) => row.state)).toEqual(['dead']);
});
