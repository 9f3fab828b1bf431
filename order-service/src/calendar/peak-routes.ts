import { Peak, PeakList, peaksApi } from '@vetch/contracts/peaks';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { deletePeak, lockPlanning, readPeaks, writePeak } from './peak-repository.ts';
import { requireAlone, requireSpan } from './require-plan.ts';
import { today } from './shop-rules.ts';

/** Busy times, planned ahead. Every process sees them within two seconds. */
export function peakRoutes(deps: Deps): Router {
  const router = Router();
  const { list, plan, cancel } = peaksApi;

  router.get(list.path, allow(list.access), async (_req, res) => {
    const now = await today(deps);
    const peaks = await readPeaks(deps.db);
    res.json(PeakList.parse({ items: peaks.filter(({ endsOn }) => endsOn >= now) }));
  });

  router.put(plan.path, allow(plan.access), async (req, res) => {
    const { startsOn } = parse(plan.params, req.params);
    const peak = { startsOn, ...parse(plan.body, req.body) };
    requireSpan(peak, await today(deps));
    await inTransaction(deps.db, async (tx) => {
      await lockPlanning(tx);
      requireAlone(peak, await readPeaks(tx));
      await writePeak(tx, peak);
    });
    res.json(Peak.parse(peak));
  });

  router.delete(cancel.path, allow(cancel.access), async (req, res) => {
    const { startsOn } = parse(cancel.params, req.params);
    await deletePeak(deps.db, startsOn);
    res.status(204).end();
  });

  return router;
}
