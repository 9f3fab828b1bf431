import type { Invariant } from './invariant.ts';

const counted = `(SELECT delivery_date, slot, zone_key, used FROM order_db.slot_places
   UNION ALL SELECT delivery_date, 'minutes', '', used FROM order_db.day_minutes)`;

const entered = `(SELECT delivery_date, slot, zone_key, SUM(held + allocated) AS sum FROM order_db.place_movements
    GROUP BY delivery_date, slot, zone_key
   UNION ALL SELECT delivery_date, 'minutes', '', SUM(minutes) FROM order_db.place_movements GROUP BY delivery_date)`;

/** What fits into a day, true at every moment. */
export const daysAlways: readonly Invariant[] = [
  {
    promise: 'the ledger of places and minutes sums to the counters',
    sql: `SELECT CONCAT(c.delivery_date, ' ', c.slot, ' counts ', c.used, ', its ledger ', COALESCE(e.sum, 0)) AS broken
            FROM ${counted} c LEFT JOIN ${entered} e
              ON e.delivery_date = c.delivery_date AND e.slot = c.slot AND e.zone_key = c.zone_key
           WHERE c.used <> COALESCE(e.sum, 0)`,
  },
  {
    promise: 'no day has more to tie than the florists have minutes',
    sql: `SELECT CONCAT(d.delivery_date, ': ', d.used, ' minutes used of ', COALESCE(p.minutes, r.minutes)) AS broken
            FROM order_db.day_minutes d
            LEFT JOIN order_db.minute_rules r ON r.weekday = WEEKDAY(d.delivery_date) + 1
            LEFT JOIN order_db.peaks p ON d.delivery_date BETWEEN p.starts_on AND p.ends_on
           WHERE d.used > COALESCE(p.minutes, r.minutes)`,
  },
  {
    promise: 'each used minute belongs to a delivery',
    sql: `SELECT CONCAT(m.delivery_date, ': ', m.used, ' minutes used, ', COALESCE(SUM(d.design_minutes), 0), ' of deliveries') AS broken
            FROM order_db.day_minutes m
            LEFT JOIN order_db.order_deliveries d ON d.delivery_date = m.delivery_date AND d.has_place
           GROUP BY m.delivery_date, m.used HAVING m.used <> COALESCE(SUM(d.design_minutes), 0)`,
  },
];
