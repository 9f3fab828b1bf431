import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { readForm } from '../forms/form.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther } from '../web/send-page.ts';
import { codeIn, codeRefusals, type RefusedCode, refusedCode } from './code-part.ts';
import { dropCode, useCode } from './visitor-basket.ts';

/** The basket was ordered or emptied in another tab: its page shows what is so now. */
const gone = ['basket-not-found', 'basket-ordered'] as const;

/** Using a promotion code in the basket. `refuse` shows the basket with what was typed and why it cannot be used. */
export function codeRoutes(
  { api }: Deps,
  refuse: (req: Request, res: Response, code: RefusedCode) => Promise<void>,
): Router {
  const router = Router();

  router.post('/basket/promotion', async (req, res) => {
    const form = readForm(req.body);
    const using = async () => useCode(visitorApi(api, req), req.session, codeIn(form));
    const { refusal } = await attempt(using(), ...codeRefusals, ...gone);
    if (!refusal || gone.some((code) => code === refusal.code)) return seeOther(res, '/basket');
    await refuse(req, res, refusedCode(refusal, form));
  });
  router.all('/basket/promotion', only('POST'));

  router.post('/basket/promotion/removal', async (req, res) => {
    await attempt(dropCode(visitorApi(api, req), req.session), ...gone);
    await seeOther(res, '/basket');
  });
  router.all('/basket/promotion/removal', only('POST'));

  return router;
}
