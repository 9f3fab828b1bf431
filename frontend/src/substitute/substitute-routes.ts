import { randomUUID } from 'node:crypto';
import { ordersApi } from '@vetch/contracts/orders';
import type { SubstituteList } from '@vetch/contracts/substitutes';
import { ProposeSubstitution, substitutionsApi } from '@vetch/contracts/substitutions';
import { AppError } from '@vetch/service-kit/http/app-error';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { orderCall } from '../orders/order-call.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { substitutePage } from './substitute-page.ts';

type Where = Request<{ reference: string; lineId: string }>;

const fields = { from: 'stem', to: 'to', count: 'count', reason: 'reason', stem: 'stem' };

/** What the page explains at the stems that could come instead. */
const refused = [
  ...['invalid-request', 'stem-not-offered', 'substitute-not-offered', 'out-of-stock'],
  ...['substitution-open', 'substitution-too-late', 'substitution-not-wanted'],
  ...['request-in-progress', 'idempotency-key-reused', 'reservation-not-found', 'reservation-released'],
] as Parameters<typeof attempt>[1][];

/** Replacing a stem of a bouquet, at the desk. */
export function substituteRoutes({ api }: Deps): Router {
  const router = Router();
  const [show, find] = [substituteView(api), finder(api)];
  const path = '/desk/orders/:reference/lines/:lineId/substitution';

  router.get(path, async (req: Where, res) => {
    const form = readForm(req.query);
    if (!form.has('stem')) return show(req, res, form, undefined, [], 200);
    const { value, refusal } = await find(req, form);
    await show(req, res, form, value, refusal ? errorsIn(refusal, fields, 'count') : [], refusal ? 422 : 200);
  });

  router.post(path, async (req: Where, res) => {
    const form = readForm(req.body);
    const visitor = visitorApi(api, req as unknown as Request);
    const { params, headers } = callOf(req, { 'idempotency-key': form.text('idempotencyKey') || randomUUID() });
    const propose = async () => visitor(substitutionsApi.propose, { params, headers, body: wishIn(form) });
    const { value, refusal } = await attempt(propose(), ...refused);
    const delivery = value?.deliveries.find(({ lines }) => lines.some(({ id }) => id === params.lineId));
    if (!refusal) return seeOther(res, `/desk?date=${delivery?.date}&delivery=${delivery?.id}`);
    const found = await find(req, form);
    await show(req, res, form, found.value, errorsIn(refusal, fields, found.value ? 'to' : 'stem'), 422);
  });
  router.all(path, only('GET', 'HEAD', 'POST'));

  return router;
}

/** What could come instead of what was chosen. */
const finder = (api: Deps['api']) => (req: Where, form: Form) => {
  const { candidates } = substitutionsApi;
  const find = async () => {
    const query = parse(candidates.query, { stem: form.text('stem'), count: form.text('count') });
    return visitorApi(api, req as unknown as Request)(candidates, { ...callOf(req), query });
  };
  return attempt(find(), 'invalid-request', 'stem-not-offered');
};

/** Draws the page with what was typed. */
function substituteView(api: Deps['api']) {
  return async (
    req: Where,
    res: Response,
    form: Form,
    found: SubstituteList | undefined,
    errors: readonly FormError[],
    status: number,
  ): Promise<void> => {
    const { lineId } = req.params;
    const order = await visitorApi(api, req as unknown as Request)(ordersApi.get, orderCall(req));
    const florist = req.session.account?.name ?? '';
    const page = substitutePage({ order, lineId, florist, form, found, errors, idempotencyKey: randomUUID() });
    if (!page) throw new AppError('order-line-not-found', 'The order has no such line.');
    await sendPage(res, 'substitute/substitute', page, status);
  };
}

function callOf(req: Where, headers: Record<string, string> = {}) {
  const call = orderCall(req, headers);
  return { ...call, params: { ...call.params, lineId: req.params.lineId } };
}

const wishIn = (form: Form): ProposeSubstitution =>
  parse(ProposeSubstitution, {
    from: form.text('stem'),
    to: form.text('to'),
    count: Number(form.text('count')),
    reason: form.text('reason'),
    wasted: form.has('wasted'),
  });
