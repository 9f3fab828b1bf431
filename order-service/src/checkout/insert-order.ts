import type { OrderLine } from '@vetch/contracts/order';
import { change, type Db, insertRows } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { type HeldPlace, noteHeldPlaces } from '../calendar/place-ledger-repository.ts';
import { insertEvents } from '../orders/order-repository.ts';
import { keysOf } from '../promotions/buyer.ts';
import type { NewOrder } from './new-order.ts';
import type { NewDelivery } from './requested-deliveries.ts';

/** Inserts the order and everything that it promises. A second order for the basket violates a key. */
export async function insertOrder(tx: Db, order: NewOrder): Promise<void> {
  const { record, deliveries } = order;
  const at = new Date(record.createdAt);
  await Promise.all([
    insertRecord(tx, order),
    insertDeliveries(tx, record.id, deliveries),
    noteHeldPlaces(tx, placesOf(record.id, deliveries), at),
    insertLines(tx, record.id, deliveries),
    insertEvents(tx, [{ orderId: record.id, event: 'ordered', actor: 'buyer', at }]),
  ]);
}

async function insertRecord(tx: Db, { record, basket }: NewOrder): Promise<void> {
  const { customerId: accountId, buyer, promotion } = record;
  await change(
    tx,
    `INSERT INTO orders (id, reference, basket_id, customer_id, guest_token_hash, status, payment_state, buyer_email,
       buyer_phone, currency, items_cents, delivery_cents, total_cents, promotion_code, promotion_kind, discount_cents,
       cancellable_until, created_at, substitution, buyer_email_hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[record.id, record.reference, basket.id, accountId, basket.guestTokenHash],
      ...[record.status, record.paymentState, buyer.email, buyer.phone ?? null],
      ...[record.currency, record.itemsCents, record.deliveryCents, record.totalCents],
      ...[promotion?.code ?? null, promotion?.kind ?? null, record.discountCents],
      ...[toSql(new Date(record.cancellableUntil)), toSql(new Date(record.createdAt)), record.substitution],
      keysOf({ accountId, email: buyer.email }).emailHash,
    ],
  );
}

async function insertDeliveries(tx: Db, orderId: string, deliveries: readonly NewDelivery[]): Promise<void> {
  await insertRows(
    tx,
    `INSERT INTO order_deliveries
       (id, order_id, delivery_date, slot, from_time, to_time, zone_key, method, person, has_place, recipient, if_nobody_in, fulfilment,
        fee_cents, fee_parts, design_minutes) VALUES ?`,
    deliveries.map((one) => [
      ...[one.id, orderId, one.date, one.slot, one.hours?.from ?? null, one.hours?.to ?? null],
      ...[one.zone, one.method, one.person, true],
      ...[JSON.stringify(one.recipient), one.ifNobodyIn, one.fulfilment],
      ...[one.feeCents, JSON.stringify(one.feeParts), one.minutes],
    ]),
  );
}

const placesOf = (orderId: string, deliveries: readonly NewDelivery[]): HeldPlace[] =>
  deliveries.map(({ id: deliveryId, date, slot, zone, minutes }) => {
    return { deliveryId, orderId, date, slot, zone, minutes };
  });

async function insertLines(tx: Db, orderId: string, deliveries: readonly NewDelivery[]): Promise<void> {
  const row = (deliveryId: string, line: OrderLine) => [
    ...[line.id, orderId, deliveryId, line.slug, line.name, line.tint, line.size, line.quantity],
    ...[line.unitPriceCents, line.lineTotalCents, line.designMinutes],
    ...[JSON.stringify(line.recipe), JSON.stringify(line.extras)],
    ...[line.cardMessage, line.anonymous, line.careCode],
  ];
  await insertRows(
    tx,
    `INSERT INTO order_lines (id, order_id, delivery_id, slug, name, tint, size, quantity, unit_price_cents,
       line_total_cents, design_minutes, recipe, extras, card_message, anonymous, care_code) VALUES ?`,
    deliveries.flatMap(({ id, lines }) => lines.map((line) => row(id, line))),
  );
}
