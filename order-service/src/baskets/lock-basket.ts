import type { Holder } from '@vetch/service-kit/http/caller';
import { changeExactly, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';
import { OWNED, ownedBy } from '../ownership.ts';
import { alreadyOrdered, type BasketRecord, findBasket } from './basket-repository.ts';

/** Locks the basket for the rest of the transaction, and refuses when it has become an order. */
export async function lockOpenBasket(tx: Db, id: string, holder: Holder): Promise<BasketRecord> {
  const [, basket] = await Promise.all([
    selectOne(tx, `SELECT id FROM baskets WHERE id = ? AND ${OWNED} FOR UPDATE`, [id, ...ownedBy(holder)]),
    findBasket(tx, id, holder),
  ]);
  if (basket.orderReference) throw alreadyOrdered(basket.orderReference);
  return basket;
}

/** Locks the basket as it was read; `Unmatched` when it was changed since, has another owner or has gone into another. */
export async function lockUnchanged(tx: PoolConnection, basket: BasketRecord): Promise<void> {
  await changeExactly(
    tx,
    1,
    `UPDATE baskets SET version = version
      WHERE id = ? AND version = ? AND guest_token_hash = ? AND customer_id <=> ? AND merged_into IS NULL`,
    [basket.id, basket.version, basket.guestTokenHash, basket.customerId],
  );
}
