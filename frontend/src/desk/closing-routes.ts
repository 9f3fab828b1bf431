import { CloseDay, closuresApi } from '@vetch/contracts/closures';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { readForm } from '../forms/form.ts';
import { errorsIn } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther } from '../web/send-page.ts';
import type { RefusedNote } from './closing.ts';

/** Shows the desk of a day again with a note that was refused. */
export type ShowRefusedNote = (req: Request, res: Response, date: string, refused: RefusedNote) => Promise<void>;

/** Closing a day to new orders, and opening it again. */
export function closingRoutes({ api }: Deps, showRefused: ShowRefusedNote): Router {
  const router = Router();

  router.post('/desk/days/:date/closing', async (req, res) => {
    const { date } = req.params;
    const note = readForm(req.body).text('note');
    const close = async () =>
      visitorApi(api, req)(closuresApi.close, { params: { date }, body: parse(CloseDay, { note }) });
    const { refusal } = await attempt(close(), 'invalid-request', 'date-not-offered');
    if (!refusal) return seeOther(res, `/desk?date=${date}`);
    await showRefused(req, res, date, { note, errors: errorsIn(refusal, {}, 'note') });
  });
  router.all('/desk/days/:date/closing', only('POST'));

  router.post('/desk/days/:date/opening', async (req, res) => {
    const { date } = req.params;
    await visitorApi(api, req)(closuresApi.open, { params: { date } });
    await seeOther(res, `/desk?date=${date}`);
  });
  router.all('/desk/days/:date/opening', only('POST'));

  return router;
}
