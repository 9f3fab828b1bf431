import { Order, type Order as OrderJson } from '@vetch/contracts/order';
import { OrderList, ordersApi } from '@vetch/contracts/orders';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import { accountIdOf, allow, type Holder, holderOf } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { type Begun, type Done, doOnce, idempotencyKeyOf } from '@vetch/service-kit/messaging/idempotency';
import type { Db } from '@vetch/service-kit/mysql/database';
import { type Request, type Response, Router } from 'express';
import { type ChosenBasket, readChosen } from '../baskets/read-basket.ts';
import { cancelOrder } from '../checkout/cancel-order.ts';
import { payOrder } from '../checkout/pay-order.ts';
import { placeOrder } from '../checkout/place-order.ts';
import { settleOrder } from '../checkout/settle-order.ts';
import type { Deps } from '../deps.ts';
import { hashToken } from '../ownership.ts';
import { refundOrder } from '../refunds/refund-order.ts';
import { ordersOf, readOrder } from './read-order.ts';

export function orderRoutes(deps: Deps): Router {
  const router = Router();
  const api = ordersApi;

  router.post(api.place.path, allow(api.place.access), async (req, res) => {
    const body = parse(api.place.body, req.body);
    await answerOnce(deps, req, res, placing(deps, body));
  });

  router.get(api.mine.path, allow(api.mine.access), async (req, res) => {
    const { page } = parse(api.mine.query, req.query);
    res.json(OrderList.parse(await ordersOf(deps, accountIdOf(req), page)));
  });

  router.get(api.get.path, allow(api.get.access), async (req, res) => {
    const { reference } = parse(api.get.params, req.params);
    res.json(Order.parse(await readOrder(deps, reference, holderOf(req))));
  });

  router.post(api.pay.path, allow(api.pay.access), async (req, res) => {
    const { reference } = parse(api.pay.params, req.params);
    const { cardToken } = parse(api.pay.body, req.body);
    await answerOnce(deps, req, res, {
      body: { reference, cardToken },
      work: done((holder, { isRetry }) => payOrder(deps, reference, holder, cardToken, isRetry)),
    });
  });

  router.post(api.settle.path, allow(api.settle.access), async (req, res) => {
    const { reference } = parse(api.settle.params, req.params);
    res.json(Order.parse(await settleOrder(deps, reference, holderOf(req))));
  });

  router.post(api.cancel.path, allow(api.cancel.access), async (req, res) => {
    const { reference } = parse(api.cancel.params, req.params);
    const { reason } = parse(api.cancel.body, req.body);
    res.json(Order.parse(await cancelOrder(deps, reference, holderOf(req), reason)));
  });

  router.post(api.refund.path, allow(api.refund.access), async (req, res) => {
    const { reference } = parse(api.refund.params, req.params);
    const body = parse(api.refund.body, req.body);
    await answerOnce(deps, req, res, {
      body: { reference, ...body },
      work: done((holder) => refundOrder(deps, reference, holder, body, idempotencyKeyOf(req))),
    });
  });

  return router;
}

/** A request that must not happen twice: what it says, what its work reads first, and the work. */
type Once<Read> = {
  readonly body: unknown;
  readonly readFirst?: (one: Db, holder: Holder) => Promise<Read>;
  readonly work: Work<Read, Done>;
};
type Work<Read, Result> = (holder: Holder, begun: Begun<Read>) => Promise<Result>;

/** Work whose answer is stored after it. */
const done =
  <Read>(work: Work<Read, OrderJson>): Work<Read, Done> =>
  async (holder, begun) => ({ answer: Order.parse(await work(holder, begun)) });

const placing = (deps: Deps, body: PlaceOrder): Once<ChosenBasket> => ({
  body,
  readFirst: (one, holder) => readChosen(one, body.basketId, holder),
  work: (holder, begun) => placeOrder(deps, holder, body, begun),
});

/** Answers such a request: a repeat gets the first answer and a header that says so. */
async function answerOnce<Read>(
  { db }: Deps,
  req: Request,
  res: Response,
  { body, readFirst, work }: Once<Read>,
): Promise<void> {
  const holder = holderOf(req);
  const keyed = { principal: principalOf(holder), route: req.route.path as string, key: idempotencyKeyOf(req), body };
  const { answer, isReplay } = await doOnce<Read>(
    db,
    keyed,
    (begun) => work(holder, begun),
    readFirst && ((one) => readFirst(one, holder)),
  );
  if (isReplay) res.set('idempotent-replayed', 'true');
  const { reference } = answer as OrderJson;
  res.status(201).location(`/orders/${reference}`).json(answer);
}

/** Keys of different people never meet. */
const principalOf = ({ accountId, guestToken }: Holder) => hashToken(accountId ?? guestToken ?? '');
