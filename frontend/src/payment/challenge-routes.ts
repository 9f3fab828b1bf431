import { AnswerChallenge } from '@vetch/contracts/payment';
import { paymentsApi } from '@vetch/contracts/payments';
import { AppError } from '@vetch/service-kit/http/app-error';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { readForm } from '../forms/form.ts';
import { PAYMENT_DEADLINE_MS, visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { challengePage } from './challenge-page.ts';

/** The page on which the simulated bank asks its customer. */
export function challengeRoutes(deps: Deps): Router {
  const router = Router();
  const path = '/payments/:paymentId/challenge';

  router.get(path, async (req, res) => {
    const params = paramsOf(req);
    const challenge = await visitorApi(deps.api, req)(paymentsApi.challenge, { params });
    if (!challenge.open) return seeOther(res, `/orders/${challenge.orderReference}/checking`);
    await sendPage(res, 'payment/challenge', challengePage(challenge));
  });

  router.post(path, async (req, res) => {
    const params = paramsOf(req);
    const api = visitorApi(deps.api, req);
    const body = parse(AnswerChallenge, { outcome: readForm(req.body).text('outcome') });
    const answering = api(paymentsApi.answerChallenge, { params, body, deadlineMs: PAYMENT_DEADLINE_MS });
    // An answer that came too late, or twice, changes nothing: the order's page says how it ended.
    const { value } = await attempt(answering, 'illegal-payment-transition');
    const { orderReference } = value ?? (await api(paymentsApi.challenge, { params }));
    await seeOther(res, `/orders/${orderReference}/checking`);
  });

  router.all(path, only('GET', 'HEAD', 'POST'));

  return router;
}

function paramsOf(req: Request<{ paymentId: string }>): { paymentId: string } {
  const params = paymentsApi.challenge.params.safeParse(req.params).data;
  if (!params) throw new AppError('payment-not-found', 'There is no such payment.');
  return params;
}
