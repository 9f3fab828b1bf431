import { KeptReport, OrderReports, ProblemReport } from '@vetch/contracts/problem-report';
import { problemReportsApi } from '@vetch/contracts/problem-reports';
import { allow, type Holder, holderOf } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { inOneMessage } from '@vetch/service-kit/mysql/transaction';
import { Router } from 'express';
import { today } from '../calendar/shop-rules.ts';
import { deliveriesOf, findOrder } from '../orders/order-repository.ts';
import { keepReport, placeOfBuyer, placeOfRecipient, type ReportDeps } from './keep-report.ts';
import { reportingIn } from './report.ts';
import { answersTo, arrivalsOf, reportsOfBuyer } from './report-repository.ts';

/** What was wrong with flowers, said by who bought them or by who has them. */
export function reportRoutes(deps: ReportDeps): Router {
  const router = Router();
  const { ofOrder, report, byRecipient } = problemReportsApi;

  router.get(ofOrder.path, allow(ofOrder.access), async (req, res) => {
    const { reference } = parse(ofOrder.params, req.params);
    res.json(OrderReports.parse(await reportsOfOrder(deps, reference, holderOf(req))));
  });

  router.put(report.path, allow(report.access), async (req, res) => {
    const { reference, reportId } = parse(report.params, req.params);
    const said = { ...parse(report.body, req.body), contact: null };
    const kept = await keepReport(deps, placeOfBuyer(reference, holderOf(req)), reportId, said);
    res.json(ProblemReport.parse({ ...kept, answers: [] }));
  });

  router.put(byRecipient.path, allow(byRecipient.access), async (req, res) => {
    const { code, reportId } = parse(byRecipient.params, req.params);
    const { contact = null, ...said } = parse(byRecipient.body, req.body);
    res.json(KeptReport.parse(await keepReport(deps, placeOfRecipient(code), reportId, { ...said, contact })));
  });

  return router;
}

async function reportsOfOrder(deps: ReportDeps, reference: string, holder: Holder): Promise<OrderReports> {
  const now = await today(deps);
  return inOneMessage(deps.db, async (db) => {
    const { id, status } = await findOrder(db, reference, holder);
    const [reports, byOrder, arrivals] = await Promise.all([
      reportsOfBuyer(db, id),
      deliveriesOf(db, [id]),
      arrivalsOf(db, id),
    ]);
    const answers = await answersTo(
      db,
      reports.map((report) => report.id),
    );
    return {
      items: reports.map((report) => ({ ...report, answers: answers.get(report.id) ?? [] })),
      deliveries: (byOrder.get(id) ?? []).map((delivery) => ({
        id: delivery.id,
        reporting: reportingIn(
          status,
          { ...delivery, deliveredAt: arrivals.get(delivery.id) ?? null },
          deps.now(),
          now,
        ),
      })),
    };
  });
}
