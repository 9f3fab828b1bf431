import { DeskReport, DeskReportList, ReportPhoto } from '@vetch/contracts/problem-report';
import { problemReportsApi } from '@vetch/contracts/problem-reports';
import { accountIdOf, allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { answerReport, settleReport } from './answer-report.ts';
import { findPhoto } from './answer-repository.ts';
import { deskReports, reportNotFound } from './desk-reports.ts';
import { reportsIn } from './report-repository.ts';

const PER_PAGE = 20;

/** What the florist does about problems. */
export function reportDeskRoutes(deps: Pick<Deps, 'db' | 'now'>): Router {
  const router = Router();
  const { queue, showPhoto, answer, settle } = problemReportsApi;

  router.get(queue.path, allow(queue.access), async (req, res) => {
    const { state, page } = parse(queue.query, req.query);
    const { reports, total } = await reportsIn(deps.db, state, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE });
    const items = await deskReports(deps.db, reports, deps.now());
    res.json(DeskReportList.parse({ items, page, perPage: PER_PAGE, pages: Math.ceil(total / PER_PAGE), total }));
  });

  router.get(showPhoto.path, allow(showPhoto.access), async (req, res) => {
    const { reportId } = parse(showPhoto.params, req.params);
    const photo = await findPhoto(deps.db, reportId);
    if (!photo) throw reportNotFound();
    res.json(ReportPhoto.parse({ mediaType: 'image/jpeg', base64: photo.toString('base64') }));
  });

  router.put(answer.path, allow(answer.access), async (req, res) => {
    const { reportId, answerId } = parse(answer.params, req.params);
    const { words } = parse(answer.body, req.body);
    const said = { id: answerId, reportId, words, actor: accountIdOf(req) };
    res.json(DeskReport.parse(await answerReport(deps, said)));
  });

  router.post(settle.path, allow(settle.access), async (req, res) => {
    const { reportId } = parse(settle.params, req.params);
    res.json(DeskReport.parse(await settleReport(deps, reportId)));
  });

  return router;
}
