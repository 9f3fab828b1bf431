import { StuckWorkList, stuckWorkApi } from '@vetch/contracts/stuck-work';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { sendAgain } from '@vetch/service-kit/messaging/outbox';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { findStuckWork, hurryCheckout } from './stuck-work-repository.ts';

export function stuckWorkRoutes({ db, now }: Deps): Router {
  const router = Router();
  const { list, retry } = stuckWorkApi;

  router.get(list.path, allow(list.access), async (_req, res) => {
    res.json(StuckWorkList.parse({ items: await findStuckWork(db) }));
  });

  router.post(retry.path, allow(retry.access), async (req, res) => {
    const { id } = parse(retry.params, req.params);
    const isOn = (await sendAgain(db, id, now())) || (await hurryCheckout(db, id, now()));
    if (!isOn) throw new AppError('stuck-work-not-found', 'This is not stuck any more. Look at the list again.');
    res.status(204).end();
  });

  return router;
}
