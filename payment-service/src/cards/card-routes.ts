import { CardToken } from '@vetch/contracts/payment';
import { paymentsApi } from '@vetch/contracts/payments';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { limitCards } from './limit-cards.ts';
import { tokeniseCard } from './tokenise-card.ts';

export function cardRoutes(deps: Deps): Router {
  const router = Router();
  const { tokenise } = paymentsApi;

  router.post(tokenise.path, allow(tokenise.access), limitCards(deps, 'cards'), async (req, res) => {
    res.status(201).json(CardToken.parse(await tokeniseCard(deps, parse(tokenise.body, req.body))));
  });

  return router;
}
