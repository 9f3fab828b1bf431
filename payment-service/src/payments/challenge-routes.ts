import { Challenge } from '@vetch/contracts/payment';
import { paymentsApi } from '@vetch/contracts/payments';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { answerChallenge, findChallenged } from './answer-challenge.ts';
import { paymentIdOf } from './payment-id.ts';
import type { KeptPayment } from './payment-repository.ts';

export function challengeRoutes(deps: Deps): Router {
  const router = Router();
  const api = paymentsApi;

  router.get(api.challenge.path, allow(api.challenge.access), async (req, res) => {
    res.json(toChallenge(await findChallenged(deps, paymentIdOf(req))));
  });

  router.post(api.answerChallenge.path, allow(api.answerChallenge.access), async (req, res) => {
    const answer = parse(api.answerChallenge.body, req.body);
    res.json(toChallenge(await answerChallenge(deps, paymentIdOf(req), answer)));
  });

  return router;
}

const toChallenge = (payment: KeptPayment): Challenge =>
  Challenge.parse({
    ...payment,
    amountCents: payment.bankCents,
    paymentId: payment.id,
    open: payment.status === 'requires_action',
  });
