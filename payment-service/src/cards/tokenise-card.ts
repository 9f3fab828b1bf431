import { randomBytes } from 'node:crypto';
import type { CardToken, TokeniseCard } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import { askBank } from '../bank/ask-bank.ts';
import type { Deps } from '../deps.ts';
import { brandOf, cardErrors } from './card.ts';
import { hashToken, insertCardToken } from './card-token-repository.ts';

const GOOD_FOR_MS = 60 * 60_000;

/** Trades a card for a token that pays once, within the hour. The number goes to the bank and nowhere else. */
export async function tokeniseCard(deps: Deps, card: TokeniseCard): Promise<CardToken> {
  const now = deps.now();
  const errors = cardErrors(card, now);
  if (errors.length > 0) throw new AppError('card-refused', 'Please check the details of the card.', { errors });

  const kept = {
    brand: brandOf(card.number),
    lastFour: card.number.slice(-4),
    expiryMonth: card.expiryMonth,
    expiryYear: card.expiryYear,
    bankCard: await registerCard(deps, card.number),
  };
  const token = `card_${randomBytes(32).toString('base64url')}`;
  await insertCardToken(deps.db, hashToken(token), kept, new Date(now.getTime() + GOOD_FOR_MS));
  return { token, card: kept };
}

/** An error here may quote the number, so that nothing of it is passed on. */
async function registerCard(deps: Deps, number: string): Promise<string> {
  const ask = (signal: AbortSignal) =>
    deps.bank.registerCard(number, signal).catch(() => {
      throw new Error('The bank did not take the card.');
    });
  const card = await askBank(deps, { name: 'register card', ask });
  if (card === undefined) {
    throw new AppError('service-unavailable', 'The bank does not answer. Please try again in a moment.');
  }
  return card;
}
