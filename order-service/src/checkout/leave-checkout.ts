import { change, changeExactly, type Db } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import type { PoolConnection } from 'mysql2/promise';
import type { Checkout } from './checkout-repository.ts';

/** How work is left: it is due again at `dueAt`. */
export type Left = {
  readonly state: Checkout['state'];
  readonly dueAt: Date;
  readonly now: Date;
  readonly tries?: number;
};

const LEAVE = `UPDATE checkouts SET state = ?, due_at = ?, lease_until = ?, tries = ? WHERE order_id = ? AND lease_owner = ?`;
const leaving = (orderId: string, owner: string, { state, dueAt, now, tries = 0 }: Left) =>
  [state, toSql(dueAt), toSql(now), tries, orderId, owner] as const;

/** Ends the lease, if it was not lost meanwhile. */
export async function leaveCheckout(db: Db, orderId: string, owner: string, left: Left): Promise<void> {
  await change(db, LEAVE, leaving(orderId, owner, left));
}

/** Ends the lease; `Unmatched` when it was lost meanwhile. */
export async function endLease(tx: PoolConnection, orderId: string, owner: string, left: Left): Promise<void> {
  await changeExactly(tx, 1, LEAVE, leaving(orderId, owner, left));
}
