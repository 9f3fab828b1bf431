import { randomUUID } from 'node:crypto';
import type { Order } from '@vetch/contracts/order';
import { ordersApi } from '@vetch/contracts/orders';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Request, type Response, Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { attempt, away } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { orderCall } from '../orders/order-call.ts';
import { PAYMENT_DEADLINE_MS, visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { afterPayment } from './after-payment.ts';
import { cardIn } from './card-form.ts';
import { checkingPage } from './checking-page.ts';
import { retryPage } from './retry-page.ts';

/** Paying for an order that exists: with another card, or waiting for the bank. */
export function paymentRoutes(deps: Deps, calendars: CalendarSource): Router {
  const router = Router();

  router.get('/orders/:reference/checking', async (req, res) => {
    const options = { ...orderCall(req), deadlineMs: PAYMENT_DEADLINE_MS };
    const settling = visitorApi(deps.api, req)(ordersApi.settle, options);
    const { value: order } = await attempt(settling, ...away);
    const next = order && afterPayment(order);
    if (next && !next.endsWith('/checking')) return seeOther(res, next);
    await sendPage(res, 'payment/checking', checkingPage(req.params.reference, order));
  });
  router.all('/orders/:reference/checking', only('GET', 'HEAD'));

  router.get('/orders/:reference/payment', async (req, res) => {
    const order = await visitorApi(deps.api, req)(ordersApi.get, orderCall(req));
    const next = afterPayment(order);
    if (next !== paymentPath(req)) return seeOther(res, next);
    await show(res, order, [], 200);
  });

  router.post('/orders/:reference/payment', async (req, res) => {
    const api = visitorApi(deps.api, req);
    const form = readForm(req.body);
    const paid = await pay(api, req, form);
    if (paid.next) return seeOther(res, paid.next);
    const order = await api(ordersApi.get, orderCall(req));
    const next = afterPayment(order);
    if (next !== paymentPath(req)) return seeOther(res, next);
    await show(res, order, paid.errors, 422);
  });
  router.all('/orders/:reference/payment', only('GET', 'HEAD', 'POST'));

  async function show(res: Response, order: Order, errors: readonly FormError[], status: number): Promise<void> {
    const { timeZone, now } = await calendars.calendar();
    const { demoShop } = deps;
    const page = retryPage({ order, errors, idempotencyKey: randomUUID(), demoShop, timeZone, now });
    await sendPage(res, 'payment/retry', page, status);
  }

  return router;
}

const paymentPath = (req: Request<{ reference: string }>) => `/orders/${req.params.reference}/payment`;

type Paid = { readonly next?: string; readonly errors: readonly FormError[] };

async function pay(api: ServiceClient, req: Request<{ reference: string }>, form: Form): Promise<Paid> {
  const { card, errors } = await cardIn(api, form);
  if (!card) return { errors };
  const paying = api(ordersApi.pay, {
    ...orderCall(req, { 'idempotency-key': form.text('idempotencyKey') || randomUUID() }),
    body: { cardToken: card.token },
    deadlineMs: PAYMENT_DEADLINE_MS,
  });
  const { value, refusal } = await attempt(
    paying,
    'invalid-request',
    'card-token-used',
    'illegal-order-transition',
    ...unknown,
  );
  if (!refusal) return { next: afterPayment(value), errors: [] };
  if (unknown.some((code) => code === refusal.code))
    return { next: `/orders/${req.params.reference}/checking`, errors: [] };
  return { errors: errorsIn(refusal, {}, 'card-number') };
}

/** The bank may have taken the money: this is found out, not tried again. */
const unknown = ['request-in-progress', 'idempotency-key-reused', ...away] as const;
