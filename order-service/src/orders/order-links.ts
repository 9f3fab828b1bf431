import { change, type Db } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { hashToken, newGuestToken } from '../ownership.ts';

/** The condition on an order to which somebody has a link, and its value is the hash of the token in it. */
export const LINKED = 'id IN (SELECT order_id FROM order_links WHERE token_hash = ?)';

/** A token for a link in an e-mail: whoever has it is the holder of this one order, like the guest who ordered. */
export async function newOrderLink(db: Db, orderId: string, now: Date): Promise<string> {
  const token = newGuestToken();
  await change(db, 'INSERT INTO order_links (token_hash, order_id, created_at) VALUES (?, ?, ?)', [
    hashToken(token),
    orderId,
    toSql(now),
  ]);
  return token;
}
