import { isTooLong, Peak, PeakList, peaksApi } from '@vetch/contracts/peaks';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { fieldError, parse } from '@vetch/service-kit/http/parse';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { deletePeak, lockPlanning, readPeaks, writePeak } from './peak-repository.ts';
import { shopToday } from './shop-rules.ts';

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

const today = async ({ shopRules, now }: Deps) => shopToday(now(), (await shopRules()).timeZone).toString();

function requireSpan({ startsOn, endsOn }: Peak, now: string): void {
  if (endsOn < now) {
    const detail = 'This time is over. Choose days that are still to come.';
    throw new AppError('date-not-offered', detail, { reason: 'past', errors: [fieldError('endsOn', detail)] });
  }
  const isBackwards = endsOn < startsOn;
  if (!isBackwards && !isTooLong(startsOn, endsOn)) return;
  const detail = isBackwards ? 'The last day comes before the first.' : 'A busy time lasts a month at most.';
  throw new AppError('invalid-request', detail, { errors: [fieldError('endsOn', detail)] });
}

/** On each day there is one rule. */
function requireAlone(peak: Peak, others: readonly Peak[]): void {
  const other = others.find(
    (one) => one.startsOn !== peak.startsOn && one.startsOn <= peak.endsOn && peak.startsOn <= one.endsOn,
  );
  if (!other) return;
  const detail = `“${other.name}” holds from ${other.startsOn} to ${other.endsOn}. Choose other days, or take it off first.`;
  throw new AppError('peaks-overlap', detail, { errors: [fieldError('endsOn', detail)] });
}
