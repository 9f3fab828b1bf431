import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { fieldError } from '@vetch/service-kit/http/parse';
import { change } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { findBasket, touchBasket } from '../baskets/basket-repository.ts';
import type { Where } from '../baskets/deliveries.ts';
import { lockOpenBasket } from '../baskets/lock-basket.ts';
import { readBasket } from '../baskets/read-basket.ts';
import { today } from '../calendar/shop-rules.ts';
import type { Deps } from '../deps.ts';
import { situationOf, standingOf } from './apply-code.ts';
import { refusalOf } from './promotion.ts';
import { findTerms } from './promotion-repository.ts';
import { refusalInWords } from './refusal-words.ts';

/** Puts a code into the basket, in place of the one that was there. One that cannot be used says why, and nothing changes. */
export async function useCode(
  deps: Deps,
  basketId: string,
  holder: Holder,
  { code, where }: { readonly code: string; readonly where: Where },
): Promise<void> {
  const record = await findBasket(deps.db, basketId, holder);
  const promotion = await findTerms(deps.db, code);
  const basket = await readBasket(deps, basketId, holder, { where });
  const buyer = { accountId: holder.accountId ?? record.customerId };
  const standing = await standingOf(deps.db, promotion, buyer);
  const situation = situationOf(basket, await today(deps), standing);
  const reason = refusalOf(promotion, situation);
  if (reason) {
    const detail = refusalInWords(reason, promotion, situation);
    throw new AppError('promotion-refused', detail, { reason, errors: [fieldError('code', detail)] });
  }
  await setCode(deps, basketId, holder, code);
}

/** Takes whatever code there is out of the basket. */
export const dropCode = (deps: Deps, basketId: string, holder: Holder) => setCode(deps, basketId, holder, null);

async function setCode({ db, now }: Deps, basketId: string, holder: Holder, code: string | null): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockOpenBasket(tx, basketId, holder);
    await change(tx, 'UPDATE baskets SET promotion_code = ? WHERE id = ?', [code, basketId]);
    await touchBasket(tx, basketId, toSql(now()));
  });
}

/** The code of a basket that goes into another comes along, unless there is one. Returns whether it did. */
export async function carryCode(tx: PoolConnection, from: string, into: string): Promise<boolean> {
  const carried = await change(
    tx,
    `UPDATE baskets own JOIN baskets guest ON guest.id = ? SET own.promotion_code = guest.promotion_code
      WHERE own.id = ? AND own.promotion_code IS NULL AND guest.promotion_code IS NOT NULL`,
    [from, into],
  );
  return carried > 0;
}
