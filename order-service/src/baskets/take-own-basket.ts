import type { OwnBasket } from '@vetch/contracts/basket';
import type { Holder } from '@vetch/service-kit/http/caller';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { hashToken, newGuestToken } from '../ownership.ts';
import { carryCode } from '../promotions/use-code.ts';
import { alreadyOrdered, basketLines, noSuchBasket, touchBasket, updateLine } from './basket-repository.ts';
import { combineLines } from './combine-lines.ts';
import {
  closeMerged,
  ensureOwnBasket,
  letOwnBasketGo,
  lockGuestBasket,
  lockOwnBasket,
  moveLines,
  orderOfBasket,
  replaceGuestToken,
} from './own-basket-repository.ts';

/** More often than this an account's own basket does not change hands while one request is at it. */
const ATTEMPTS = 5;

/**
 * The account's own basket, with what lies in the guest's basket `guestId` moved into it, in one transaction. A guest's
 * basket is added once, however often it is sent; nothing is lost to a bouquet that is put into either meanwhile.
 */
export async function takeOwnBasket(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  accountId: string,
  holder: Holder,
  guestId: string | undefined,
): Promise<OwnBasket> {
  const at = toSql(now());
  const guestToken = newGuestToken();
  const guestTokenHash = hashToken(guestToken);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    await inTransaction(db, (tx) => ensureOwnBasket(tx, { id: uuidv7(), accountId, guestTokenHash, at }));
    const taken = await inTransaction(db, async (tx) => {
      const id = await lockOpenOwnBasket(tx, accountId);
      if (id === undefined) return undefined;
      const notes = guestId === undefined || guestId === id ? [] : await merge(tx, id, guestId, holder, at);
      await replaceGuestToken(tx, id, guestTokenHash);
      return { id, notes, count: quantityOf(await basketLines(tx, id)) };
    });
    if (taken) return { ...taken, guestToken };
  }
  throw new Error(`The own basket of account ${accountId} changed hands ${ATTEMPTS} times.`);
}

/** One that has become an order is let go, and the caller looks again. */
async function lockOpenOwnBasket(tx: PoolConnection, accountId: string): Promise<string | undefined> {
  const id = await lockOwnBasket(tx, accountId);
  if (id === undefined || !(await orderOfBasket(tx, id))) return id;
  await letOwnBasketGo(tx, id);
  return undefined;
}

async function merge(tx: PoolConnection, ownId: string, guestId: string, holder: Holder, at: string) {
  const guest = await lockGuestBasket(tx, guestId, holder);
  if (!guest) throw noSuchBasket(guestId);
  if (guest.isMerged) return [];
  const reference = await orderOfBasket(tx, guestId);
  if (reference) throw alreadyOrdered(reference);

  const { moved, raised, notes } = combineLines(await basketLines(tx, ownId), await basketLines(tx, guestId));
  await moveLines(
    tx,
    moved.map((line) => line.id),
    ownId,
  );
  for (const line of raised) await updateLine(tx, ownId, line);
  const hasCode = await carryCode(tx, guestId, ownId);
  await closeMerged(tx, guestId, ownId, at);
  if (moved.length + raised.length > 0 || hasCode) await touchBasket(tx, ownId, at);
  return notes;
}

const quantityOf = (lines: readonly { readonly quantity: number }[]): number =>
  lines.reduce((total, line) => total + line.quantity, 0);
