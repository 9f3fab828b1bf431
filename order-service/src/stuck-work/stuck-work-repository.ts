import type { StuckWork } from '@vetch/contracts/stuck-work';
import { findDead } from '@vetch/service-kit/messaging/outbox';
import { change, select, selectIn } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';
import type { Pool } from 'mysql2/promise';

/** After so many tries an order has been waiting for more than a minute. */
const MANY_TRIES = 6;

/** What was given up and what has been tried too often, longest waiting first. */
export async function findStuckWork(db: Pool): Promise<StuckWork[]> {
  const [messages, checkouts] = await Promise.all([deadMessages(db), slowCheckouts(db)]);
  return [...messages, ...checkouts].toSorted((a, b) => (a.since < b.since ? -1 : 1));
}

type About = { readonly orderId?: string; readonly occasion?: string };

async function deadMessages(db: Pool): Promise<StuckWork[]> {
  const dead = await findDead(db);
  const about = dead.map(({ payload }) => payload as About);
  const references = await referencesOf(
    db,
    about.flatMap(({ orderId }) => orderId ?? []),
  );
  return dead.map(({ id, kind, tries, problem, diedAt }, index) => ({
    id,
    what: [kind, about[index]?.occasion].filter(Boolean).join(': '),
    orderReference: references.get(about[index]?.orderId ?? '') ?? null,
    tries,
    since: diedAt,
    problem,
  }));
}

async function referencesOf(db: Pool, orderIds: readonly string[]): Promise<Map<string, string>> {
  if (orderIds.length === 0) return new Map();
  const sql = 'SELECT id, reference FROM orders WHERE id IN (?)';
  const rows = await selectIn<{ id: string; reference: string }>(db, sql, [orderIds]);
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

async function slowCheckouts(db: Pool): Promise<StuckWork[]> {
  const rows = await select<{
    order_id: string;
    reference: string | null;
    goal: string;
    state: string;
    tries: number;
    since: string;
  }>(
    db,
    `SELECT c.order_id, o.reference, c.goal, c.state, c.tries, COALESCE(o.created_at, c.due_at) AS since
       FROM checkouts c LEFT JOIN orders o ON o.id = c.order_id
      WHERE c.state <> 'done' AND c.tries >= ${MANY_TRIES} ORDER BY since LIMIT 100`,
  );
  return rows.map(({ order_id, reference, goal, state, tries, since }) => ({
    id: order_id,
    what: goal === 'place' ? 'placing an order' : 'giving an order back',
    orderReference: reference,
    tries,
    since: fromSql(since),
    problem:
      state === 'waiting' ? 'The bank has not said how the payment ended.' : 'A part of the shop does not answer.',
  }));
}

/** Makes an order's work due now, if it is one of these. */
export async function hurryCheckout(db: Pool, orderId: string, now: Date): Promise<boolean> {
  const changed = await change(
    db,
    `UPDATE checkouts SET due_at = ?, tries = 0 WHERE order_id = ? AND state <> 'done' AND tries >= ${MANY_TRIES}`,
    [toSql(now), orderId],
  );
  return changed === 1;
}
