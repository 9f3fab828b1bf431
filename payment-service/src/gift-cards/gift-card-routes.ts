import { GiftCardBalance, giftCardsApi } from '@vetch/contracts/gift-cards';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { idempotencyKeyOf } from '@vetch/service-kit/messaging/idempotency';
import { type RequestHandler, Router } from 'express';
import { limitCards } from '../cards/limit-cards.ts';
import type { Deps } from '../deps.ts';
import { buyGiftCard } from './buy-gift-card.ts';
import { hashOf, tokenOf } from './gift-card-code.ts';
import { seekByCode } from './gift-card-repository.ts';

const TOKEN_GOOD_FOR_MS = 60 * 60_000;

export function giftCardRoutes(deps: Deps): Router {
  const router = Router();
  const { buy, balance } = giftCardsApi;

  router.post(buy.path, allow(buy.access), keptByNobody, async (req, res) => {
    const key = idempotencyKeyOf(req);
    res.status(201).json(await buyGiftCard(deps, key, parse(buy.body, req.body)));
  });

  router.post(balance.path, allow(balance.access), keptByNobody, limitCards(deps, 'gift cards'), async (req, res) => {
    const { code } = parse(balance.body, req.body);
    res.json(GiftCardBalance.parse(await balanceOf(deps, code)));
  });

  return router;
}

const keptByNobody: RequestHandler = (_req, res, next) => {
  res.set('cache-control', 'no-store');
  next();
};

async function balanceOf({ db, giftCardSecret, now }: Deps, code: string): Promise<GiftCardBalance> {
  const card = await seekByCode(db, hashOf(giftCardSecret, code));
  if (!card?.lastFour) {
    throw new AppError('gift-card-not-found', 'We know no gift card with this code. Please check it letter by letter.');
  }
  const token = tokenOf(giftCardSecret, card.id, new Date(now().getTime() + TOKEN_GOOD_FOR_MS));
  return { token, lastFour: card.lastFour, balanceCents: card.balanceCents, currency: card.currency };
}
