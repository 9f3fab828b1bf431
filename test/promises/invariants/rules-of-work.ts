import type { Invariant } from './invariant.ts';

/** The e-mails that say that an order was placed, each with its order. */
const confirmations = `(SELECT JSON_UNQUOTE(JSON_EXTRACT(payload, '$.orderId')) AS order_id, state FROM order_db.outbox
   WHERE kind = 'email' AND JSON_UNQUOTE(JSON_EXTRACT(payload, '$.occasion')) = 'confirmation')`;

/** True of what the shop has to do and to tell, at every moment. */
export const workAlways: readonly Invariant[] = [
  {
    promise: 'news of a payment is heeded within a minute',
    sql: `SELECT CONCAT('event ', id, ' of payment ', payment_id, ' is here since ', received_at) AS broken
            FROM order_db.webhook_events
           WHERE heeded_at IS NULL AND received_at < DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 1 MINUTE)`,
  },
];

/** True of it once nothing is under way. */
export const workAtRest: readonly Invariant[] = [
  {
    promise: 'no work is left over',
    sql: `SELECT CONCAT('checkout of ', order_id, ' is still to be ', goal, 'd') AS broken FROM order_db.checkouts WHERE state = 'running'
           UNION ALL SELECT CONCAT('refund ', id, ' is pending') FROM payment_db.refunds WHERE status = 'pending'
           UNION ALL SELECT CONCAT('refund ', id, ' is pending at the desk') FROM order_db.order_refunds WHERE state = 'pending'
           UNION ALL SELECT CONCAT('event ', id, ' of payment ', payment_id, ' is not heeded') FROM order_db.webhook_events WHERE heeded_at IS NULL`,
  },
  {
    promise: 'an order that was placed is confirmed by one e-mail, which went out',
    sql: `SELECT CONCAT(o.reference, ' has ', COUNT(m.order_id), ' confirmations, of which ', COALESCE(SUM(m.state = 'sent'), 0), ' were sent') AS broken
            FROM order_db.orders o LEFT JOIN ${confirmations} m ON m.order_id = o.id
           WHERE o.placed_at IS NOT NULL GROUP BY o.id, o.reference
          HAVING COUNT(m.order_id) <> 1 OR SUM(m.state = 'sent') <> 1
           UNION ALL
          SELECT CONCAT(m.order_id, ' was never placed and is confirmed') FROM ${confirmations} m
            LEFT JOIN order_db.orders o ON o.id = m.order_id WHERE o.placed_at IS NULL`,
  },
  ...['order_db', 'payment_db'].map((schema) => ({
    promise: `what ${schema} has to tell is told, or given up with a reason`,
    sql: `SELECT CONCAT('${schema}: ', kind, ' ', id, ' is ', state, ' after ', tries, ' tries: ', COALESCE(problem, 'no reason')) AS broken
            FROM ${schema}.outbox WHERE state = 'pending' OR (state = 'dead' AND COALESCE(problem, '') = '')`,
  })),
];
