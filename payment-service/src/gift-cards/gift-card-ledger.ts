import { change, type Db } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';

/** What happens to the money on a gift card. What was held is spent by a capture, which moves no more. */
export type GiftCardEntry = {
  readonly kind: 'issue' | 'hold' | 'capture' | 'release' | 'refund';
  /** The id of what was done: the gift card's, the payment's or the refund's. */
  readonly of: string;
  readonly giftCardId: string;
  readonly paymentId: string | null;
  readonly amountCents: number;
  readonly at: Date;
};

const signs = { issue: 1, hold: -1, capture: 0, release: 1, refund: 1 } as const;

/**
 * Adds an entry to the ledger of a gift card and moves its balance by it, in the caller's transaction and under a lock of
 * what the entry is about. An operation that was entered before breaks the key of the ledger; a hold that is more than the
 * balance breaks the check of the table.
 */
export async function enter(tx: Db, entry: GiftCardEntry): Promise<void> {
  const { kind, of, giftCardId, paymentId, amountCents, at } = entry;
  const entered = change(
    tx,
    `INSERT INTO gift_card_entries (operation_key, gift_card_id, payment_id, kind, amount_cents, entered_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [`${kind}:${of}`, giftCardId, paymentId, kind, amountCents, toSql(at)],
  );
  const moved = signs[kind] * amountCents;
  await Promise.all([
    entered,
    moved !== 0 &&
      change(tx, 'UPDATE gift_cards SET balance_cents = balance_cents + ? WHERE id = ?', [moved, giftCardId]),
  ]);
}
