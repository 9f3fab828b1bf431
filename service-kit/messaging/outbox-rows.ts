import type { Pool } from 'mysql2/promise';
import { change, type Db, selectIn } from '../mysql/database.ts';
import { toSql } from '../mysql/instants.ts';
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

export const messageOf = ({ id, kind, payload }: OutboxRow): OutboxMessage => ({
  id,
  kind,
  payload: JSON.parse(payload),
});

/** What is due at `now` and of a kind that somebody here delivers, longest first. */
export async function findDue(db: Pool, kinds: readonly string[], now: Date, limit: number): Promise<OutboxRow[]> {
  if (kinds.length === 0) return [];
  return selectIn<OutboxRow>(
    db,
    `SELECT ${columns} FROM outbox WHERE state = 'pending' AND due_at <= ? AND kind IN (?) ORDER BY due_at, id LIMIT ${limit}`,
    [toSql(now), kinds],
  );
}

/** Compare and set: the message is due again for others only at `until`. */
export async function claim(db: Db, row: OutboxRow, owner: string, until: Date): Promise<boolean> {
  const claimed = await change(
    db,
    `UPDATE outbox SET lease_owner = ?, due_at = ?, tries = tries + 1
      WHERE id = ? AND state = 'pending' AND due_at = ? AND tries = ?`,
    [owner, toSql(until), row.id, row.due_at, row.tries],
  );
  return claimed === 1;
}

/** How a try ended. */
export type Settled = { state: 'sent' | 'pending' | 'dead'; dueAt: Date; problem: string | null; now: Date };

/** Writes it down, unless another has taken the message over. */
export async function settle(
  db: Db,
  id: string,
  owner: string,
  { state, dueAt, problem, now }: Settled,
): Promise<void> {
  await change(
    db,
    'UPDATE outbox SET state = ?, due_at = ?, problem = ?, settled_at = ? WHERE id = ? AND lease_owner = ?',
    [state, toSql(dueAt), problem?.slice(0, 500) ?? null, state === 'pending' ? null : toSql(now), id, owner],
  );
}
