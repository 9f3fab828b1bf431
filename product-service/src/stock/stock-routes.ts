import { StockCheck, stockApi } from '@vetch/contracts/stock';
import { accountIdOf, allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { checkStock } from './check-stock.ts';
import { repairStock } from './repair-stock.ts';

export function stockRoutes({ db, log }: Deps): Router {
  const router = Router();
  const { check, repair } = stockApi;

  router.get(check.path, allow(check.access), async (_req, res) => {
    res.json(StockCheck.parse(await checkStock(db)));
  });

  router.post(repair.path, allow(repair.access), async (req, res) => {
    const request = parse(repair.body, req.body);
    const before = await repairStock(db, request, accountIdOf(req));
    if (before) log.warn({ before, request }, 'the books of an item were corrected');
    res.json(StockCheck.parse(await checkStock(db)));
  });

  return router;
}
