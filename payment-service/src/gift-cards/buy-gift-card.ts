import { randomUUID } from 'node:crypto';
import { type BuyGiftCard, GiftCard } from '@vetch/contracts/gift-cards';
import { AppError } from '@vetch/service-kit/http/app-error';
import { inTransaction, isDuplicate } from '@vetch/service-kit/mysql/transaction';
import { askBank } from '../bank/ask-bank.ts';
import { hashToken, takeCard } from '../cards/card-token-repository.ts';
import type { Deps } from '../deps.ts';
import { nextCheck } from '../next-check.ts';
import { codeOf, hashOf, inGroups } from './gift-card-code.ts';
import { enter } from './gift-card-ledger.ts';
import { activate, insertGiftCard, type KeptGiftCard, seekById, seekByRequest } from './gift-card-repository.ts';
import { returnMoney } from './return-money.ts';

const GIFT_CARD_CURRENCY = 'GBP';

/**
 * Takes the money and issues the card, once for each key: a repeat tells the same code again, also with another card,
 * since whoever lost the answer types the card anew. The purchase is stored before the bank is asked; unless the bank
 * says yes to all of it, all of it is given back.
 */
export async function buyGiftCard(deps: Deps, requestKey: string, request: BuyGiftCard): Promise<GiftCard> {
  const earlier = await seekByRequest(deps.db, requestKey);
  if (earlier) return tellAgain(deps, earlier, request);
  const card = await openPurchase(deps, requestKey, request);
  if (!card) {
    const atOnce = await seekByRequest(deps.db, requestKey);
    if (atOnce) return tellAgain(deps, atOnce, request);
    throw new AppError('card-token-used', 'These card details were used or are too old. Please enter the card again.');
  }
  const refusal = await takeMoney(deps, card);
  if (refusal === undefined && (await issue(deps, card))) return told(deps, card);
  await returnMoney(deps, card.id, refusal ?? 'no-answer');
  throw await declined(deps, card.id);
}

function tellAgain(deps: Deps, card: KeptGiftCard, request: BuyGiftCard): GiftCard {
  if (card.amountCents !== request.amountCents) {
    throw new AppError('idempotency-key-reused', 'This Idempotency-Key was sent with another amount. Use a new key.');
  }
  if (card.status === 'active') return told(deps, card);
  if (card.status !== 'buying') throw refused(card.refusal);
  throw new AppError(
    'request-in-progress',
    'This gift card is still being bought. Ask again in a moment.',
    {},
    { 'retry-after': '1' },
  );
}

/** Uses up the card token and stores the purchase, both or neither. */
async function openPurchase(deps: Deps, requestKey: string, request: BuyGiftCard): Promise<KeptGiftCard | undefined> {
  const at = deps.now();
  const id = randomUUID();
  const opened = inTransaction(deps.db, async (tx) => {
    const kept = await takeCard(tx, hashToken(request.cardToken), at);
    if (!kept) return undefined;
    const purchase = { id, requestKey, amountCents: request.amountCents, currency: GIFT_CARD_CURRENCY, at };
    const opening = { ...purchase, bankCard: kept.bankCard, checkAt: nextCheck(at) };
    const [, card] = await Promise.all([insertGiftCard(tx, opening), seekById(tx, id)]);
    return card;
  });
  return opened.catch((err: unknown) => {
    if (isDuplicate(err)) return undefined;
    throw err;
  });
}

/** Why not, or nothing when the bank has taken it. */
async function takeMoney(deps: Deps, card: KeptGiftCard): Promise<string | undefined> {
  const { bank } = deps;
  const { id, amountCents, currency, bankCard } = card;
  const ask = (signal: AbortSignal) => bank.authorise({ paymentId: id, amountCents, currency, card: bankCard }, signal);
  const asked = await askBank(deps, { name: 'authorise', about: id, ask });
  if (asked?.status === 'requires_action') return 'asks-its-owner';
  if (asked?.status !== 'authorised') return asked?.refusal ?? 'no-answer';
  const taking = { name: 'capture', about: id, ask: (signal: AbortSignal) => bank.capture(id, signal) };
  const taken = await askBank(deps, taking);
  return taken?.status === 'captured' ? undefined : 'no-answer';
}

/** Whether the card is issued; a purchase that was given up meanwhile is not. */
async function issue({ db, giftCardSecret, now }: Deps, { id, amountCents }: KeptGiftCard): Promise<boolean> {
  const code = codeOf(giftCardSecret, id);
  return inTransaction(db, async (tx) => {
    if (!(await activate(tx, id, hashOf(giftCardSecret, code), code.slice(-4)))) return false;
    await enter(tx, { kind: 'issue', of: id, giftCardId: id, paymentId: null, amountCents, at: now() });
    return true;
  });
}

function told({ giftCardSecret }: Deps, { id, amountCents, currency }: KeptGiftCard): GiftCard {
  const code = codeOf(giftCardSecret, id);
  return GiftCard.parse({ code: inGroups(code), lastFour: code.slice(-4), amountCents, currency });
}

const declined = async ({ db }: Deps, id: string): Promise<AppError> =>
  refused((await seekById(db, id))?.refusal ?? null);

const reasons: Readonly<Record<string, string>> = {
  'insufficient-funds': 'The bank says there is not enough money on the card.',
  'asks-its-owner': 'Please use a card that your bank lets through without asking.',
  'no-answer': 'The bank did not answer in time. Please use a card that your bank lets through without asking.',
};

function refused(refusal: string | null): AppError {
  const reason = reasons[refusal ?? ''] ?? 'The bank declined the card.';
  return new AppError('card-declined', `${reason} Nothing has been charged.`, { refusal });
}
