import { randomUUID } from 'node:crypto';
import { careApi } from '@vetch/contracts/care';
import { ordersApi } from '@vetch/contracts/orders';
import { problemReportsApi } from '@vetch/contracts/problem-reports';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { type Form, optional, readForm } from '../forms/form.ts';
import { orderCall } from '../orders/order-call.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { recipientPage } from './recipient-page.ts';
import { reportPage, type Shown } from './report-page.ts';
import { type Sent, sendReport } from './send-report.ts';

/** The addresses at which a form can come with a photo. */
export const REPORT_PATHS = /^\/(orders|care)\/[^/]+\/problem$/;

const fresh = (): Shown => ({ reportId: randomUUID(), form: readForm({}), errors: [], notice: '' });

/** The form for those who bought flowers, and that for those who have them. */
export function reportRoutes(deps: Deps): Router {
  return Router().use(buyerRoutes(deps), recipientRoutes(deps));
}

function buyerRoutes({ api }: Deps): Router {
  const router = Router();
  const path = '/orders/:reference/problem';
  const { ofOrder, report, photo } = problemReportsApi;

  const show = async (req: Request<{ reference: string }>, res: Response, shown: Shown, status: number) => {
    const [visitor, call] = [visitorApi(api, req), orderCall(req)];
    const [order, reports] = await Promise.all([visitor(ordersApi.get, call), visitor(ofOrder, call)]);
    await sendPage(res, 'report/report', reportPage(order, reports, shown), status);
  };

  router.get(path, (req, res) => show(req, res, fresh(), 200));

  router.post(path, async (req, res) => {
    const form = readForm(req.body);
    const { params, headers } = orderCall(req);
    const reportId = idIn(form);
    const way = { report, photo, call: { headers, params: { ...params, reportId } } };
    const sent = await sendReport(
      visitorApi(api, req),
      way,
      { ...saidIn(form), deliveryId: form.text('delivery') },
      req.photo,
    );
    if (isDone(sent)) return seeOther(res, `/orders/${params.reference}/problem`);
    await show(req, res, { ...sent, reportId, form }, statusOf(sent));
  });
  router.all(path, only('GET', 'HEAD', 'POST'));

  return router;
}

function recipientRoutes({ api }: Deps): Router {
  const router = Router();
  const path = '/care/:code/problem';
  const { byRecipient, photoByRecipient } = problemReportsApi;

  const show = async (req: Request<{ code: string }>, res: Response, shown: Shown, status: number) => {
    const { code } = req.params;
    const flowers = await visitorApi(api, req)(careApi.card, { params: { code } });
    const page = recipientPage(code, flowers, shown, req.query.told === 'yes');
    await sendPage(res, 'report/report', page, status);
  };

  router.get(path, (req, res) => show(req, res, fresh(), 200));

  router.post(path, async (req, res) => {
    const form = readForm(req.body);
    const reportId = idIn(form);
    const way = { report: byRecipient, photo: photoByRecipient, call: { params: { code: req.params.code, reportId } } };
    const body = { ...saidIn(form), contact: optional(form.text('contact')) };
    const sent = await sendReport(visitorApi(api, req), way, body, req.photo);
    if (isDone(sent)) return seeOther(res, `/care/${req.params.code}/problem?told=yes`);
    await show(req, res, { ...sent, reportId, form }, statusOf(sent));
  });
  router.all(path, only('GET', 'HEAD', 'POST'));

  return router;
}

/** The id that the form was drawn with; a form without one is a report of its own. */
const idIn = (form: Form): string => z.uuid().safeParse(form.text('reportId')).data ?? randomUUID();

const saidIn = (form: Form) => ({ kind: form.text('kind'), words: form.text('words'), wish: form.text('wish') });

const isDone = ({ errors, notice }: Sent): boolean => errors.length === 0 && notice === '';
const statusOf = ({ errors }: Sent): number => (errors.length > 0 ? 422 : 409);
