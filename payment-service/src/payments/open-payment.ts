import type { AuthorisePayment } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import { inTransaction, isDuplicate } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { hashToken, type KeptCard, takeCard } from '../cards/card-token-repository.ts';
import type { Deps } from '../deps.ts';
import { enter } from '../gift-cards/gift-card-ledger.ts';
import { type GiftCardPart, giftCardPart } from '../gift-cards/hold-on-gift-card.ts';
import { nextCheck } from '../next-check.ts';
import { isBarred } from './barred-payment-repository.ts';
import { insertPayment } from './insert-payment.ts';
import { findPayment, type KeptPayment, seekPayment } from './payment-repository.ts';

/** The new attempt, or the one that a request at the same moment has opened under this id. */
export async function openPayment(deps: Deps, id: string, request: AuthorisePayment): Promise<KeptPayment> {
  const payment = (await useCards(deps, id, request)) ?? (await seekPayment(deps.db, id));
  if (payment) return payment;
  throw new AppError('card-token-used', 'These card details were used or are too old. Please enter the card again.');
}

/** Uses up the card token, holds what a gift card pays and stores the attempt, all or nothing. */
async function useCards(deps: Deps, id: string, request: AuthorisePayment): Promise<KeptPayment | undefined> {
  const at = deps.now();
  const opened = inTransaction(deps.db, async (tx) => {
    const gift = await giftPart(deps, tx, request, at);
    const isCovered = gift?.giftCents === request.amountCents;
    const card = isCovered ? undefined : await takeCard(tx, hashToken(request.cardToken ?? ''), at);
    if (!isCovered && !card) return undefined;
    await store(tx, { id, request, gift, card, at });
    if (gift && (await isBarred(tx, id))) throw letGo();
    return findPayment(tx, id);
  });
  return opened.catch((err: unknown) => {
    if (isDuplicate(err)) return undefined;
    throw err;
  });
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
  readonly card: KeptCard | undefined;
  readonly at: Date;
};

async function store(tx: PoolConnection, { id, request, gift, card: kept, at }: Opening): Promise<void> {
  const { cardToken, giftCardToken: _giftCardToken, ...order } = request;
  const { bankCard = null, ...card } = kept ?? {};
  await insertPayment(tx, {
    ...order,
    id,
    bankCard,
    card: kept ? (card as Omit<KeptCard, 'bankCard'>) : null,
    cardTokenHash: kept && cardToken !== undefined ? hashToken(cardToken) : null,
    giftCardId: gift?.giftCardId ?? null,
    giftCents: gift?.giftCents ?? 0,
    askedAt: at,
    checkAt: nextCheck(at),
  });
  if (!gift || gift.giftCents === 0) return;
  const { giftCardId, giftCents: amountCents } = gift;
  await enter(tx, { kind: 'hold', of: id, giftCardId, paymentId: id, amountCents, at });
}

const letGo = () => new AppError('card-token-used', 'This payment was let go. Please begin a new one.');
