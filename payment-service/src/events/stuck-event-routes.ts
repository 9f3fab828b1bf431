import { StuckWorkList, stuckPaymentWorkApi } from '@vetch/contracts/stuck-work';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { sendAgain } from '@vetch/service-kit/messaging/outbox';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { stuckEvents } from './stuck-event-repository.ts';

/** Events that were given up, for a florist to have them sent again. */
export function stuckEventRoutes({ db, now }: Pick<Deps, 'db' | 'now'>): Router {
  const router = Router();
  const { list, retry } = stuckPaymentWorkApi;

  router.get(list.path, allow(list.access), async (_req, res) => {
    res.json(StuckWorkList.parse({ items: await stuckEvents(db) }));
  });

  router.post(retry.path, allow(retry.access), async (req, res) => {
    const { id } = parse(retry.params, req.params);
    if (!(await sendAgain(db, id, now()))) {
      throw new AppError('stuck-work-not-found', 'This is not stuck any more. Look at the list again.');
    }
    res.status(204).end();
  });

  return router;
}
