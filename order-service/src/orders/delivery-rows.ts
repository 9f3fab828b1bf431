import type { FeePart } from '@vetch/contracts/basket';
import type { DeliveryMethod, Fulfilment, IfNobodyIn, SlotKey } from '@vetch/contracts/delivery';
import type { OrderDelivery, OrderLine } from '@vetch/contracts/order';
import type { QuotedExtra } from '@vetch/contracts/quotes';
import type { BouquetSize, Recipe } from '@vetch/contracts/recipes';
import type { Recipient } from '@vetch/contracts/recipient';

export const DELIVERY_COLUMNS = `id, order_id, delivery_date, person, slot, from_time, to_time, method, recipient, if_nobody_in, fulfilment, fee_cents,
  fee_parts`;

export type DeliveryRow = {
  id: string;
  order_id: string;
  delivery_date: string;
  person: number;
  slot: SlotKey;
  from_time: string | null;
  to_time: string | null;
  method: DeliveryMethod;
  recipient: Recipient;
  if_nobody_in: IfNobodyIn;
  fulfilment: Fulfilment;
  fee_cents: number;
  fee_parts: FeePart[] | null;
};

/** A delivery with those of the order's lines that it brings. */
export const toDelivery = (row: DeliveryRow, lines: readonly LineRow[]): OrderDelivery => ({
  id: row.id,
  date: row.delivery_date,
  person: row.person,
  slot: row.slot,
  hours: row.from_time && row.to_time ? { from: row.from_time, to: row.to_time } : null,
  method: row.method,
  recipient: row.recipient,
  ifNobodyIn: row.if_nobody_in,
  fulfilment: row.fulfilment,
  feeCents: row.fee_cents,
  // Older orders know only the sum.
  feeParts: row.fee_parts ?? [{ what: 'delivery', label: 'Delivery', cents: row.fee_cents }],
  lines: lines.filter((line) => line.delivery_id === row.id).map(toLine),
});

export const LINE_COLUMNS = `id, order_id, delivery_id, slug, name, tint, size, quantity, unit_price_cents, line_total_cents,
  design_minutes, recipe, extras, card_message, anonymous, care_code`;

export type LineRow = {
  id: string;
  order_id: string;
  delivery_id: string;
  slug: string;
  name: string;
  tint: string;
  size: BouquetSize;
  quantity: number;
  unit_price_cents: number;
  line_total_cents: number;
  design_minutes: number;
  recipe: Recipe;
  extras: QuotedExtra[];
  card_message: string;
  anonymous: number;
  care_code: string | null;
};

const toLine = (row: LineRow): OrderLine => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  tint: row.tint,
  size: row.size,
  quantity: row.quantity,
  unitPriceCents: row.unit_price_cents,
  lineTotalCents: row.line_total_cents,
  designMinutes: row.design_minutes,
  recipe: row.recipe,
  extras: row.extras,
  cardMessage: row.card_message,
  anonymous: Boolean(row.anonymous),
  careCode: row.care_code,
});
