import type { AuthorisePayment } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import { ifUnmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction, isDuplicate, lastly } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { hashToken, useUpToken } from '../cards/card-token-repository.ts';
import type { Deps } from '../deps.ts';
import { enter } from '../gift-cards/gift-card-ledger.ts';
import { type GiftCardPart, giftCardPart } from '../gift-cards/hold-on-gift-card.ts';
import { nextCheck } from '../next-check.ts';
import { isBarred } from './barred-payment-repository.ts';
import { insertPayment } from './insert-payment.ts';
import { findPayment, type KeptPayment, seekPayment } from './payment-repository.ts';

export type Opened = { readonly payment: KeptPayment; readonly isNew: boolean };

/** The new attempt, or the one that an earlier request has opened under this id. */
export async function openPayment(deps: Deps, id: string, request: AuthorisePayment): Promise<Opened> {
  // What is left on a gift card says nothing about an attempt that has its part already.
  const earlier = request.giftCardToken === undefined ? undefined : await seekPayment(deps.db, id);
  if (earlier) return { payment: earlier, isNew: false };
  const opened = await useCards(deps, id, request).catch(asRefusal);
  if (opened && !(opened instanceof AppError)) return { payment: opened, isNew: true };
  // Of two requests at once the second may find the cards used, and by the first.
  const known = await seekPayment(deps.db, id);
  if (known) return { payment: known, isNew: false };
  throw opened ?? tokenUsed();
}

function asRefusal(err: unknown): AppError {
  if (err instanceof AppError) return err;
  throw err;
}

const tokenUsed = () =>
  new AppError('card-token-used', 'These card details were used or are too old. Please enter the card again.');

/**
 * Uses up the card token, holds what a gift card pays and stores the attempt, all or nothing. `undefined` when there is an
 * attempt under this id, or the token is used, too old or unknown.
 */
async function useCards(deps: Deps, id: string, request: AuthorisePayment): Promise<KeptPayment | undefined> {
  const at = deps.now();
  const opened = inTransaction(deps.db, async (tx) => {
    const gift = await giftPart(deps, tx, request, at);
    const store = () => storeAttempt(tx, { id, request, gift, at });
    if (!gift) return lastly(tx, store);
    const payment = await store();
    if (await isBarred(tx, id)) throw letGo();
    return payment;
  });
  return opened.catch((err: unknown) => (isDuplicate(err) ? undefined : ifUnmatched(err)));
}

async function giftPart(
  { giftCardSecret }: Deps,
  tx: PoolConnection,
  { giftCardToken, cardToken, amountCents, currency }: AuthorisePayment,
  at: Date,
): Promise<GiftCardPart | undefined> {
  if (giftCardToken === undefined) return undefined;
  const wanted = { giftCardToken, amountCents, currency, hasCard: cardToken !== undefined };
  return giftCardPart(tx, giftCardSecret, wanted, at);
}

type Opening = {
  readonly id: string;
  readonly request: AuthorisePayment;
  readonly gift: GiftCardPart | undefined;
  readonly at: Date;
};

/** A card that is not needed keeps its token. */
async function storeAttempt(tx: PoolConnection, { id, request, gift, at }: Opening): Promise<KeptPayment> {
  const { cardToken = '', giftCardToken: _giftCardToken, ...order } = request;
  const { giftCardId = null, giftCents = 0 } = gift ?? {};
  const cardTokenHash = giftCents === request.amountCents ? null : hashToken(cardToken);
  const dates = { askedAt: at, checkAt: nextCheck(at) };
  const [, , , payment] = await Promise.all([
    insertPayment(tx, { ...order, id, cardTokenHash, giftCardId, giftCents, ...dates }),
    cardTokenHash !== null && useUpToken(tx, cardTokenHash),
    giftCardId !== null &&
      giftCents > 0 &&
      enter(tx, { kind: 'hold', of: id, giftCardId, paymentId: id, amountCents: giftCents, at }),
    findPayment(tx, id),
  ]);
  return payment;
}

const letGo = () => new AppError('card-token-used', 'This payment was let go. Please begin a new one.');
