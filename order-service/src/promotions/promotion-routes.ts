import { Basket } from '@vetch/contracts/basket';
import { basketsApi } from '@vetch/contracts/baskets';
import { Promotion, PromotionList, promotionsApi } from '@vetch/contracts/promotions';
import { allow, holderOf } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import { whereIn } from '../baskets/deliveries.ts';
import { readBasket } from '../baskets/read-basket.ts';
import type { Deps } from '../deps.ts';
import { findPromotion, insertPromotion, readPromotions, switchPromotion } from './promotion-repository.ts';
import { dropCode, useCode } from './use-code.ts';

/** Promotion codes: what the desk makes of them, and what shoppers do with them in their baskets. */
export function promotionRoutes(deps: Deps): Router {
  const router = Router();
  const { list, create, switch: turn } = promotionsApi;
  const { useCode: use, dropCode: drop } = basketsApi;

  router.get(list.path, allow(list.access), async (_req, res) => {
    res.json(PromotionList.parse({ items: await readPromotions(deps.db) }));
  });

  router.post(create.path, allow(create.access), async (req, res) => {
    const promotion = parse(create.body, req.body);
    await insertPromotion(deps.db, promotion, deps.now());
    const made = await findPromotion(deps.db, promotion.code);
    res.status(201).location(`/promotions/${made.code}`).json(Promotion.parse(made));
  });

  router.patch(turn.path, allow(turn.access), async (req, res) => {
    const { code } = parse(turn.params, req.params);
    const { isActive } = parse(turn.body, req.body);
    await switchPromotion(deps.db, code, isActive);
    res.json(Promotion.parse(await findPromotion(deps.db, code)));
  });

  router.put(use.path, allow(use.access), async (req, res) => {
    const { basketId } = parse(use.params, req.params);
    const where = whereIn(parse(use.query, req.query));
    const { code } = parse(use.body, req.body);
    await useCode(deps, basketId, holderOf(req), { code, where });
    res.json(Basket.parse(await readBasket(deps, basketId, holderOf(req), { orMerged: true, where })));
  });

  router.delete(drop.path, allow(drop.access), async (req, res) => {
    const { basketId } = parse(drop.params, req.params);
    await dropCode(deps, basketId, holderOf(req));
    res.json(Basket.parse(await readBasket(deps, basketId, holderOf(req), { orMerged: true })));
  });

  return router;
}
