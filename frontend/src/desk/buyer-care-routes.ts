import { randomUUID } from 'node:crypto';
import { ordersApi } from '@vetch/contracts/orders';
import { CancelOrder, RefundOrder } from '@vetch/contracts/place-order';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt, type Outcome } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther } from '../web/send-page.ts';
import { centsOf } from '../wording/money.ts';
import type { RefusedCare } from './buyer-care.ts';

/** Shows the desk again with a form that was refused. */
export type ShowRefused = (req: Request, res: Response, refused: RefusedCare) => Promise<void>;

/** What the page explains; a key that comes back with another body is a form that was sent, mended and sent again. */
const refused = [
  'invalid-request',
  'illegal-order-transition',
  'refund-too-large',
  'refund-failed',
  'request-in-progress',
  'idempotency-key-reused',
] as const;

/** Giving money back and calling an order off. */
export function buyerCareRoutes({ api }: Deps, showRefused: ShowRefused): Router {
  const router = Router();

  router.post('/desk/orders/:reference/refunds', async (req, res) => {
    const form = readForm(req.body);
    const giveBack = async () => {
      const body = parse(RefundOrder, {
        amountCents: centsOf(form.text('amount')),
        reason: form.text('refund-reason'),
      });
      const headers = { 'idempotency-key': form.text('idempotencyKey') || randomUUID() };
      return visitorApi(api, req)(ordersApi.refund, { params: { reference: req.params.reference }, headers, body });
    };
    await answer(req, res, form, 'refunds', await attempt(giveBack(), ...refused));
  });
  router.all('/desk/orders/:reference/refunds', only('POST'));

  router.post('/desk/orders/:reference/cancellation', async (req, res) => {
    const form = readForm(req.body);
    const cancel = async () => {
      const body = parse(CancelOrder, { reason: form.text('cancel-reason') });
      return visitorApi(api, req)(ordersApi.cancel, { params: { reference: req.params.reference }, body });
    };
    await answer(req, res, form, 'cancellation', await attempt(cancel(), ...refused));
  });
  router.all('/desk/orders/:reference/cancellation', only('POST'));

  async function answer(
    req: Request,
    res: Response,
    form: Form,
    what: RefusedCare['what'],
    { refusal }: Outcome<unknown>,
  ) {
    if (!refusal) return seeOther(res, `/desk?date=${form.text('date')}&delivery=${form.text('delivery')}#delivery`);
    const reason = what === 'refunds' ? 'refund-reason' : 'cancel-reason';
    const errors = errorsIn(refusal, { amountCents: 'amount', reason }, what === 'refunds' ? 'amount' : reason);
    await showRefused(req, res, { what, form, errors });
  }

  return router;
}
