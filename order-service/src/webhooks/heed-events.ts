import { change, type Db } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { ifUnmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction, lastly } from '@vetch/service-kit/mysql/transaction';
import { settle } from '../checkout/settle-order.ts';
import type { Deps } from '../deps.ts';
import { closeEvent, findOpenEvents, type OpenEvent } from './webhook-event-repository.ts';

const AT_A_TIME = 20;

/**
 * Goes on with the orders that payment-service has news of, in the one way in which any checkout goes on. An event says
 * only that it is time to ask: its order, its repeats and its claims do not matter.
 */
export async function heedEvents(deps: Deps): Promise<void> {
  const events = await findOpenEvents(deps.db, deps.now(), AT_A_TIME);
  await Promise.all(events.map((event) => heed(deps, event)));
}

/** Whoever has taken up the order since the event was found open began after it, and knows what it says. */
async function heed(deps: Deps, { id, orderId, isOurs }: OpenEvent): Promise<void> {
  const now = deps.now();
  const closed = inTransaction(deps.db, (tx) =>
    lastly(tx, () => Promise.all([closeEvent(tx, id, now), makeDue(tx, orderId, now)])),
  );
  const [, isDue] = (await closed.catch(ifUnmatched)) ?? [];
  if (!isOurs) deps.log.warn({ event: id, orderId }, 'a payment event about an order that is not here');
  if (isDue) await settle(deps, orderId);
}

/** Now is the time, even if this process dies: the checkout is due for any other. */
async function makeDue(tx: Db, orderId: string, now: Date): Promise<boolean> {
  const made = await change(
    tx,
    `UPDATE checkouts SET due_at = ? WHERE order_id = ? AND state <> 'done' AND lease_until <= ?`,
    [toSql(now), orderId, toSql(now)],
  );
  return made === 1;
}
