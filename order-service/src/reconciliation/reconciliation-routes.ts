import { ReconciliationReportList, reconciliationApi } from '@vetch/contracts/reconciliation';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { listReports } from './report-repository.ts';

export function reconciliationRoutes({ db }: Pick<Deps, 'db'>): Router {
  const router = Router();
  const { reports } = reconciliationApi;

  router.get(reports.path, allow(reports.access), async (req, res) => {
    const { page } = parse(reports.query, req.query);
    res.json(ReconciliationReportList.parse(await listReports(db, page)));
  });

  return router;
}
