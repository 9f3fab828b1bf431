import { setTimeout as sleep } from 'node:timers/promises';
import { selectIn } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';

/**
 * `waiting`: for the shopper, whose bank has asked them something. `unheard`: the shopper has approved, the shop has not
 * heard it, and asks when the shopper comes back or the flowers would be given up.
 */
export type Ending = 'placed' | 'undone' | 'waiting' | 'unheard';

/** How the shopper's order ended; `undone` also when it never began. Throws when there are two, or it is something else. */
export async function endingOf(root: Pool, email: string): Promise<Ending> {
  const rows = await selectIn<{ status: string; payment_state: string; at_the_bank: string | null }>(
    root,
    `SELECT o.status, o.payment_state, b.status AS at_the_bank FROM order_db.orders o
       LEFT JOIN order_db.checkouts c ON c.order_id = o.id
       LEFT JOIN payment_db.bank_authorisations b ON b.payment_id = c.attempt_id
      WHERE o.buyer_email = ? AND o.status NOT IN (?)`,
    [email, ['expired', 'cancelled']],
  );
  if (rows.length === 0) return 'undone';
  const [order, ...others] = rows;
  if (others.length === 0 && order?.status === 'placed') return 'placed';
  if (others.length === 0 && order?.payment_state === 'requires_action') {
    return order.at_the_bank === 'authorised' ? 'unheard' : 'waiting';
  }
  throw new Error(`${email} has ${rows.map((row) => row.status).join(' and ')} orders`);
}

/** Orders with which nothing happens until the shopper has answered the bank; one that has not heard of the question yet asks again. */
const upToShopper = `
  SELECT c.order_id FROM order_db.checkouts c JOIN payment_db.payments p ON p.id = c.attempt_id
    JOIN order_db.orders o ON o.id = c.order_id
   WHERE c.state = 'waiting' AND p.status = 'requires_action' AND o.payment_state = 'requires_action'`;

const unfinished = `
  SELECT (SELECT COUNT(*) FROM order_db.checkouts WHERE state <> 'done' AND order_id NOT IN (${upToShopper}))
       + (SELECT COUNT(*) FROM order_db.outbox WHERE state = 'pending')
       + (SELECT COUNT(*) FROM order_db.webhook_events WHERE heeded_at IS NULL)
       + (SELECT COUNT(*) FROM payment_db.outbox WHERE state = 'pending')
       + (SELECT COUNT(*) FROM payment_db.payments WHERE status IN ('processing', 'authorised'))
       + (SELECT COUNT(*) FROM payment_db.refunds WHERE status = 'pending')
       + (SELECT COUNT(*) FROM product_db.reservations WHERE state = 'held' AND order_id NOT IN (${upToShopper})) AS work`;

/** A request on its way is no work yet; only when nothing has begun for so long is the shop at rest. */
const STILL_S = 0.5;

/** Waits until nothing is under way in any schema; the seconds it took, or `undefined` when that is more than `patienceS`. */
export async function untilAtRest(root: Pool, patienceS: number): Promise<number | undefined> {
  const startedAt = performance.now();
  let restingSince: number | undefined;
  for (let seconds = 0; seconds <= patienceS; seconds = (performance.now() - startedAt) / 1_000) {
    const [row] = await selectIn<{ work: number }>(root, unfinished, []);
    restingSince = row?.work === 0 ? (restingSince ?? seconds) : undefined;
    if (restingSince !== undefined && seconds - restingSince >= STILL_S) return restingSince;
    await sleep(50);
  }
  return undefined;
}
