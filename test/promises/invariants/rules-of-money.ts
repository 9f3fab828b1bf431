import type { Invariant } from './invariant.ts';

const sumOf = (kind: string) =>
  `(SELECT COALESCE(SUM(l.amount_cents), 0) FROM payment_db.ledger_entries l JOIN payment_db.payments p ON p.id = l.payment_id
     WHERE p.order_id = o.id AND l.kind = '${kind}')`;

/** An approval that was not heard is asked for when the shopper comes back, and before the flowers are given up. */
const isAskedInTime = `(b.status = 'authorised' AND COALESCE(p.status, '') = 'requires_action' AND EXISTS (
   SELECT 1 FROM order_db.orders o WHERE o.id = p.order_id AND o.status = 'pending' AND o.held_until > UTC_TIMESTAMP(3)))`;

/** True of the money at every moment. */
export const moneyAlways: readonly Invariant[] = [
  {
    promise: 'no more is given back than was taken',
    sql: `SELECT CONCAT('payment ', payment_id, ' took ', SUM(IF(kind = 'captured', amount_cents, 0)), ' and gave back ',
                        SUM(IF(kind = 'refunded', amount_cents, 0))) AS broken
            FROM payment_db.ledger_entries GROUP BY payment_id
          HAVING SUM(IF(kind = 'refunded', amount_cents, 0)) > SUM(IF(kind = 'captured', amount_cents, 0))`,
  },
  {
    promise: 'what is promised back at the bank’s window is what the refunds there come to',
    sql: `SELECT CONCAT('payment ', p.id, ' promised ', p.promised_refunds_cents, ' back, its refunds are ', COALESCE(SUM(r.amount_cents), 0)) AS broken
            FROM payment_db.payments p LEFT JOIN payment_db.refunds r ON r.payment_id = p.id AND r.status <> 'failed'
           GROUP BY p.id, p.promised_refunds_cents HAVING p.promised_refunds_cents <> COALESCE(SUM(r.amount_cents), 0)`,
  },
];

/** True of the money once nothing is under way. */
export const moneyAtRest: readonly Invariant[] = [
  {
    promise: 'what was captured and given back is what the orders say',
    sql: `SELECT CONCAT(o.reference, ' says ', o.paid_cents, ' paid and ', o.refunded_cents, ' refunded, the ledger ',
                        ${sumOf('captured')}, ' and ', ${sumOf('refunded')}) AS broken
            FROM order_db.orders o WHERE o.paid_cents <> ${sumOf('captured')} OR o.refunded_cents <> ${sumOf('refunded')}`,
  },
  {
    promise: 'an order that stands is paid once, and one that does not stand costs nothing',
    sql: `SELECT CONCAT(reference, ' is ', status, ' with ', paid_cents - refunded_cents, ' of ', total_cents) AS broken
            FROM order_db.orders
           WHERE (status IN ('placed', 'confirmed', 'completed') AND paid_cents <> total_cents)
              OR (status IN ('expired', 'cancelled') AND paid_cents <> refunded_cents)`,
  },
  {
    promise: 'nobody pays without an order, and no authorisation is left hanging',
    sql: `SELECT CONCAT('payment ', p.id, ' of order ', p.order_id, ' is ', p.status) AS broken
            FROM payment_db.payments p LEFT JOIN order_db.orders o ON o.id = p.order_id
           WHERE p.status IN ('authorised', 'processing')
              OR (p.status = 'captured' AND o.id IS NULL AND
                  (SELECT COALESCE(SUM(IF(kind = 'refunded', amount_cents, -amount_cents)), 0) FROM payment_db.ledger_entries l
                    WHERE l.payment_id = p.id AND l.kind IN ('captured', 'refunded')) <> 0)`,
  },
  {
    promise: 'the bank took what our ledger says',
    sql: `SELECT CONCAT(b.payment_id, ' is ', b.status, ' at the bank and ', COALESCE(p.status, 'unknown'), ' with us') AS broken
            FROM payment_db.bank_authorisations b LEFT JOIN payment_db.payments p ON p.id = b.payment_id
           WHERE NOT EXISTS (SELECT 1 FROM payment_db.gift_cards g WHERE g.id = b.payment_id)
             AND (b.status IN ('authorised', 'captured') AND COALESCE(p.status, '') <> b.status AND NOT ${isAskedInTime}
                  OR b.status = 'captured' AND b.amount_cents <> p.amount_cents - p.gift_cents
                  OR b.refunded_cents + (SELECT COALESCE(SUM(r.gift_cents), 0) FROM payment_db.refunds r
                                          WHERE r.payment_id = b.payment_id AND r.status = 'done')
                     <> (SELECT COALESCE(SUM(amount_cents), 0) FROM payment_db.ledger_entries l
                          WHERE l.payment_id = b.payment_id AND l.kind = 'refunded'))`,
  },
  {
    promise: 'a refund that an order was promised is that refund at payment-service, and there is no other',
    sql: `SELECT CONCAT('refund ', r.id, ' of ', r.amount_cents, ' is ', r.state, ' at the desk, at payment-service ',
                        COALESCE(CONCAT(p.status, ' of ', p.amount_cents), 'unknown')) AS broken
            FROM order_db.order_refunds r LEFT JOIN payment_db.refunds p ON p.id = r.id
           WHERE (r.state = 'done') <> (COALESCE(p.status, '') = 'done')
              OR p.amount_cents <> r.amount_cents OR p.payment_id <> r.payment_id
           UNION ALL
          SELECT CONCAT('refund ', p.id, ' of payment ', p.payment_id, ' was asked for by no order') FROM payment_db.refunds p
            LEFT JOIN order_db.order_refunds r ON r.id = p.id
            LEFT JOIN order_db.checkouts c ON c.refund_id = p.id
           WHERE r.id IS NULL AND c.order_id IS NULL
           UNION ALL
          SELECT CONCAT(o.reference, ' says ', o.refunded_cents, ' refunded, the refunds are ', COALESCE(SUM(r.amount_cents), 0))
            FROM order_db.orders o
            LEFT JOIN payment_db.payments p ON p.order_id = o.id
            LEFT JOIN payment_db.refunds r ON r.payment_id = p.id AND r.status = 'done'
           GROUP BY o.id, o.reference, o.refunded_cents HAVING o.refunded_cents <> COALESCE(SUM(r.amount_cents), 0)`,
  },
];
