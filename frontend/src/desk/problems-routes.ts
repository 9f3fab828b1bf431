import { randomUUID } from 'node:crypto';
import { AnswerReport, ReportState } from '@vetch/contracts/problem-report';
import { problemReportsApi } from '@vetch/contracts/problem-reports';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, type Response, Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { problemsPage, replyField } from './problems-page.ts';

type Said = { readonly form: Form; readonly errors: readonly FormError[] };

/** Reading what people reported, answering it, and saying that it is settled. */
export function problemsRoutes({ api }: Deps, calendars: CalendarSource): Router {
  const router = Router();
  const { queue, showPhoto, answer, settle } = problemReportsApi;

  const show = async (req: Request<object>, res: Response, said: Said, status: number): Promise<void> => {
    const state = stateIn(said.form.text('state') || req.query.state);
    const page = Math.trunc(Math.max(1, Number(req.query.page) || 1));
    const [list, calendar] = await Promise.all([
      visitorApi(api, req as Request)(queue, { query: { state, page } }),
      calendars.calendarOrLast(),
    ]);
    const florist = req.session.account?.name ?? '';
    const input = { ...said, list, state, calendar, florist, newId: randomUUID };
    await sendPage(res, 'desk/problems', problemsPage(input), status);
  };

  router.get('/desk/problems', (req, res) => show(req, res, { form: readForm({}), errors: [] }, 200));
  router.all('/desk/problems', only('GET', 'HEAD'));

  router.get('/desk/problems/:reportId/photo', async (req, res) => {
    const { mediaType, base64 } = await visitorApi(api, req)(showPhoto, { params: { reportId: req.params.reportId } });
    res.set('cache-control', 'private, no-store').type(mediaType).send(Buffer.from(base64, 'base64'));
  });
  router.all('/desk/problems/:reportId/photo', only('GET', 'HEAD'));

  router.post('/desk/problems/:reportId/answer', async (req, res) => {
    const form = readForm(req.body);
    const { reportId } = req.params;
    const at = replyField(reportId);
    const reply = async () => {
      const body = parse(AnswerReport, { words: form.text(at) });
      return visitorApi(api, req)(answer, { params: { reportId, answerId: form.text('answerId') }, body });
    };
    const { refusal } = await attempt(reply(), 'invalid-request');
    if (refusal) return show(req, res, { form, errors: errorsIn(refusal, { words: at }, at) }, 422);
    await seeOther(res, '/desk/problems?state=answered');
  });
  router.all('/desk/problems/:reportId/answer', only('POST'));

  router.post('/desk/problems/:reportId/settlement', async (req, res) => {
    await visitorApi(api, req)(settle, { params: { reportId: req.params.reportId } });
    await seeOther(res, `/desk/problems?state=${stateIn(readForm(req.body).text('state'))}`);
  });
  router.all('/desk/problems/:reportId/settlement', only('POST'));

  return router;
}

const stateIn = (text: unknown): ReportState => ReportState.catch('open').parse(text);
