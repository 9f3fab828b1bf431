import { CardToken } from '@vetch/contracts/payment';
import { paymentsApi } from '@vetch/contracts/payments';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { clientAddress, clientNetwork } from '@vetch/service-kit/http/client-address';
import { parse } from '@vetch/service-kit/http/parse';
import { type RequestHandler, Router } from 'express';
import type { Deps } from '../deps.ts';
import { takeFromQuota } from './card-token-quota-repository.ts';

import { tokeniseCard } from './tokenise-card.ts';

export function cardRoutes(deps: Deps): Router {
  const router = Router();
  const { tokenise } = paymentsApi;

  router.post(tokenise.path, allow(tokenise.access), limitCards(deps), async (req, res) => {
    res.status(201).json(CardToken.parse(await tokeniseCard(deps, parse(tokenise.body, req.body))));
  });

  return router;
}

/** Refused cards count too: who tries stolen numbers gets most of them refused. */
function limitCards({ db, now }: Deps): RequestHandler {
  return async (req, _res, next) => {
    const at = now();
    const openAt = await takeFromQuota(db, clientNetwork(clientAddress(req.ip ?? '')), at);
    next(openAt && tooManyCards(Math.ceil((openAt.getTime() - at.getTime()) / 1000)));
  };
}

function tooManyCards(seconds: number): AppError {
  const minutes = Math.ceil(seconds / 60);
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  const message = `We have seen many cards from this address. Please try again in ${wait}.`;
  return new AppError('too-many-requests', message, {}, { 'retry-after': String(Math.max(1, seconds)) });
}
