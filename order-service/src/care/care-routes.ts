import { CareCard, careApi } from '@vetch/contracts/care';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { findCareCard } from './care-repository.ts';

/** `GET /care/:code`: what whoever has the flowers may know of them. */
export function careRoutes({ db }: Pick<Deps, 'db'>): Router {
  const router = Router();
  const { card } = careApi;

  router.get(card.path, allow(card.access), async (req, res) => {
    const { code } = parse(card.params, req.params);
    res.json(CareCard.parse(await findCareCard(db, code)));
  });

  return router;
}
