import { change, changeExactly, type Db } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import type { PoolConnection } from 'mysql2/promise';
import type { KeptPayment } from './payment-repository.ts';

export type NewPayment = Pick<
  KeptPayment,
  'id' | 'orderId' | 'orderReference' | 'amountCents' | 'currency' | 'askedAt' | 'giftCardId'
> & {
  /** Of the card that pays what no gift card does; null when a gift card pays all. */
  readonly cardTokenHash: string | null;
  readonly giftCents: number;
  readonly checkAt: Date;
};

/** `Unmatched` when the card's token is used, too old or unknown. */
export async function insertPayment(tx: PoolConnection, payment: NewPayment): Promise<void> {
  const { askedAt, cardTokenHash } = payment;
  const [card, source, token] =
    cardTokenHash === null
      ? ['NULL, NULL, NULL, NULL, NULL, NULL', '', []]
      : [
          'brand, last_four, expiry_month, expiry_year, token_hash, bank_card',
          'FROM card_tokens WHERE token_hash = ? AND expires_at > ?',
          [cardTokenHash, toSql(askedAt)],
        ];
  await changeExactly(
    tx,
    1,
    `INSERT INTO payments (id, order_id, order_reference, amount_cents, currency, status, gift_card_id, gift_cents,
                           created_at, asked_at, check_at, card_brand, card_last_four, card_expiry_month,
                           card_expiry_year, card_token_hash, bank_card)
     SELECT ?, ?, ?, ?, ?, 'processing', ?, ?, ?, ?, ?, ${card} ${source}`,
    [
      ...[payment.id, payment.orderId, payment.orderReference, payment.amountCents, payment.currency],
      ...[payment.giftCardId, payment.giftCents, toSql(askedAt), toSql(askedAt), toSql(payment.checkAt)],
      ...token,
    ],
  );
}

/** Notes that the bank is about to be asked to authorise the payment once more. */
export async function noteAsked(db: Db, id: string, now: Date): Promise<void> {
  await change(db, 'UPDATE payments SET asked_at = ? WHERE id = ?', [toSql(now), id]);
}
