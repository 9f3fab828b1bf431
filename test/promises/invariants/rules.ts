/** A promise of the shop as a query over all four schemas: each row it finds is one broken promise, in words. */
export type Invariant = { readonly promise: string; readonly sql: string };

const sumOf = (kind: string) =>
  `(SELECT COALESCE(SUM(l.amount_cents), 0) FROM payment_db.ledger_entries l JOIN payment_db.payments p ON p.id = l.payment_id
     WHERE p.order_id = o.id AND l.kind = '${kind}')`;

const items = `(SELECT 'stem' AS kind, stem_key AS item, on_hand, held, allocated FROM product_db.stems
   UNION ALL SELECT 'add-on', add_on_key, on_hand, held, allocated FROM product_db.add_ons)`;

/** True at every moment, whatever is under way. */
export const always: readonly Invariant[] = [
  {
    promise: 'a basket becomes one order',
    sql: `SELECT CONCAT('basket ', basket_id, ' became ', COUNT(*), ' orders') AS broken FROM order_db.orders
           WHERE basket_id IS NOT NULL GROUP BY basket_id HAVING COUNT(*) > 1`,
  },
  {
    promise: 'no stem is promised twice',
    sql: `SELECT CONCAT(item, ': ', held, ' held and ', allocated, ' allocated of ', on_hand) AS broken FROM ${items} i
           WHERE held < 0 OR allocated < 0 OR held + allocated > on_hand`,
  },
  {
    promise: 'the stock ledger sums to the counters',
    sql: `SELECT CONCAT(i.item, ' counts ', i.on_hand, '/', i.held, '/', i.allocated, ', its ledger ',
                        COALESCE(m.on_hand, 0), '/', COALESCE(m.held, 0), '/', COALESCE(m.allocated, 0)) AS broken
            FROM ${items} i
            LEFT JOIN (SELECT item_kind, item_key, SUM(on_hand) AS on_hand, SUM(held) AS held, SUM(allocated) AS allocated
                         FROM product_db.stock_movements GROUP BY item_kind, item_key) m
              ON m.item_kind = i.kind AND m.item_key = i.item
           WHERE COALESCE(m.on_hand, 0) <> i.on_hand OR COALESCE(m.held, 0) <> i.held OR COALESCE(m.allocated, 0) <> i.allocated`,
  },
  {
    promise: 'reservations sum to the counters',
    sql: `SELECT CONCAT(i.item, ' counts ', i.held, '/', i.allocated, ', its reservations ',
                        COALESCE(r.held, 0), '/', COALESCE(r.allocated, 0)) AS broken
            FROM ${items} i
            LEFT JOIN (SELECT item_kind, item_key, SUM(IF(state = 'held', quantity, 0)) AS held,
                              SUM(IF(state = 'confirmed', quantity, 0)) AS allocated
                         FROM product_db.reservation_items JOIN product_db.reservations USING (order_id)
                        GROUP BY item_kind, item_key) r ON r.item_kind = i.kind AND r.item_key = i.item
           WHERE COALESCE(r.held, 0) <> i.held OR COALESCE(r.allocated, 0) <> i.allocated`,
  },
  {
    promise: 'no slot has more orders than places, and each used place belongs to a delivery',
    sql: `SELECT CONCAT(s.delivery_date, ' ', s.slot, ': ', s.used, ' used of ', r.capacity, ', ', COUNT(d.id), ' deliveries') AS broken
            FROM order_db.slot_places s
            JOIN order_db.slot_rules r ON r.slot = s.slot AND r.weekday = WEEKDAY(s.delivery_date) + 1
            LEFT JOIN order_db.order_deliveries d ON d.delivery_date = s.delivery_date AND d.slot = s.slot AND d.has_place
           GROUP BY s.delivery_date, s.slot, s.used, r.capacity HAVING s.used > r.capacity OR s.used <> COUNT(d.id)`,
  },
  {
    promise: 'no hold is older than its expiry and a minute',
    sql: `SELECT CONCAT('order ', order_id, ' holds since ', created_at) AS broken FROM product_db.reservations
           WHERE state = 'held' AND expires_at < DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 1 MINUTE)`,
  },
  {
    promise: 'no more is given back than was taken',
    sql: `SELECT CONCAT('payment ', payment_id, ' took ', SUM(IF(kind = 'captured', amount_cents, 0)), ' and gave back ',
                        SUM(IF(kind = 'refunded', amount_cents, 0))) AS broken
            FROM payment_db.ledger_entries GROUP BY payment_id
          HAVING SUM(IF(kind = 'refunded', amount_cents, 0)) > SUM(IF(kind = 'captured', amount_cents, 0))`,
  },
];

/** True once nothing is under way. */
export const atRest: readonly Invariant[] = [
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
           WHERE b.status IN ('authorised', 'captured') AND COALESCE(p.status, '') <> b.status
              OR b.refunded_cents <> (SELECT COALESCE(SUM(amount_cents), 0) FROM payment_db.ledger_entries l
                                       WHERE l.payment_id = b.payment_id AND l.kind = 'refunded')`,
  },
  {
    promise: 'stems are allocated to orders that stand, and to no others',
    sql: `SELECT CONCAT('order ', COALESCE(o.reference, r.order_id), ' is ', COALESCE(o.status, 'gone'), ' and its stems are ', r.state) AS broken
            FROM product_db.reservations r LEFT JOIN order_db.orders o ON o.id = r.order_id
           WHERE (r.state IN ('held', 'confirmed')) <> (COALESCE(o.status, '') IN ('pending', 'placed', 'confirmed', 'completed'))
             AND r.state <> 'consumed'
           UNION ALL
          SELECT CONCAT('order ', o.reference, ' is ', o.status, ' without stems') FROM order_db.orders o
            LEFT JOIN product_db.reservations r ON r.order_id = o.id
           WHERE o.status IN ('placed', 'confirmed', 'completed') AND COALESCE(r.state, '') NOT IN ('confirmed', 'consumed')`,
  },
  {
    promise: 'a delivery has its place while its order stands',
    sql: `SELECT CONCAT('order ', o.reference, ' is ', o.status, IF(d.has_place, ' with', ' without'), ' a place') AS broken
            FROM order_db.order_deliveries d JOIN order_db.orders o ON o.id = d.order_id
           WHERE d.has_place <> (o.status IN ('pending', 'placed', 'confirmed', 'completed'))`,
  },
  {
    promise: 'no work is left over',
    sql: `SELECT CONCAT('checkout of ', order_id, ' is still to be ', goal, 'd') AS broken FROM order_db.checkouts WHERE state = 'running'
           UNION ALL SELECT CONCAT('refund ', id, ' is pending') FROM payment_db.refunds WHERE status = 'pending'
           UNION ALL SELECT CONCAT('refund ', id, ' is pending at the desk') FROM order_db.order_refunds WHERE state = 'pending'`,
  },
  {
    promise: 'an order that was placed is confirmed by one e-mail',
    sql: `SELECT CONCAT(o.reference, ' has ', COUNT(m.id), ' confirmations') AS broken
            FROM order_db.orders o
            LEFT JOIN order_db.outbox m ON m.kind = 'email' AND m.payload LIKE CONCAT('%', o.id, '%') AND m.payload LIKE '%"confirmation"%'
           WHERE o.placed_at IS NOT NULL GROUP BY o.id, o.reference HAVING COUNT(m.id) <> 1
           UNION ALL
          SELECT CONCAT(o.reference, ' was never placed and is confirmed') FROM order_db.orders o
            JOIN order_db.outbox m ON m.kind = 'email' AND m.payload LIKE CONCAT('%', o.id, '%') AND m.payload LIKE '%"confirmation"%'
           WHERE o.placed_at IS NULL`,
  },
  ...['order_db', 'payment_db'].map((schema) => ({
    promise: `what ${schema} has to tell is told, or given up with a reason`,
    sql: `SELECT CONCAT('${schema}: ', kind, ' ', id, ' is ', state, ' after ', tries, ' tries: ', COALESCE(problem, 'no reason')) AS broken
            FROM ${schema}.outbox WHERE state = 'pending' OR (state = 'dead' AND COALESCE(problem, '') = '')`,
  })),
];
