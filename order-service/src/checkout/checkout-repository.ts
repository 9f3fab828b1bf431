import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';

/** Work on an order that must come to an end, whichever process does it. */
export type Checkout = {
  readonly orderId: string;
  /**
   * `place`: take the money and allocate the flowers. `undo`: give everything back. `forget`: the same, and leave nothing of
   * an order of which nobody was told.
   */
  readonly goal: 'place' | 'undo' | 'forget';
  /** `running`: somebody is at it, or should be. `waiting`: for the shopper or the bank. `done`: nothing is left to do. */
  readonly state: 'running' | 'waiting' | 'done';
  /** Why it is undone: `sold-out`, `unavailable`, `outdated`, `expired`, `cancelled`. */
  readonly reason: string | null;
  /** The payment being tried; stored before payment-service is asked. */
  readonly attemptId: string;
  /** The id under which all that was captured would be given back. */
  readonly refundId: string;
  readonly tries: number;
  /** The state of the catalogue by which the order was priced some time before it began; null when it was priced then. */
  readonly catalogue: string | null;
};

/**
 * A process that works on a checkout holds its lease for this long, in ms: longer than two calls that run into their
 * deadline, and short enough that an order whose process died is taken up within half a minute. Work that takes longer
 * gets company, which is harmless: every step can be repeated, and only who holds the lease stores the outcome.
 */
export const LEASE_MS = 12_000;

const COLUMNS = 'order_id, goal, state, reason, attempt_id, refund_id, tries, catalogue';
type CheckoutRow = {
  order_id: string;
  goal: Checkout['goal'];
  state: Checkout['state'];
  reason: string | null;
  attempt_id: string;
  refund_id: string;
  tries: number;
  catalogue: string | null;
};

export async function findCheckout(
  db: Db,
  orderId: string,
  lock: '' | 'FOR UPDATE' = '',
): Promise<Checkout | undefined> {
  const sql = `SELECT ${COLUMNS} FROM checkouts WHERE order_id = ? ${lock}`;
  const row = await selectOne<CheckoutRow>(db, sql, [orderId]);
  return row && toCheckout(row);
}

/** Work on an order that is stored with it. */
export const newCheckout = (known: Pick<Checkout, 'orderId' | 'attemptId' | 'refundId' | 'catalogue'>): Checkout => ({
  ...known,
  goal: 'place',
  state: 'running',
  reason: null,
  tries: 0,
});

/** Begins work under a lease of `owner`; part of the transaction that inserts the order. */
export async function insertCheckout(
  tx: Db,
  { orderId, attemptId, refundId, catalogue }: Checkout,
  owner: string,
  now: Date,
): Promise<void> {
  await change(
    tx,
    `INSERT INTO checkouts (order_id, goal, state, attempt_id, refund_id, lease_owner, lease_until, due_at, catalogue)
     VALUES (?, 'place', 'running', ?, ?, ?, ?, ?, ?)`,
    [orderId, attemptId, refundId, owner, toSql(leaseEnd(now)), toSql(leaseEnd(now)), catalogue],
  );
}

/** Takes the lease by compare-and-set; `undefined` when another process holds it or nothing is left to do. */
export async function leaseCheckout(db: Db, orderId: string, owner: string, now: Date): Promise<Checkout | undefined> {
  const taken = await change(
    db,
    `UPDATE checkouts SET lease_owner = ?, lease_until = ?
      WHERE order_id = ? AND state <> 'done' AND lease_until <= ?`,
    [owner, toSql(leaseEnd(now)), orderId, toSql(now)],
  );
  return taken === 1 ? findCheckout(db, orderId) : undefined;
}

/** Orders whose work is due and that nobody holds. */
export async function dueCheckouts(db: Db, now: Date, limit: number): Promise<string[]> {
  const rows = await select<{ order_id: string }>(
    db,
    `SELECT order_id FROM checkouts
      WHERE state IN ('running', 'waiting') AND due_at <= ? AND lease_until <= ? ORDER BY due_at LIMIT ${limit}`,
    [toSql(now), toSql(now)],
  );
  return rows.map((row) => row.order_id);
}

/** The next try to give everything back is another refund. */
export async function renewRefundId(db: Db, orderId: string, owner: string, refundId: string): Promise<void> {
  const sql = 'UPDATE checkouts SET refund_id = ? WHERE order_id = ? AND lease_owner = ?';
  await change(db, sql, [refundId, orderId, owner]);
}

/** Starts work anew for `owner`, whoever held the lease: the caller has locked the order and knows that it may. */
export async function restartCheckout(
  tx: Db,
  orderId: string,
  owner: string,
  work: { goal: Checkout['goal']; reason: string | null; attemptId: string; now: Date },
): Promise<void> {
  await change(
    tx,
    `UPDATE checkouts SET goal = ?, reason = ?, attempt_id = ?, state = 'running', tries = 0,
            lease_owner = ?, lease_until = ?, due_at = ? WHERE order_id = ?`,
    [work.goal, work.reason, work.attemptId, owner, toSql(leaseEnd(work.now)), toSql(leaseEnd(work.now)), orderId],
  );
}

const leaseEnd = (now: Date) => new Date(now.getTime() + LEASE_MS);

const toCheckout = (row: CheckoutRow): Checkout => ({
  orderId: row.order_id,
  goal: row.goal,
  state: row.state,
  reason: row.reason,
  attemptId: row.attempt_id,
  refundId: row.refund_id,
  tries: row.tries,
  catalogue: row.catalogue,
});
