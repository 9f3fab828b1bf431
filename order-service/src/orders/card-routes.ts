import { Order } from '@vetch/contracts/order';
import { ordersApi } from '@vetch/contracts/orders';
import { allow, holderOf } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { changeCard } from './change-card.ts';

/** `PATCH /orders/:reference/lines/:lineId`: what goes with a bouquet in writing. */
export function cardRoutes(deps: Deps): Router {
  const router = Router();
  const api = ordersApi.changeCard;

  router.patch(api.path, allow(api.access), async (req, res) => {
    const { reference, lineId } = parse(api.params, req.params);
    const wanted = parse(api.body, req.body);
    res.json(Order.parse(await changeCard(deps, reference, lineId, holderOf(req), wanted)));
  });

  return router;
}
