import { change, changeExactly } from '@vetch/service-kit/mysql/database';
import { ifUnmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction, lastly } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';
import type { Checkout } from './checkout-repository.ts';

/** How everything is given back, and why. */
export type Turn = { readonly goal: 'undo' | 'forget'; readonly reason: NonNullable<Checkout['reason']> };

/** From now on everything is given back, even when this process dies; the lease stays. `Unmatched` when it was lost meanwhile. */
export async function turnBack(tx: PoolConnection, orderId: string, owner: string, turn: Turn): Promise<void> {
  await changeExactly(
    tx,
    1,
    `UPDATE checkouts SET goal = ?, state = 'running', reason = ?, tries = 0 WHERE order_id = ? AND lease_owner = ?`,
    [turn.goal, turn.reason, orderId, owner],
  );
}

/**
 * The same in a transaction of its own; the basket of an order that is forgotten is open again at once. `false` when the
 * lease was lost meanwhile: then nothing is changed.
 */
export async function giveOrderUp(db: Pool, orderId: string, owner: string, turn: Turn): Promise<boolean> {
  const giveUp = (tx: PoolConnection) =>
    Promise.all([
      turn.goal === 'forget' &&
        change(tx, "UPDATE orders SET basket_id = NULL WHERE id = ? AND status = 'pending'", [orderId]),
      turnBack(tx, orderId, owner, turn),
    ]);
  const givenUp = inTransaction(db, (tx) => lastly(tx, () => giveUp(tx)));
  return (await givenUp.catch(ifUnmatched)) !== undefined;
}
