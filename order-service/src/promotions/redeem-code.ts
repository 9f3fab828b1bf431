import type { Basket } from '@vetch/contracts/basket';
import type { BasketChange } from '@vetch/contracts/place-order';
import type { Promotion } from '@vetch/contracts/promotions';
import { AppError } from '@vetch/service-kit/http/app-error';
import { change } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';
import type { Deps } from '../deps.ts';
import { type CodeBuyer, keysOf } from './buyer.ts';
import type { RefusalReason } from './promotion.ts';
import { findTerms } from './promotion-repository.ts';
import { countFirstOrder, countUse, countUseByBuyer, hasOrdered, noteRedemption } from './redemption-repository.ts';
import { refusalInWords } from './refusal-words.ts';

export type Use = { readonly orderId: string; readonly priced: Basket; readonly buyer: CodeBuyer; readonly now: Date };

/** A code that takes nothing off is not used. */
export const usesCode = ({ promotion, discountCents }: Basket): boolean => promotion !== null && discountCents > 0;

/**
 * Takes the use of the basket's code for the order, in the transaction that inserts it. Of many at once as many get it
 * as there are uses left; the others are told what changed, and nothing is charged.
 */
export async function redeemCode(tx: PoolConnection, { orderId, priced, buyer, now }: Use): Promise<void> {
  const { promotion: applied, discountCents } = priced;
  if (!applied || !usesCode(priced)) return;
  const isThere = await countUse(tx, applied.code);
  const promotion = await findTerms(tx, applied.code);
  const keys = keysOf(buyer);
  const lost = isThere ? await refusedToBuyer(tx, promotion, buyer) : goneFor(promotion);
  if (lost) throw codeLost(lost, promotion, priced);
  await noteRedemption(tx, {
    ...keys,
    ...{ orderId, discountCents, code: promotion.code, isFirstOrder: promotion.firstOrderOnly, at: now },
  });
}

const goneFor = ({ isActive }: Promotion): RefusalReason => (isActive ? 'used-up' : 'switched-off');

async function refusedToBuyer(
  tx: PoolConnection,
  promotion: Promotion,
  buyer: CodeBuyer,
): Promise<RefusalReason | undefined> {
  const keys = keysOf(buyer);
  if (!(await countUseByBuyer(tx, promotion, keys))) return 'used-by-buyer';
  if (!promotion.firstOrderOnly) return undefined;
  const isFirst = (await countFirstOrder(tx, keys)) && !(await hasOrdered(tx, buyer));
  return isFirst ? undefined : 'not-the-first-order';
}

function codeLost(reason: RefusalReason, promotion: Promotion, priced: Basket): AppError {
  const detail = refusalInWords(reason, promotion, { ...priced, today: '' });
  const totalCents = priced.totalCents + priced.discountCents;
  const changes = [{ what: 'promotion', about: promotion.code, detail, wasCents: priced.discountCents, nowCents: 0 }];
  return new AppError('basket-changed', `${detail} Nothing has been charged; please look at the basket again.`, {
    changes,
    totalCents,
    version: priced.version,
  });
}

/**
 * A code that is refused at the till is taken out of the basket: it may be refused to the buyer alone, whom the basket
 * does not know, and its page would go on to promise what the code takes off.
 */
export async function takeRefusedCodeOut({ db }: Pick<Deps, 'db'>, basketId: string, err: unknown): Promise<void> {
  if (!(err instanceof AppError) || err.code !== 'basket-changed') return;
  const changes = err.extra.changes as readonly BasketChange[];
  const refused = changes.find(({ what, nowCents }) => what === 'promotion' && nowCents === 0);
  if (!refused) return;
  const sql = 'UPDATE baskets SET promotion_code = NULL WHERE id = ? AND promotion_code = ?';
  await change(db, sql, [basketId, refused.about]);
}
