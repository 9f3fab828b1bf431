import type { Payment, PaymentStatus } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';

/** A payment with what only this service knows of it. */
export type KeptPayment = Payment & {
  readonly orderReference: string;
  readonly cardTokenHash: string;
  readonly bankCard: string;
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
  card_brand: string;
  card_last_four: string;
  card_expiry_month: number;
  card_expiry_year: number;
  card_token_hash: string;
  bank_card: string;
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
         p.challenged_at, ${sumOf('captured')}, ${sumOf('refunded')}
    FROM payments p`;

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

export type NewPayment = Pick<
  KeptPayment,
  'id' | 'orderId' | 'orderReference' | 'amountCents' | 'currency' | 'card' | 'cardTokenHash' | 'bankCard' | 'askedAt'
> & { readonly checkAt: Date };

export async function insertPayment(db: Db, payment: NewPayment): Promise<void> {
  const { card } = payment;
  await change(
    db,
    `INSERT INTO payments (id, order_id, order_reference, amount_cents, currency, status, card_brand, card_last_four,
                           card_expiry_month, card_expiry_year, card_token_hash, bank_card, created_at, asked_at,
                           check_at)
     VALUES (?, ?, ?, ?, ?, 'processing', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      payment.id,
      payment.orderId,
      payment.orderReference,
      payment.amountCents,
      payment.currency,
      card.brand,
      card.lastFour,
      card.expiryMonth,
      card.expiryYear,
      payment.cardTokenHash,
      payment.bankCard,
      toSql(payment.askedAt),
      toSql(payment.askedAt),
      toSql(payment.checkAt),
    ],
  );
}

/** Notes that the bank is about to be asked to authorise the payment once more. */
export async function noteAsked(db: Db, id: string, now: Date): Promise<void> {
  await change(db, 'UPDATE payments SET asked_at = ? WHERE id = ?', [toSql(now), id]);
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
  card: {
    brand: row.card_brand,
    lastFour: row.card_last_four,
    expiryMonth: row.card_expiry_month,
    expiryYear: row.card_expiry_year,
  },
  refusal: row.refusal,
  cardTokenHash: row.card_token_hash,
  bankCard: row.bank_card,
  askedAt: new Date(fromSql(row.asked_at)),
  wasChallenged: row.challenged_at !== null,
});
