import type { Invariant } from './invariant.ts';

/** The uses of codes that were taken and not given back. */
const standing = `(SELECT t.* FROM order_db.promotion_redemptions t LEFT JOIN order_db.promotion_redemptions r
     ON r.order_id = t.order_id AND r.movement = 'released' WHERE t.movement = 'taken' AND r.order_id IS NULL)`;

/** What counts as the buyer of a use. */
const byBuyer = `(SELECT code AS counted, CONCAT('account:', account_id) AS buyer FROM ${standing} a WHERE account_id IS NOT NULL
   UNION ALL SELECT code, CONCAT('email:', email_hash) FROM ${standing} e)`;

/** True of promotion codes at every moment. */
export const promotionsAlways: readonly Invariant[] = [
  {
    promise: 'a code counts its uses, and no more than there are',
    sql: `SELECT CONCAT(p.code, ' counts ', p.used, ' of ', COALESCE(p.total_limit, 'any number'), ', its redemptions are ', COUNT(s.order_id)) AS broken
            FROM order_db.promotions p LEFT JOIN ${standing} s ON s.code = p.code
           GROUP BY p.code, p.used, p.total_limit HAVING p.used <> COUNT(s.order_id) OR p.used > COALESCE(p.total_limit, p.used)`,
  },
  {
    promise: 'a code counts the uses of each buyer',
    sql: `SELECT CONCAT(b.counted, ' counts ', b.used, ' for ', b.buyer, ', the redemptions are ', COUNT(s.buyer)) AS broken
            FROM order_db.promotion_buyers b LEFT JOIN ${byBuyer} s ON s.counted = b.counted AND s.buyer = b.buyer
           WHERE b.counted <> '(first order)'
           GROUP BY b.counted, b.buyer, b.used HAVING b.used <> COUNT(s.buyer)`,
  },
  {
    promise: 'an order costs its goods and deliveries, less what its code takes off',
    sql: `SELECT CONCAT(reference, ' costs ', total_cents, ': ', items_cents, ' and ', delivery_cents, ', less ', discount_cents) AS broken
            FROM order_db.orders
           WHERE total_cents <> items_cents + delivery_cents - discount_cents OR discount_cents < 0
              OR (discount_cents > 0) <> (promotion_code IS NOT NULL)`,
  },
];

/** True of them once nothing is under way. */
export const promotionsAtRest: readonly Invariant[] = [
  {
    promise: 'redemptions counted are redemptions of orders that stand, and each such order with a code has one',
    sql: `SELECT CONCAT(s.code, ' is used by order ', COALESCE(o.reference, s.order_id), ', which is ', COALESCE(o.status, 'gone')) AS broken
            FROM ${standing} s LEFT JOIN order_db.orders o ON o.id = s.order_id
           WHERE COALESCE(o.status, '') NOT IN ('pending', 'placed', 'confirmed', 'completed')
              OR COALESCE(o.promotion_code, '') <> s.code OR o.discount_cents <> s.discount_cents
           UNION ALL
          SELECT CONCAT(o.reference, ' is ', o.status, ' with the code ', o.promotion_code, ' and without its use') FROM order_db.orders o
            LEFT JOIN ${standing} s ON s.order_id = o.id
           WHERE o.promotion_code IS NOT NULL AND s.order_id IS NULL
             AND o.status IN ('pending', 'placed', 'confirmed', 'completed')`,
  },
];
