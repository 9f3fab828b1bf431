import { randomUUID } from 'node:crypto';
import type { Pool, PoolConnection } from 'mysql2/promise';
import type { Logger } from 'pino';
import { change, deleteInBatches, insertRows, select } from '../mysql/database.ts';
import { fromSql, fromSqlOrNull, toSql } from '../mysql/instants.ts';
import { inTime } from '../process/in-time.ts';
import { claim, columns, findDue, messageOf, type OutboxRow, settle, type Tried } from './outbox-rows.ts';

/** Something another party has to be told. `id` is how the receiver knows a message that it had before. */
export type OutboxMessage = { readonly id: string; readonly kind: string; readonly payload: unknown };

/**
 * Tells messages that are due together; of each, in their order, there is a promise that rejects when it was not told.
 * The same message may come again.
 */
export type Deliver = (messages: readonly OutboxMessage[]) => readonly Promise<void>[];

/** Tells them one by one: what becomes of one is nothing to the others. */
export const each =
  (tell: (message: OutboxMessage) => Promise<void>): Deliver =>
  (messages) =>
    messages.map(async (message) => tell(message));

/** A message that a person has to look at: it was tried so often, and this is what went wrong last. */
export type DeadMessage = OutboxMessage & { readonly tries: number; readonly problem: string; readonly diedAt: string };

export type Outbox = {
  readonly db: Pool;
  /** How each kind of message is delivered; a kind that is missing here stays where it is. */
  readonly deliver: Readonly<Record<string, Deliver>>;
  readonly now: () => Date;
  readonly log: Logger;
};

/** Tried again after 1 s, 2 s, 4 s … up to a quarter of an hour: about two hours in all. */
const TRIES = 18;
const LONGEST_PAUSE_MS = 900_000;
/** A sender that dies leaves its messages to the others after so long. */
const LEASE_MS = 15_000;
/** What takes longer is tried again: those that were claimed with it must be settled well within the lease. */
const LONGEST_DELIVERY_MS = 11_000;
const AT_A_TIME = 20;
const ROUNDS = 20;
const KEPT_DAYS = 30;

/** A delivery that no repetition will mend. */
export class Undeliverable extends Error {}

/**
 * Writes messages in the transaction of the change that they report, so that both happen or neither. They go out at
 * `dueAt`, which is at once unless told otherwise.
 */
export async function putInOutbox(
  tx: PoolConnection,
  messages: readonly OutboxMessage[],
  now: Date,
  dueAt = now,
): Promise<void> {
  await insertRows(
    tx,
    'INSERT INTO outbox (id, kind, payload, state, tries, due_at, lease_owner, created_at) VALUES ?',
    messages.map(({ id, kind, payload }) => [
      id,
      kind,
      JSON.stringify(payload),
      'pending',
      0,
      toSql(dueAt),
      '',
      toSql(now),
    ]),
  );
}

/** Sends what is due, until a delivery fails. Any number of processes may do this at once; each message goes out at least once. */
export async function sendDue(outbox: Outbox): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const foundAt = outbox.now();
    const due = await findDue(outbox.db, Object.keys(outbox.deliver), foundAt, AT_A_TIME);
    const areSent = due.length > 0 && (await sendAll(outbox, due, foundAt));
    if (due.length < AT_A_TIME || !areSent) return;
  }
}

/** What was given up, latest first. */
export async function findDead(db: Pool): Promise<DeadMessage[]> {
  const rows = await select<OutboxRow>(
    db,
    `SELECT ${columns} FROM outbox WHERE state = 'dead' ORDER BY settled_at DESC LIMIT 100`,
  );
  return rows.map((row) => ({
    ...messageOf(row),
    tries: row.tries,
    problem: row.problem ?? '',
    diedAt: fromSqlOrNull(row.settled_at) ?? fromSql(row.due_at),
  }));
}

/** Gives a message that was given up all its tries again; `false` when there is none such. */
export async function sendAgain(db: Pool, id: string, now: Date): Promise<boolean> {
  const changed = await change(
    db,
    "UPDATE outbox SET state = 'pending', tries = 0, due_at = ?, settled_at = NULL WHERE id = ? AND state = 'dead'",
    [toSql(now), id],
  );
  return changed === 1;
}

/** Forgets what was sent long ago; to be called now and then. */
export const sweepOutbox = (db: Pool, now: Date): Promise<number> =>
  deleteInBatches(db, "DELETE FROM outbox WHERE state = 'sent' AND settled_at < ?", [
    toSql(new Date(now.getTime() - KEPT_DAYS * 86_400_000)),
  ]);

/** What is due is claimed together, delivered at the same time, and settled together; whether all of it was sent from here. */
async function sendAll(outbox: Outbox, due: readonly OutboxRow[], foundAt: Date): Promise<boolean> {
  const owner = randomUUID();
  const until = new Date(outbox.now().getTime() + LEASE_MS);
  const ours = await claim(outbox.db, due, { owner, foundAt, until });
  if (ours.length === 0) return false;
  const tries = await Promise.all(deliverAll(outbox, ours));
  await settle(outbox.db, tries, owner, outbox.now());
  return tries.filter(({ state }) => state === 'sent').length === due.length;
}

/** Those of a kind are handed over together. */
function deliverAll(outbox: Outbox, ours: readonly OutboxRow[]): Promise<Tried>[] {
  return [...Map.groupBy(ours, ({ kind }) => kind)].flatMap(([kind, rows]) => {
    const told = outbox.deliver[kind]?.(rows.map(messageOf)) ?? [];
    return rows.map((row, index) => ending(outbox, row, told[index]));
  });
}

/** How it ended. */
async function ending({ now, log }: Outbox, row: OutboxRow, told: Promise<void> | undefined): Promise<Tried> {
  try {
    if (!told) throw new Error(`Nobody here delivers a ${row.kind}.`);
    await inTime(told, LONGEST_DELIVERY_MS, 'The delivery took too long.');
    return { id: row.id, state: 'sent' };
  } catch (err) {
    const isOver = err instanceof Undeliverable || row.tries + 1 >= TRIES;
    log[isOver ? 'error' : 'warn']({ err, message: row.id, kind: row.kind, tries: row.tries + 1 }, 'not delivered');
    const dueAt = new Date(now().getTime() + pauseMs(row.tries));
    return { id: row.id, state: isOver ? 'dead' : 'pending', dueAt, problem: String(err) };
  }
}

/** Doubles, with jitter, so that what failed together does not come back together. */
const pauseMs = (tries: number) => Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** tries) * (0.75 + Math.random() / 2);
