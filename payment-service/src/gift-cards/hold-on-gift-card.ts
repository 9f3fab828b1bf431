import { moneyInWords } from '@vetch/contracts/money';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Db } from '@vetch/service-kit/mysql/database';
import { readToken } from './gift-card-code.ts';
import { lockGiftCard } from './gift-card-repository.ts';
import { paidByGiftCard } from './split.ts';

/** What a gift card pays of an amount. */
export type GiftCardPart = { readonly giftCardId: string; readonly lastFour: string; readonly giftCents: number };

type Wanted = {
  readonly giftCardToken: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly hasCard: boolean;
};

/** What the gift card behind a token pays; its row is locked, so that nobody else spends it before the hold is entered. */
export async function giftCardPart(tx: Db, secret: string, wanted: Wanted, now: Date): Promise<GiftCardPart> {
  const token = readToken(secret, wanted.giftCardToken);
  const card = token && token.expiresAt > now ? await lockGiftCard(tx, token.id) : undefined;
  if (card?.status !== 'active' || card.currency !== wanted.currency) throw unreadable();
  const giftCents = paidByGiftCard(card.balanceCents, wanted.amountCents);
  if (giftCents < wanted.amountCents && !wanted.hasCard) throw tooShort(card.balanceCents, card.currency);
  return { giftCardId: card.id, lastFour: card.lastFour ?? '', giftCents };
}

const unreadable = () =>
  new AppError('gift-card-not-found', 'The gift card was read too long ago. Please enter its code again.');

function tooShort(balanceCents: number, currency: string): AppError {
  const left = moneyInWords(balanceCents, currency);
  const message = `There is ${left} left on the gift card. Please enter a card that pays for the rest.`;
  return new AppError('gift-card-short', message, { balanceCents });
}
