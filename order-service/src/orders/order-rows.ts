import type { OrderStatus, PaymentState } from '@vetch/contracts/order';
import type { PromotionKind } from '@vetch/contracts/promotions';
import type { SubstitutionChoice } from '@vetch/contracts/substitution';
import { fromSql, fromSqlOrNull } from '@vetch/service-kit/mysql/instants';

/** An order without what it consists of. */
export type OrderRecord = {
  readonly id: string;
  readonly reference: string;
  /** Null for a guest. */
  readonly customerId: string | null;
  readonly status: OrderStatus;
  readonly paymentState: PaymentState;
  readonly buyer: { readonly email: string; readonly phone?: string };
  readonly currency: string;
  readonly itemsCents: number;
  readonly deliveryCents: number;
  readonly promotion: { readonly code: string; readonly kind: PromotionKind } | null;
  readonly discountCents: number;
  readonly totalCents: number;
  readonly paidCents: number;
  readonly refundedCents: number;
  readonly card: { readonly brand: string; readonly lastFour: string } | null;
  /** What of the total a gift card pays. */
  readonly giftCard: { readonly lastFour: string; readonly amountCents: number } | null;
  readonly refusal: string | null;
  readonly cancellationReason: string | null;
  readonly cancellableUntil: string;
  readonly heldUntil: string | null;
  readonly createdAt: string;
  readonly placedAt: string | null;
  readonly substitution: SubstitutionChoice;
};

export const ORDER_COLUMNS = `id, reference, customer_id, status, payment_state, buyer_email, buyer_phone, currency, items_cents,
  delivery_cents, promotion_code, promotion_kind, discount_cents, total_cents, paid_cents, refunded_cents, card_brand, card_last_four,
  gift_card_last_four, gift_card_cents, refusal, cancellation_reason,
  cancellable_until, held_until, created_at, placed_at, substitution`;

export type OrderRow = {
  id: string;
  reference: string;
  customer_id: string | null;
  status: OrderStatus;
  payment_state: PaymentState;
  buyer_email: string;
  buyer_phone: string | null;
  currency: string;
  items_cents: number;
  delivery_cents: number;
  promotion_code: string | null;
  promotion_kind: PromotionKind | null;
  discount_cents: number;
  total_cents: number;
  paid_cents: number;
  refunded_cents: number;
  card_brand: string | null;
  card_last_four: string | null;
  gift_card_last_four: string | null;
  gift_card_cents: number;
  refusal: string | null;
  cancellation_reason: string | null;
  cancellable_until: string;
  held_until: string | null;
  created_at: string;
  placed_at: string | null;
  substitution: SubstitutionChoice;
};

export const toOrder = (row: OrderRow): OrderRecord => ({
  id: row.id,
  reference: row.reference,
  customerId: row.customer_id,
  status: row.status,
  paymentState: row.payment_state,
  buyer: { email: row.buyer_email, ...(row.buyer_phone !== null && { phone: row.buyer_phone }) },
  currency: row.currency,
  itemsCents: row.items_cents,
  deliveryCents: row.delivery_cents,
  promotion: row.promotion_code && row.promotion_kind ? { code: row.promotion_code, kind: row.promotion_kind } : null,
  discountCents: row.discount_cents,
  totalCents: row.total_cents,
  paidCents: row.paid_cents,
  refundedCents: row.refunded_cents,
  card: row.card_brand && row.card_last_four ? { brand: row.card_brand, lastFour: row.card_last_four } : null,
  giftCard: row.gift_card_last_four ? { lastFour: row.gift_card_last_four, amountCents: row.gift_card_cents } : null,
  refusal: row.refusal,
  cancellationReason: row.cancellation_reason,
  cancellableUntil: fromSql(row.cancellable_until),
  heldUntil: fromSqlOrNull(row.held_until),
  createdAt: fromSql(row.created_at),
  placedAt: fromSqlOrNull(row.placed_at),
  substitution: row.substitution,
});
