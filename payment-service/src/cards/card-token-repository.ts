import { createHash } from 'node:crypto';
import type { Card } from '@vetch/contracts/payment';
import { change, changeExactly, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import type { PoolConnection } from 'mysql2/promise';

/** A card as it is kept: what its owner may read, and the bank's reference. */
export type KeptCard = Card & { readonly bankCard: string };

type CardTokenRow = {
  brand: string;
  last_four: string;
  expiry_month: number;
  expiry_year: number;
  bank_card: string;
};

/** Tokens are kept hashed: whoever reads the table cannot pay with what is in it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export async function insertCardToken(db: Db, tokenHash: string, card: KeptCard, expiresAt: Date): Promise<void> {
  await change(
    db,
    `INSERT INTO card_tokens (token_hash, brand, last_four, expiry_month, expiry_year, bank_card, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [tokenHash, card.brand, card.lastFour, card.expiryMonth, card.expiryYear, card.bankCard, toSql(expiresAt)],
  );
}

/** The card behind a token, which is used up by this; `undefined` when the token is used, too old or unknown. */
export async function takeCard(tx: Db, tokenHash: string, now: Date): Promise<KeptCard | undefined> {
  const [row, taken] = await Promise.all([
    selectOne<CardTokenRow>(
      tx,
      `SELECT brand, last_four, expiry_month, expiry_year, bank_card
         FROM card_tokens
        WHERE token_hash = ? AND expires_at > ?`,
      [tokenHash, toSql(now)],
    ),
    change(tx, 'DELETE FROM card_tokens WHERE token_hash = ?', [tokenHash]),
  ]);
  return row && taken === 1 ? toKeptCard(row) : undefined;
}

/** Uses a token up; `Unmatched` when it was used before. */
export async function useUpToken(tx: PoolConnection, tokenHash: string): Promise<void> {
  await changeExactly(tx, 1, 'DELETE FROM card_tokens WHERE token_hash = ?', [tokenHash]);
}

export async function deleteOldCardTokens(db: Db, now: Date): Promise<void> {
  await change(db, 'DELETE FROM card_tokens WHERE expires_at <= ?', [toSql(now)]);
}

const toKeptCard = (row: CardTokenRow): KeptCard => ({
  brand: row.brand,
  lastFour: row.last_four,
  expiryMonth: row.expiry_month,
  expiryYear: row.expiry_year,
  bankCard: row.bank_card,
});
