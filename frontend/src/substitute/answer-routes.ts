import { ordersApi } from '@vetch/contracts/orders';
import { SHOP_EMAIL } from '@vetch/contracts/reporting';
import { substitutionsApi } from '@vetch/contracts/substitutions';
import { AppError } from '@vetch/service-kit/http/app-error';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { readForm } from '../forms/form.ts';
import { orderCall } from '../orders/order-call.ts';
import type { ShowOrder } from '../orders/show-order.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther } from '../web/send-page.ts';

const refused = [
  ...(['substitution-answered', 'substitution-too-late', 'out-of-stock', 'substitute-not-offered'] as const),
  ...(['reservation-released', 'reservation-not-found', 'invalid-request'] as const),
];

const notHeld = `No stem was replaced: nothing is put aside for this order any more. Write to ${SHOP_EMAIL}, and we put it right.`;

/** What the stock room says of an order is said to the buyer in other words. */
const words: Partial<Record<AppError['code'], string>> = {
  'reservation-released': notHeld,
  'reservation-not-found': notHeld,
  'invalid-request': `No stem was replaced: we could not take this answer. Look at the question again, or write to ${SHOP_EMAIL}.`,
};

/** The buyer's yes or no to another stem. */
export function answerRoutes(deps: Deps, show: ShowOrder): Router {
  const router = Router();
  const path = '/orders/:reference/substitutions/:substitutionId/answer';

  router.post(path, async (req, res) => {
    const { reference, substitutionId } = req.params;
    const form = readForm(req.body);
    const said = form.text('answer');
    if (said !== 'yes' && said !== 'no') throw new AppError('not-found', 'There is no such answer.');
    const [api, call] = [visitorApi(deps.api, req), orderCall(req)];
    const body = { approved: said === 'yes' };
    const answering = api(substitutionsApi.answer, { ...call, params: { ...call.params, substitutionId }, body });
    const { refusal } = await attempt(answering, ...refused);
    const line = encodeURIComponent(form.text('line'));
    const page = line ? `/desk/orders/${reference}/lines/${line}/substitution` : `/orders/${reference}`;
    if (!refusal) return seeOther(res, page);
    await show(req, res, await api(ordersApi.get, call), {
      problem: words[refusal.code] ?? refusal.message,
      status: 409,
    });
  });
  router.all(path, only('POST'));

  return router;
}
