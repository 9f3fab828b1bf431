import type { Promotion } from '@vetch/contracts/promotions';
import { change, type Db, selectIn, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import type { PoolConnection } from 'mysql2/promise';
import { type BuyerKeys, type CodeBuyer, countedNames, keysOf } from './buyer.ts';

/** First orders are counted over all codes that are for them: a buyer has one. No code looks like this. */
const FIRST_ORDER = '(first order)';

/** How often the buyer has used the code; of account and address the one that has more often. */
export async function usedByBuyer(db: Db, code: string, buyer: BuyerKeys): Promise<number> {
  const names = countedNames(buyer);
  if (names.length === 0) return 0;
  const sql = 'SELECT used FROM promotion_buyers WHERE counted = ? AND buyer IN (?)';
  const rows = await selectIn<{ used: number }>(db, sql, [code, names]);
  return Math.max(0, ...rows.map(({ used }) => used));
}

/** Whether the shop has an order of this account or mailbox that somebody has paid for and that was not called off. */
export async function hasOrdered(db: Db, buyer: CodeBuyer): Promise<boolean> {
  const { accountId, emailHash } = keysOf(buyer);
  // Orders from before mailboxes were counted have only the address as it was typed.
  const sql = `SELECT id FROM orders WHERE (customer_id = ? OR buyer_email_hash = ? OR buyer_email = ?)
                  AND status IN ('placed', 'confirmed', 'completed') LIMIT 1`;
  return (await selectOne(db, sql, [accountId ?? '', emailHash ?? '', buyer.email ?? ''])) !== undefined;
}

/** Counts one more use in all. `false` when it was used up, or switched off, meanwhile; the code is locked from now on. */
export async function countUse(tx: PoolConnection, code: string): Promise<boolean> {
  const sql = `UPDATE promotions SET used = used + 1
                WHERE code = ? AND is_active AND (total_limit IS NULL OR used < total_limit)`;
  return (await change(tx, sql, [code])) === 1;
}

/** Counts one more use by the buyer. `false` when account or address has used it as often as it works. */
export const countUseByBuyer = (tx: PoolConnection, { code, buyerLimit }: Promotion, buyer: BuyerKeys) =>
  countAll(tx, code, countedNames(buyer), buyerLimit);

/** `false` when account or address has a first order already, perhaps with another code. */
export const countFirstOrder = (tx: PoolConnection, buyer: BuyerKeys) =>
  countAll(tx, FIRST_ORDER, countedNames(buyer), 1);

async function countAll(tx: PoolConnection, counted: string, names: readonly string[], limit: number | null) {
  for (const name of names) {
    await change(tx, 'INSERT IGNORE INTO promotion_buyers (counted, buyer, used) VALUES (?, ?, 0)', [counted, name]);
    const sql = `UPDATE promotion_buyers SET used = used + 1
                  WHERE counted = ? AND buyer = ? AND (? IS NULL OR used < ?)`;
    if ((await change(tx, sql, [counted, name, limit, limit])) !== 1) return false;
  }
  return true;
}

export type Redemption = BuyerKeys & {
  readonly orderId: string;
  readonly code: string;
  readonly discountCents: number;
  readonly isFirstOrder: boolean;
  readonly at: Date;
};

/** An order has at most one; a second violates the key. */
export async function noteRedemption(tx: PoolConnection, redemption: Redemption): Promise<void> {
  await change(
    tx,
    `INSERT INTO promotion_redemptions (order_id, movement, code, discount_cents, account_id, email_hash, is_first_order, at)
     VALUES (?, 'taken', ?, ?, ?, ?, ?, ?)`,
    [
      ...[redemption.orderId, redemption.code, redemption.discountCents, redemption.accountId],
      ...[redemption.emailHash, redemption.isFirstOrder, toSql(redemption.at)],
    ],
  );
}

type TakenRow = { code: string; account_id: string | null; email_hash: string; is_first_order: number };

/** Gives the use of a code back, once, however often this runs. The caller has locked the order. */
export async function releaseRedemption(tx: PoolConnection, orderId: string, now: Date): Promise<void> {
  const released = await change(
    tx,
    `INSERT INTO promotion_redemptions (order_id, movement, code, discount_cents, account_id, email_hash, is_first_order, at)
     SELECT t.order_id, 'released', t.code, t.discount_cents, t.account_id, t.email_hash, t.is_first_order, ?
       FROM promotion_redemptions t LEFT JOIN promotion_redemptions r ON r.order_id = t.order_id AND r.movement = 'released'
      WHERE t.order_id = ? AND t.movement = 'taken' AND r.order_id IS NULL`,
    [toSql(now), orderId],
  );
  if (released === 0) return;
  const sql = `SELECT code, account_id, email_hash, is_first_order FROM promotion_redemptions
                WHERE order_id = ? AND movement = 'taken'`;
  const taken = await selectOne<TakenRow>(tx, sql, [orderId]);
  if (!taken) return;
  await change(tx, 'UPDATE promotions SET used = used - 1 WHERE code = ?', [taken.code]);
  const names = countedNames({ accountId: taken.account_id, emailHash: taken.email_hash });
  for (const counted of taken.is_first_order ? [taken.code, FIRST_ORDER] : [taken.code]) {
    for (const name of names) {
      const back = 'UPDATE promotion_buyers SET used = used - 1 WHERE counted = ? AND buyer = ?';
      await change(tx, back, [counted, name]);
    }
  }
}
