import type { Invariant } from './invariant.ts';

const sumFor = (kind: string, of: string) =>
  `(SELECT COALESCE(SUM(e.amount_cents), 0) FROM payment_db.gift_card_entries e WHERE e.kind = '${kind}' AND ${of})`;

const signed = `CASE e.kind WHEN 'hold' THEN -e.amount_cents WHEN 'capture' THEN 0 ELSE e.amount_cents END`;

/** What went back to gift cards of a payment. */
const givenBack = `(SELECT COALESCE(SUM(r.gift_cents), 0) FROM payment_db.refunds r WHERE r.payment_id = p.id AND r.status = 'done')`;

/** True of gift cards at every moment. */
export const giftCardsAlways: readonly Invariant[] = [
  {
    promise: 'a gift card holds what its ledger says, and never less than nothing',
    sql: `SELECT CONCAT('gift card ', g.id, ' holds ', g.balance_cents, ', its ledger says ', COALESCE(SUM(${signed}), 0)) AS broken
            FROM payment_db.gift_cards g LEFT JOIN payment_db.gift_card_entries e ON e.gift_card_id = g.id
           GROUP BY g.id, g.balance_cents HAVING g.balance_cents <> COALESCE(SUM(${signed}), 0) OR g.balance_cents < 0`,
  },
  {
    promise: 'what a gift card pays for an order is held once, and spent or set free as the payment ends',
    sql: `SELECT CONCAT('payment ', p.id, ' is ', p.status, ' with ', p.gift_cents, ' from a gift card, of which ', ${sumFor('hold', 'e.payment_id = p.id')},
                        ' was held, ', ${sumFor('capture', 'e.payment_id = p.id')}, ' spent and ', ${sumFor('release', 'e.payment_id = p.id')}, ' set free') AS broken
            FROM payment_db.payments p
           WHERE ${sumFor('hold', 'e.payment_id = p.id')} <> p.gift_cents
              OR ${sumFor('capture', 'e.payment_id = p.id')} <> IF(p.status = 'captured', p.gift_cents, 0)
              OR ${sumFor('release', 'e.payment_id = p.id')} <> IF(p.status IN ('declined', 'voided'), p.gift_cents, 0)
              OR ${sumFor('refund', 'e.payment_id = p.id')} <> ${givenBack}`,
  },
];

/** True of them once nothing is under way. */
export const giftCardsAtRest: readonly Invariant[] = [
  {
    promise: 'a gift card was paid for at the bank, and one that was not issued costs nothing',
    sql: `SELECT CONCAT('gift card ', g.id, ' is ', g.status, ', the bank kept ', COALESCE(b.amount_cents - b.refunded_cents, 0)) AS broken
            FROM payment_db.gift_cards g LEFT JOIN payment_db.bank_authorisations b
              ON b.payment_id = g.id AND b.status IN ('authorised', 'captured')
           WHERE COALESCE(b.amount_cents - b.refunded_cents, 0) <> IF(g.status = 'active', g.amount_cents, 0)
              OR g.status IN ('buying', 'returning')`,
  },
  {
    promise: 'an order is paid by the bank and a gift card together',
    sql: `SELECT CONCAT(o.reference, ' says ', o.paid_cents, ' paid, the bank took ', SUM(COALESCE(b.amount_cents, 0)), ' and gift cards gave ', SUM(p.gift_cents)) AS broken
            FROM order_db.orders o
            JOIN payment_db.payments p ON p.order_id = o.id AND p.status = 'captured'
            LEFT JOIN payment_db.bank_authorisations b ON b.payment_id = p.id AND b.status = 'captured'
           GROUP BY o.id, o.reference, o.paid_cents, o.gift_card_cents, o.status
          HAVING o.paid_cents <> SUM(COALESCE(b.amount_cents, 0)) + SUM(p.gift_cents) OR (o.status IN ('placed', 'confirmed', 'completed') AND o.gift_card_cents <> SUM(p.gift_cents))`,
  },
];
