import { BouquetLead, KindSeason, seasonsApi } from '@vetch/contracts/seasons';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import { nearestTo } from '../catalogue/describe-bouquet.ts';
import type { Deps } from '../deps.ts';
import { setLeadDays, setSeason } from './season-repository.ts';

export function seasonRoutes({ db, catalogue }: Deps): Router {
  const router = Router();
  const { setSeason: season, setLeadDays: lead } = seasonsApi;

  router.put(season.path, allow(season.access), async (req, res) => {
    const { kind } = parse(season.params, req.params);
    const body = parse(season.body, req.body);
    if (!(await setSeason(db, kind, body.season))) {
      throw new AppError('stem-kind-not-found', `We have no kind of stem called “${kind}”.`);
    }
    await catalogue.renew();
    res.json(KindSeason.parse({ kind, season: body.season }));
  });

  router.put(lead.path, allow(lead.access), async (req, res) => {
    const { slug } = parse(lead.params, req.params);
    const { leadDays } = parse(lead.body, req.body);
    if (!(await setLeadDays(db, slug, leadDays))) {
      const { index } = await catalogue.current();
      const bouquets = nearestTo(index, slug);
      throw new AppError('bouquet-not-found', 'We have no bouquet of that name.', { bouquets });
    }
    await catalogue.renew();
    res.json(BouquetLead.parse({ slug, leadDays }));
  });

  return router;
}
