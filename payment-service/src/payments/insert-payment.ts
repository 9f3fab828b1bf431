import { change, type Db } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import type { KeptPayment } from './payment-repository.ts';

export type NewPayment = Pick<
  KeptPayment,
  | 'id'
  | 'orderId'
  | 'orderReference'
  | 'amountCents'
  | 'currency'
  | 'card'
  | 'cardTokenHash'
  | 'bankCard'
  | 'askedAt'
  | 'giftCardId'
> & { readonly giftCents: number; readonly checkAt: Date };

export async function insertPayment(db: Db, payment: NewPayment): Promise<void> {
  const { card } = payment;
  await change(
    db,
    `INSERT INTO payments (id, order_id, order_reference, amount_cents, currency, status, card_brand, card_last_four,
                           card_expiry_month, card_expiry_year, card_token_hash, bank_card, gift_card_id, gift_cents,
                           created_at, asked_at, check_at)
     VALUES (?, ?, ?, ?, ?, 'processing', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      payment.id,
      payment.orderId,
      payment.orderReference,
      payment.amountCents,
      payment.currency,
      card?.brand ?? null,
      card?.lastFour ?? null,
      card?.expiryMonth ?? null,
      card?.expiryYear ?? null,
      payment.cardTokenHash,
      payment.bankCard,
      payment.giftCardId,
      payment.giftCents,
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
