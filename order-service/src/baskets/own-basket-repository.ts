import type { Holder } from '@vetch/service-kit/http/caller';
import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { isDuplicate } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { OWNED, ownedBy } from '../ownership.ts';

/** A member has one basket of their own, whatever browsers they use: `own_of` is unique. */
export async function ensureOwnBasket(
  db: Db,
  basket: { id: string; accountId: string; guestTokenHash: string; at: string },
): Promise<void> {
  const { id, accountId, guestTokenHash, at } = basket;
  if (await selectOne(db, 'SELECT id FROM baskets WHERE own_of = ?', [accountId])) return;
  try {
    await change(
      db,
      `INSERT INTO baskets (id, customer_id, own_of, guest_token_hash, version, created_at, updated_at)
       VALUES (?, ?, ?, ?, 0, ?, ?)`,
      [id, accountId, accountId, guestTokenHash, at, at],
    );
  } catch (err) {
    if (!isDuplicate(err)) throw err;
  }
}

/** Locks the member's own basket for the rest of the transaction; `undefined` when it has changed hands meanwhile. */
export async function lockOwnBasket(tx: PoolConnection, accountId: string): Promise<string | undefined> {
  const row = await selectOne<{ id: string }>(tx, 'SELECT id FROM baskets WHERE own_of = ? FOR UPDATE', [accountId]);
  return row?.id;
}

/** It has become an order; the member's next basket is another. */
export async function letOwnBasketGo(tx: PoolConnection, id: string): Promise<void> {
  await change(tx, 'UPDATE baskets SET own_of = NULL WHERE id = ?', [id]);
}

/** Locks a basket that may go into the account's own: a guest's, or one more of the same account. */
export async function lockGuestBasket(
  tx: PoolConnection,
  id: string,
  holder: Holder,
): Promise<{ isMerged: boolean } | undefined> {
  const row = await selectOne<{ merged_into: string | null }>(
    tx,
    `SELECT merged_into FROM baskets
      WHERE id = ? AND ${OWNED} AND (customer_id IS NULL OR customer_id = ?) FOR UPDATE`,
    [id, ...ownedBy(holder), holder.accountId],
  );
  return row && { isMerged: row.merged_into !== null };
}

/** The order that a locked basket has become, if any. */
export async function orderOfBasket(tx: PoolConnection, id: string): Promise<string | undefined> {
  const row = await selectOne<{ reference: string }>(tx, 'SELECT reference FROM orders WHERE basket_id = ?', [id]);
  return row?.reference;
}

export async function moveLines(tx: PoolConnection, lineIds: readonly string[], toBasket: string): Promise<void> {
  if (lineIds.length === 0) return;
  const places = lineIds.map(() => '?').join(', ');
  await change(tx, `UPDATE basket_lines SET basket_id = ? WHERE id IN (${places})`, [toBasket, ...lineIds]);
}

/** From now on nothing can be put into it, and it is never merged again. */
export async function closeMerged(tx: PoolConnection, id: string, into: string, at: string): Promise<void> {
  await change(tx, 'UPDATE baskets SET merged_into = ?, own_of = NULL, updated_at = ? WHERE id = ?', [into, at, id]);
}

export async function replaceGuestToken(tx: PoolConnection, id: string, guestTokenHash: string): Promise<void> {
  await change(tx, 'UPDATE baskets SET guest_token_hash = ? WHERE id = ?', [guestTokenHash, id]);
}
