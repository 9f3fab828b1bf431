import type { Basket, BasketLine } from '@vetch/contracts/basket';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import { change, type Db, insertRows } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { customAlphabet } from 'nanoid';
import { uuidv7 } from 'uuidv7';
import type { BasketRecord } from '../baskets/basket-repository.ts';
import { deliveryKey } from '../baskets/deliveries.ts';
import { type HeldPlace, noteHeldPlaces } from '../calendar/place-ledger-repository.ts';
import { insertEvents } from '../orders/order-repository.ts';
import { keysOf } from '../promotions/buyer.ts';
import type { NewDelivery } from './requested-deliveries.ts';

/** Without letters and digits that are mistaken for one another; 29 bits, so that references cannot be guessed in order. */
const unmistakable = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomReference = customAlphabet(unmistakable, 6);
/** Printed on the card, and typed by whoever has the flowers; longer, because it opens its page by itself. */
const randomCareCode = customAlphabet(unmistakable, 8);

export const newReference = () => `VT-${randomReference()}`;

export type NewOrder = {
  readonly id: string;
  readonly reference: string;
  readonly basket: BasketRecord;
  readonly priced: Basket;
  readonly request: PlaceOrder;
  readonly deliveries: readonly NewDelivery[];
  readonly customerId: string | null;
  readonly cancellableUntil: Date;
  readonly now: Date;
};

/** Inserts the order as `pending`, with a snapshot of everything it promises. A second order for the basket violates a key. */
export async function insertOrder(tx: Db, order: NewOrder): Promise<void> {
  await Promise.all([
    insertOrderRow(tx, order),
    insertDeliveries(tx, order),
    noteHeldPlaces(tx, placesOf(order), order.now),
    insertLines(tx, order),
    insertEvents(tx, [{ orderId: order.id, event: 'ordered', actor: 'buyer', at: order.now }]),
  ]);
}

async function insertOrderRow(tx: Db, { id, reference, basket, priced, request, customerId, ...order }: NewOrder) {
  await change(
    tx,
    `INSERT INTO orders (id, reference, basket_id, customer_id, guest_token_hash, status, payment_state, buyer_email,
       buyer_phone, currency, items_cents, delivery_cents, total_cents, promotion_code, promotion_kind, discount_cents,
       cancellable_until, created_at, substitution, buyer_email_hash)
     VALUES (?, ?, ?, ?, ?, 'pending', 'checking', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      reference,
      basket.id,
      customerId,
      basket.guestTokenHash,
      request.buyer.email,
      request.buyer.phone ?? null,
      priced.currency,
      priced.itemsCents,
      priced.deliveryCents,
      priced.totalCents,
      ...usedCode(priced),
      toSql(order.cancellableUntil),
      toSql(order.now),
      request.substitution,
      keysOf({ accountId: customerId, email: request.buyer.email }).emailHash,
    ],
  );
}

/** A code that takes nothing off is not used. */
const usedCode = ({ promotion, discountCents }: Basket) =>
  promotion && discountCents > 0 ? [promotion.code, promotion.kind, discountCents] : [null, null, 0];

async function insertDeliveries(tx: Db, { id: orderId, deliveries }: NewOrder): Promise<void> {
  await insertRows(
    tx,
    `INSERT INTO order_deliveries
       (id, order_id, delivery_date, slot, from_time, to_time, zone_key, method, person, has_place, recipient, if_nobody_in, fulfilment,
        fee_cents, fee_parts, design_minutes) VALUES ?`,
    deliveries.map((one) => [
      ...[one.id, orderId, one.date, one.slot, one.hours?.from ?? null, one.hours?.to ?? null],
      ...[one.zone, one.method, one.person, true],
      ...[JSON.stringify(one.recipient), one.ifNobodyIn, 'scheduled'],
      ...[one.feeCents, JSON.stringify(one.feeParts), one.minutes],
    ]),
  );
}

const placesOf = ({ id: orderId, deliveries }: NewOrder): HeldPlace[] =>
  deliveries.map(({ id: deliveryId, date, slot, zone, minutes }) => {
    return { deliveryId, orderId, date, slot, zone, minutes };
  });

async function insertLines(tx: Db, order: NewOrder): Promise<void> {
  const deliveryIds = new Map(order.deliveries.map(({ key, id }) => [key, id]));
  const row = (line: BasketLine) => [
    uuidv7(),
    order.id,
    deliveryIds.get(deliveryKey({ ...line, date: line.deliveryDate })) ?? '',
    line.slug,
    line.name,
    line.tint,
    line.size,
    line.quantity,
    line.unitPriceCents,
    line.lineTotalCents,
    line.designMinutes,
    JSON.stringify(line.recipe),
    JSON.stringify(line.extras),
    line.cardMessage,
    line.anonymous,
    randomCareCode(),
  ];
  await insertRows(
    tx,
    `INSERT INTO order_lines (id, order_id, delivery_id, slug, name, tint, size, quantity, unit_price_cents,
       line_total_cents, design_minutes, recipe, extras, card_message, anonymous, care_code) VALUES ?`,
    order.priced.lines.map(row),
  );
}
