import type { Pool } from 'mysql2/promise';
import { change, changeIn, type Db, selectIn } from '../mysql/database.ts';
import { toSql } from '../mysql/instants.ts';
import { inOneMessage } from '../mysql/transaction.ts';
import type { OutboxMessage } from './outbox.ts';

/** A message as it lies in the outbox. */
export type OutboxRow = {
  id: string;
  kind: string;
  payload: string;
  tries: number;
  due_at: string;
  problem: string | null;
  settled_at: string | null;
};

export const columns = 'id, kind, payload, tries, due_at, problem, settled_at';

export const messageOf = ({ id, kind, payload }: OutboxRow): OutboxMessage => ({ id, kind, payload: asJson(payload) });

/** What somebody has spoilt by hand is handed over as it stands: whoever delivers it refuses it, and no other. */
function asJson(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}

/** What is due at `now` and of a kind that somebody here delivers, longest first. */
export async function findDue(db: Pool, kinds: readonly string[], now: Date, limit: number): Promise<OutboxRow[]> {
  if (kinds.length === 0) return [];
  return selectIn<OutboxRow>(
    db,
    `SELECT ${columns} FROM outbox WHERE state = 'pending' AND due_at <= ? AND kind IN (?) ORDER BY due_at, id LIMIT ${limit}`,
    [toSql(now), kinds],
  );
}

/**
 * Those of them that are ours from now on, and due for others only at `until`. Compare and set: what another has claimed
 * since it was found has one try more. Every claim locks in the order of the ids, so that two at once do not stand in each
 * other's way.
 */
export async function claim(
  db: Db,
  due: readonly OutboxRow[],
  { owner, foundAt, until }: { readonly owner: string; readonly foundAt: Date; readonly until: Date },
): Promise<readonly OutboxRow[]> {
  const ids = due.map(({ id }) => id);
  const claimed = await changeIn(
    db,
    `UPDATE outbox FORCE INDEX (PRIMARY) SET lease_owner = ?, due_at = ?, tries = tries + 1
      WHERE id IN (?) AND state = 'pending' AND due_at <= ? AND (id, tries) IN (?)`,
    [owner, toSql(until), ids, toSql(foundAt), due.map(({ id, tries }) => [id, tries])],
  );
  if (claimed === due.length) return due;
  if (claimed === 0) return [];
  const sql = 'SELECT id FROM outbox WHERE id IN (?) AND lease_owner = ?';
  const ours = new Set((await selectIn<{ id: string }>(db, sql, [ids, owner])).map(({ id }) => id));
  return due.filter(({ id }) => ours.has(id));
}

type Sent = { readonly id: string; readonly state: 'sent' };
type Failed = {
  readonly id: string;
  readonly state: 'pending' | 'dead';
  readonly dueAt: Date;
  readonly problem: string;
};

/** How a try ended. */
export type Tried = Sent | Failed;

/** Writes it down, unless another has taken the message over: what was sent in one statement, then each failure. */
export async function settle(db: Pool, tries: readonly Tried[], owner: string, now: Date): Promise<void> {
  const sent = tries.filter(({ state }) => state === 'sent').map(({ id }) => id);
  const failed = tries.filter((tried) => tried.state !== 'sent');
  await inOneMessage(db, (one) =>
    Promise.all([settleSent(one, sent, owner, now), ...failed.map((tried) => settleFailed(one, tried, owner, now))]),
  );
}

async function settleSent(db: Db, ids: readonly string[], owner: string, now: Date): Promise<void> {
  if (ids.length === 0) return;
  await changeIn(
    db,
    "UPDATE outbox SET state = 'sent', problem = NULL, settled_at = ? WHERE id IN (?) AND lease_owner = ?",
    [toSql(now), ids, owner],
  );
}

async function settleFailed(db: Db, { id, state, dueAt, problem }: Failed, owner: string, now: Date): Promise<void> {
  await change(
    db,
    'UPDATE outbox SET state = ?, due_at = ?, problem = ?, settled_at = ? WHERE id = ? AND lease_owner = ?',
    [state, toSql(dueAt), problem.slice(0, 500), state === 'dead' ? toSql(now) : null, id, owner],
  );
}
