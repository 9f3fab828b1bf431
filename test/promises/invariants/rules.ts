import type { Invariant } from './invariant.ts';
import { daysAlways } from './rules-of-days.ts';
import { giftCardsAlways, giftCardsAtRest } from './rules-of-gift-cards.ts';
import { moneyAlways, moneyAtRest } from './rules-of-money.ts';
import { promotionsAlways, promotionsAtRest } from './rules-of-promotions.ts';
import { workAlways, workAtRest } from './rules-of-work.ts';

const items = `(SELECT 'stem' AS kind, stem_key AS item, on_hand, held, allocated FROM product_db.stems
   UNION ALL SELECT 'add-on', add_on_key, on_hand, held, allocated FROM product_db.add_ons)`;

const standingOf = `(SELECT d.delivery_date, d.slot, d.zone_key, COUNT(*) AS standing
   FROM order_db.order_deliveries d JOIN order_db.orders o ON o.id = d.order_id
  WHERE o.status IN ('pending', 'placed', 'confirmed', 'completed') GROUP BY d.delivery_date, d.slot, d.zone_key)`;

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
    sql: `SELECT CONCAT(s.delivery_date, ' ', s.slot, ' ', s.zone_key, ': ', s.used, ' used of ', r.capacity, ', ', COUNT(d.id), ' deliveries') AS broken
            FROM order_db.slot_places s
            JOIN order_db.slot_rules r ON r.slot = s.slot AND r.zone_key = s.zone_key AND r.weekday = WEEKDAY(s.delivery_date) + 1
            LEFT JOIN order_db.order_deliveries d
              ON d.delivery_date = s.delivery_date AND d.slot = s.slot AND d.zone_key = s.zone_key AND d.has_place
           GROUP BY s.delivery_date, s.slot, s.zone_key, s.used, r.capacity HAVING s.used > r.capacity OR s.used <> COUNT(d.id)`,
  },
  {
    promise: 'no hold is older than its expiry and a minute',
    sql: `SELECT CONCAT('order ', order_id, ' holds since ', created_at) AS broken FROM product_db.reservations
           WHERE state = 'held' AND expires_at < DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 1 MINUTE)`,
  },
  ...daysAlways,
  ...moneyAlways,
  ...giftCardsAlways,
  ...promotionsAlways,
  ...workAlways,
];

/** True once nothing is under way. */
export const atRest: readonly Invariant[] = [
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
    promise: 'a place in a slot is used by an order that stands, and each such order uses one',
    sql: `SELECT CONCAT(s.delivery_date, ' ', s.slot, ': ', s.used, ' used by ', COALESCE(d.standing, 0), ' orders that stand') AS broken
            FROM order_db.slot_places s LEFT JOIN ${standingOf} d
              ON d.delivery_date = s.delivery_date AND d.slot = s.slot AND d.zone_key = s.zone_key
           WHERE s.used <> COALESCE(d.standing, 0)
           UNION ALL
          SELECT CONCAT(d.delivery_date, ' ', d.slot, ': ', d.standing, ' orders that stand, and no place used') FROM ${standingOf} d
            LEFT JOIN order_db.slot_places s ON s.delivery_date = d.delivery_date AND s.slot = d.slot AND s.zone_key = d.zone_key
           WHERE s.slot IS NULL`,
  },
  ...moneyAtRest,
  ...giftCardsAtRest,
  ...promotionsAtRest,
  ...workAtRest,
];
