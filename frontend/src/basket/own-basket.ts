import type { OwnBasket } from '@vetch/contracts/basket';
import { basketsApi } from '@vetch/contracts/baskets';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { attempt, away } from '../forms/attempt.ts';
import type { BasketNote, Session, Visit } from '../visit/session.ts';
import { guestToken } from '../visit/visitor-api.ts';

/**
 * Makes the account's own basket the one of this browser, with what lies in this browser's added to it. A basket that is
 * being paid for stays what it is until that is known.
 */
export async function takeOwnBasket(api: ServiceClient, session: Session): Promise<void> {
  const { basket } = session;
  if (basket?.order) return;
  const { value, refusal } = await attempt(take(api, basket), 'basket-not-found', 'basket-ordered');
  if (refusal?.code === 'basket-ordered') return;
  const { id, guestToken, count, notes } = value ?? (await take(api, undefined));
  const isMore = basket !== undefined && basket.id !== id && basket.count > 0 && count > basket.count;
  const codes = new Set<BasketNote>([...(isMore ? ['merged' as const] : []), ...notes.map(({ code }) => code)]);
  session.basket = { id, guestToken, count, own: true, notes: [...codes] };
}

function take(api: ServiceClient, basket: Visit['basket'] | undefined): Promise<OwnBasket> {
  if (!basket) return api(basketsApi.takeOwn, { body: {} });
  return api(basketsApi.takeOwn, { body: { basketId: basket.id }, headers: guestToken(basket.guestToken) });
}

/** Whoever is signed in has the account's basket; one that could not be had at the door is asked for again. */
export async function requireOwnBasket(api: ServiceClient, session: Session): Promise<void> {
  if (!session.account || session.basket?.own) return;
  await attempt(takeOwnBasket(api, session), ...away, 'internal-error');
}

const words: Readonly<Record<BasketNote, string>> = {
  merged: 'What you had chosen before, with your account, is in this basket too.',
  'quantity-capped': 'Of one bouquet there were more than 20 in all. A line holds 20; for more, call the shop.',
  'line-left-out': 'A basket holds 20 lines. What was in this browser beyond that found no room.',
};

/** What there is to say of how the basket came to be; it is said once. */
export function basketNotes(session: Session): string[] {
  const { basket } = session;
  if (!basket?.notes) return [];
  const { notes, ...rest } = basket;
  session.basket = rest;
  return notes.map((note) => words[note]);
}
