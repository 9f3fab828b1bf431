import { CareCard, careApi } from '@vetch/contracts/care';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import { today } from '../calendar/shop-rules.ts';
import type { Deps } from '../deps.ts';
import { reportingOf } from '../reports/report.ts';
import { findFlowers } from './care-repository.ts';

/** `GET /care/:code`: what whoever has the flowers may know of them. */
export function careRoutes(deps: Pick<Deps, 'db' | 'now' | 'shopRules'>): Router {
  const router = Router();
  const { card } = careApi;

  router.get(card.path, allow(card.access), async (req, res) => {
    const { code } = parse(card.params, req.params);
    const [{ flowers, arrival }, shopsDay] = await Promise.all([findFlowers(deps.db, code), today(deps)]);
    res.json(CareCard.parse({ ...flowers, reporting: reportingOf(arrival, deps.now(), shopsDay) }));
  });

  return router;
}
