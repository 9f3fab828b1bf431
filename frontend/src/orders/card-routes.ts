import { ChangeCard } from '@vetch/contracts/change-card';
import { ordersApi } from '@vetch/contracts/orders';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { readForm } from '../forms/form.ts';
import { errorsIn } from '../forms/form-errors.ts';
import { cardFields, messageFor, sentCard } from '../greeting/card-choice.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther } from '../web/send-page.ts';
import { orderCall } from './order-call.ts';
import { messageField } from './order-line.ts';
import type { ShowOrder } from './show-order.ts';

/** The card of a bouquet that is ordered and not yet tied. */
export function cardRoutes(deps: Deps, show: ShowOrder): Router {
  const router = Router();
  const path = '/orders/:reference/lines/:lineId/card';

  router.post(path, async (req, res) => {
    const { reference, lineId } = req.params;
    const api = visitorApi(deps.api, req);
    const card = sentCard(readForm(req.body));
    const call = orderCall(req);
    const change = async () => {
      const body = parse(ChangeCard.extend({ cardMessage: messageFor(card) }), cardFields(card));
      return api(ordersApi.changeCard, { ...call, params: { ...call.params, lineId }, body });
    };
    const { refusal } = await attempt(change(), 'invalid-request', ...tooLate);
    if (!refusal) return seeOther(res, `/orders/${reference}#line-${lineId}`);
    const order = await api(ordersApi.get, call);
    if (refusal.code !== 'invalid-request') {
      return show(req, res, order, { problem: refusal.message, status: 409 });
    }
    const field = messageField(lineId);
    const errors = errorsIn(refusal, { cardMessage: field }, field);
    await show(req, res, order, { refusedCard: { lineId, card, errors }, status: 422 });
  });
  router.all(path, only('POST'));

  return router;
}

const tooLate = ['card-printed', 'illegal-order-transition'] as const;
