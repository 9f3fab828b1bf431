import type { Order } from '@vetch/contracts/order';
import { ordersApi } from '@vetch/contracts/orders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Request, type Response, Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { afterPayment } from '../payment/after-payment.ts';
import { answerRoutes } from '../substitute/answer-routes.ts';
import { rememberOrder } from '../visit/guest-orders.ts';
import { guestToken, visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { cardRoutes } from './card-routes.ts';
import { orderCall } from './order-call.ts';
import { ordersPage } from './orders-page.ts';
import { orderView } from './show-order.ts';

export function ordersRoutes(deps: Deps, calendars: CalendarSource): Router {
  const router = Router();
  const show = orderView(deps, calendars);
  router.use(cardRoutes(deps, show), answerRoutes(deps, show));

  router.get('/orders', async (req, res) => {
    const api = visitorApi(deps.api, req);
    const page = Math.max(1, Number(req.query.page) || 1);
    const [mine, here] = await Promise.all([
      req.session.account ? api(ordersApi.mine, { query: { page: Math.trunc(page) } }) : undefined,
      ordersMadeHere(deps, req),
    ]);
    await sendPage(res, 'orders/orders', ordersPage({ mine: mine?.items, page, pages: mine?.pages ?? 1, here }));
  });
  router.all('/orders', only('GET', 'HEAD'));

  router.get('/orders/:reference', async (req, res) => {
    if (typeof req.query.token === 'string') return takeToken(req, res, req.query.token);
    const order = await visitorApi(deps.api, req)(ordersApi.get, orderCall(req));
    if (order.status === 'pending') return seeOther(res, afterPayment(order));
    await show(req, res, order, { status: 200 });
  });
  router.all('/orders/:reference', only('GET', 'HEAD'));

  router.post('/orders/:reference/cancellation', async (req, res) => {
    const api = visitorApi(deps.api, req);
    const cancelling = api(ordersApi.cancel, { ...orderCall(req), body: {} });
    const { refusal } = await attempt(cancelling, 'cancellation-too-late', 'illegal-order-transition');
    if (!refusal) return seeOther(res, `/orders/${req.params.reference}`);
    const problem = refusal.message;
    await show(req, res, await api(ordersApi.get, orderCall(req)), { problem, status: 409 });
  });
  router.all('/orders/:reference/cancellation', only('POST'));

  return router;
}

/** A link from elsewhere carries the key to the order; it moves into the cookie and out of the address. */
async function takeToken(req: Request<{ reference: string }>, res: Response, token: string): Promise<void> {
  const { params } = orderCall(req);
  const reference = String(params.reference);
  if (/^[\w-]{20,100}$/.test(token)) rememberOrder(req.session, reference, token);
  await seeOther(res, `/orders/${reference}`);
}

/** The orders that this browser has the keys to; one that cannot be had is left out. */
async function ordersMadeHere({ api }: Deps, req: Request): Promise<Order[]> {
  const asking = (req.session.orders ?? []).map((order) =>
    visitorApi(api, req)(ordersApi.get, {
      params: { reference: order.reference },
      headers: guestToken(order.guestToken),
    }),
  );
  const answers = await Promise.allSettled(asking);
  const failure = answers.find((answer) => answer.status === 'rejected' && !isMissing(answer.reason));
  if (failure?.status === 'rejected' && answers.every((answer) => answer.status === 'rejected')) throw failure.reason;
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

const isMissing = (err: unknown) => err instanceof AppError && err.code === 'order-not-found';
