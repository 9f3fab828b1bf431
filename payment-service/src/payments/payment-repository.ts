import type { Payment, PaymentStatus } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';

/** A payment with what only this service knows of it. */
export type KeptPayment = Payment & {
  readonly orderReference: string;
  /** Both are null when a gift card pays for all of it. */
  readonly cardTokenHash: string | null;
  readonly bankCard: string | null;
  readonly giftCardId: string | null;
  /** What of the amount the bank moves: all that a gift card does not pay. */
  readonly bankCents: number;
  /** When the bank was last asked to authorise it. */
  readonly askedAt: Date;
  /** Whether the bank ever asked its owner for approval. */
  readonly wasChallenged: boolean;
};

type PaymentRow = {
  id: string;
  order_id: string;
  order_reference: string;
  amount_cents: number;
  currency: string;
  status: PaymentStatus;
  refusal: string | null;
  card_brand: string | null;
  card_last_four: string | null;
  card_expiry_month: number | null;
  card_expiry_year: number | null;
  card_token_hash: string | null;
  bank_card: string | null;
  gift_card_id: string | null;
  gift_cents: number;
  gift_last_four: string | null;
  asked_at: string;
  challenged_at: string | null;
  captured_cents: number;
  refunded_cents: number;
};

const sumOf = (kind: 'captured' | 'refunded') =>
  `(SELECT CAST(COALESCE(SUM(l.amount_cents), 0) AS SIGNED)
      FROM ledger_entries l WHERE l.payment_id = p.id AND l.kind = '${kind}') AS ${kind}_cents`;

const selectPayments = `
  SELECT p.id, p.order_id, p.order_reference, p.amount_cents, p.currency, p.status, p.refusal, p.card_brand,
         p.card_last_four, p.card_expiry_month, p.card_expiry_year, p.card_token_hash, p.bank_card, p.asked_at,
         p.challenged_at, p.gift_card_id, p.gift_cents, g.last_four AS gift_last_four,
         ${sumOf('captured')}, ${sumOf('refunded')}
    FROM payments p LEFT JOIN gift_cards g ON g.id = p.gift_card_id`;

export async function seekPayment(db: Db, id: string): Promise<KeptPayment | undefined> {
  const row = await selectOne<PaymentRow>(db, `${selectPayments} WHERE p.id = ?`, [id]);
  return row && toPayment(row);
}

/** Throws `payment-not-found`. */
export async function findPayment(db: Db, id: string): Promise<KeptPayment> {
  const payment = await seekPayment(db, id);
  if (!payment) throw paymentNotFound();
  return payment;
}

export const paymentNotFound = () => new AppError('payment-not-found', 'There is no such payment.');

/** Oldest first. */
export async function findPaymentsOfOrder(db: Db, orderId: string): Promise<KeptPayment[]> {
  const rows = await select<PaymentRow>(db, `${selectPayments} WHERE p.order_id = ? ORDER BY p.created_at, p.id`, [
    orderId,
  ]);
  return rows.map(toPayment);
}

/** In the order of their ids, which grow with time, beginning after the id `after`. */
export async function findPaymentsSince(db: Db, since: Date, after: string, limit: number): Promise<KeptPayment[]> {
  const rows = await select<PaymentRow>(
    db,
    `${selectPayments} WHERE p.created_at >= ? AND p.id > ? ORDER BY p.id LIMIT ${limit}`,
    [toSql(since), after],
  );
  return rows.map(toPayment);
}

const toPayment = (row: PaymentRow): KeptPayment => ({
  id: row.id,
  orderId: row.order_id,
  orderReference: row.order_reference,
  status: row.status,
  amountCents: row.amount_cents,
  capturedCents: row.captured_cents,
  refundedCents: row.refunded_cents,
  currency: row.currency,
  card: cardOf(row),
  giftCard: row.gift_cents > 0 ? { lastFour: row.gift_last_four ?? '', amountCents: row.gift_cents } : null,
  giftCardId: row.gift_card_id,
  bankCents: row.amount_cents - row.gift_cents,
  refusal: row.refusal,
  cardTokenHash: row.card_token_hash,
  bankCard: row.bank_card,
  askedAt: new Date(fromSql(row.asked_at)),
  wasChallenged: row.challenged_at !== null,
});

function cardOf(row: PaymentRow): Payment['card'] {
  const { card_brand: brand, card_expiry_month: expiryMonth, card_expiry_year: expiryYear } = row;
  if (brand === null || expiryMonth === null || expiryYear === null) return null;
  return { brand, lastFour: row.card_last_four ?? '', expiryMonth, expiryYear };
}
