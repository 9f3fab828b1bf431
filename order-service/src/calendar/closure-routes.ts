import { Closure, ClosureList, closuresApi } from '@vetch/contracts/closures';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { fieldError, parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { deleteClosure, findClosures, writeClosure } from './closure-repository.ts';
import { today } from './shop-rules.ts';

/** Closing days by hand. Every process sees it within two seconds; the next day opens by itself. */
export function closureRoutes(deps: Deps): Router {
  const router = Router();
  const { list, close, open } = closuresApi;

  router.get(list.path, allow(list.access), async (_req, res) => {
    res.json(ClosureList.parse({ items: await findClosures(deps.db, await today(deps)) }));
  });

  router.put(close.path, allow(close.access), async (req, res) => {
    const { date } = parse(close.params, req.params);
    const { note } = parse(close.body, req.body);
    if (date < (await today(deps))) throw dayIsOver();
    await writeClosure(deps.db, { date, note });
    res.json(Closure.parse({ date, note }));
  });

  router.delete(open.path, allow(open.access), async (req, res) => {
    const { date } = parse(open.params, req.params);
    await deleteClosure(deps.db, date);
    res.status(204).end();
  });

  return router;
}

function dayIsOver(): AppError {
  const detail = 'This day is over. Choose a day that is still to come.';
  return new AppError('date-not-offered', detail, { reason: 'past', errors: [fieldError('date', detail)] });
}
