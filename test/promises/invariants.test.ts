import { randomUUID } from 'node:crypto';
import { ordersApi } from '@vetch/contracts/orders';
import { beforeAll, expect, test } from 'vitest';
import { violationsAtRest } from './invariants/violations.ts';
import { openRaceShop } from './race-shop.ts';

const shop = await openRaceShop();

/** An order that stands, for which a code was used, which a gift card paid a part of, and a part of which was given back. */
beforeAll(async () => {
  const shopper = shop.newShopper();
  const { reference } = await shopper.buy('damson', { code: 'WELCOME10', giftCardCents: 2_000 });
  const florist = await shopper.signIn('dilys@vetch.example');
  const headers = { ...florist, 'idempotency-key': randomUUID() };
  const body = { amountCents: 1_000, reason: 'A rose had wilted.' };
  await shopper.call(ordersApi.refund, { params: { reference }, headers, body });
  await shop.atRest();
});

const isConfirmation = `kind = 'email' AND payload LIKE '%"confirmation"%'`;

/** What breaks a promise, and how the promise is called. Constraints of the schemas see to those that are missing here. */
const breaches = [
  ['UPDATE product_db.stems SET on_hand = on_hand + 1', 'the stock ledger sums to the counters'],
  ['UPDATE product_db.reservation_items SET quantity = quantity + 1', 'reservations sum to the counters'],
  ['UPDATE order_db.slot_places SET used = used + 1', 'a place in a slot is used by an order that stands'],
  ['DELETE FROM order_db.slot_places', 'a place in a slot is used by an order that stands'],
  [`UPDATE order_db.orders SET status = 'expired'`, 'a place in a slot is used by an order that stands'],
  ['UPDATE order_db.day_minutes SET used = used + 1', 'the ledger of places and minutes sums'],
  ['DELETE FROM order_db.place_movements', 'the ledger of places and minutes sums'],
  ['UPDATE order_db.order_deliveries SET design_minutes = 1', 'each used minute belongs to a delivery'],
  [
    'INSERT INTO order_db.minute_rules SELECT weekday, 0 FROM order_db.slot_rules GROUP BY weekday',
    'no day has more to tie',
  ],
  ['UPDATE order_db.slot_rules SET capacity = 0', 'no slot has more orders than places'],
  [`UPDATE product_db.reservations SET state = 'held', expires_at = '2020-01-01'`, 'no hold is older'],
  [`UPDATE payment_db.ledger_entries SET amount_cents = 99999 WHERE kind = 'refunded'`, 'no more is given back'],
  ['UPDATE payment_db.payments SET promised_refunds_cents = 999', 'what is promised back'],
  ['UPDATE payment_db.gift_cards SET balance_cents = balance_cents + 1', 'a gift card holds what its ledger says'],
  [`DELETE FROM payment_db.gift_card_entries WHERE kind = 'hold'`, 'a gift card holds what its ledger says'],
  ['UPDATE payment_db.payments SET gift_cents = gift_cents - 1', 'what a gift card pays for an order is held once'],
  [
    `DELETE FROM payment_db.gift_card_entries WHERE kind = 'capture'`,
    'what a gift card pays for an order is held once',
  ],
  [`UPDATE payment_db.gift_cards SET status = 'failed'`, 'a gift card was paid for at the bank'],
  ['UPDATE payment_db.payments SET gift_cents = gift_cents - 1', 'an order is paid by the bank and a gift card'],
  ['UPDATE payment_db.payments SET gift_cents = gift_cents - 1', 'the bank took what our ledger says'],
  [`UPDATE order_db.webhook_events SET heeded_at = NULL, received_at = '2020-01-01'`, 'news of a payment is heeded'],
  ['UPDATE order_db.webhook_events SET heeded_at = NULL', 'no work is left over'],
  [`UPDATE order_db.checkouts SET state = 'running'`, 'no work is left over'],
  ['UPDATE order_db.orders SET refunded_cents = 999', 'what was captured and given back'],
  ['UPDATE order_db.orders SET total_cents = total_cents + 1', 'an order that stands is paid once'],
  ['UPDATE order_db.orders SET discount_cents = discount_cents + 1', 'an order costs its goods'],
  ['UPDATE order_db.promotions SET used = used + 1', 'a code counts its uses'],
  ['UPDATE order_db.promotion_buyers SET used = used + 1', 'a code counts the uses of each buyer'],
  [`UPDATE order_db.orders SET status = 'cancelled'`, 'redemptions counted are redemptions of orders that stand'],
  ['DELETE FROM order_db.promotion_redemptions', 'redemptions counted are redemptions of orders that stand'],
  [`UPDATE payment_db.payments SET status = 'authorised'`, 'nobody pays without an order'],
  ['UPDATE payment_db.bank_authorisations SET refunded_cents = 999', 'the bank took what our ledger says'],
  [`UPDATE payment_db.payments SET status = 'requires_action'`, 'the bank took what our ledger says'],
  [`UPDATE order_db.order_refunds SET state = 'failed'`, 'a refund that an order was promised'],
  ['UPDATE order_db.order_refunds SET amount_cents = 999', 'a refund that an order was promised'],
  ['DELETE FROM order_db.order_refunds', 'a refund that an order was promised'],
  [`UPDATE payment_db.refunds SET status = 'failed'`, 'a refund that an order was promised'],
  [`UPDATE product_db.reservations SET state = 'released'`, 'stems are allocated to orders that stand'],
  ['UPDATE order_db.order_deliveries SET has_place = FALSE', 'a delivery has its place'],
  [`UPDATE order_db.outbox SET state = 'dead', problem = 'no' WHERE ${isConfirmation}`, 'an order that was placed is'],
  [`DELETE FROM order_db.outbox WHERE ${isConfirmation}`, 'an order that was placed is confirmed'],
  [
    `UPDATE order_db.outbox SET payload = REPLACE(payload, 'part-refunded', 'confirmation')`,
    'an order that was placed is',
  ],
  ['UPDATE order_db.orders SET placed_at = NULL', 'an order that was placed is confirmed'],
  [`UPDATE payment_db.outbox SET state = 'pending'`, 'what payment_db has to tell is told'],
] as const;

test.each(breaches)('after “%s” it is seen that this is broken: “%s”', async (breach, promise) => {
  const connection = await shop.root.getConnection();
  try {
    await connection.query('START TRANSACTION');
    await connection.query(breach);
    expect(await violationsAtRest(connection, promise)).not.toEqual([]);
  } finally {
    await connection.query('ROLLBACK');
    connection.release();
  }
});
