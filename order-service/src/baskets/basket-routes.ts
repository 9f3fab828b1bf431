import { Basket, NewBasket, OwnBasket } from '@vetch/contracts/basket';
import { basketsApi } from '@vetch/contracts/baskets';
import { accountIdOf, allow, holderOf } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { type Request, Router } from 'express';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { hashToken, newGuestToken } from '../ownership.ts';
import { insertBasket } from './basket-repository.ts';
import { addLine, changeLine, removeLine } from './change-basket.ts';
import { whereIn } from './deliveries.ts';
import { readBasket } from './read-basket.ts';
import { takeOwnBasket } from './take-own-basket.ts';

export function basketRoutes(deps: Deps): Router {
  const router = Router();
  const api = basketsApi;

  router.post(api.open.path, allow(api.open.access), async (req, res) => {
    const guestToken = newGuestToken();
    const [customerId, guestTokenHash] = [holderOf(req).accountId, hashToken(guestToken)];
    const basket = { id: uuidv7(), customerId, guestTokenHash, at: toSql(deps.now()) };
    await insertBasket(deps.db, basket);
    res
      .status(201)
      .location(`/baskets/${basket.id}`)
      .json(NewBasket.parse({ id: basket.id, guestToken }));
  });

  router.post(api.takeOwn.path, allow(api.takeOwn.access), async (req, res) => {
    const { basketId } = parse(api.takeOwn.body, req.body);
    res.json(OwnBasket.parse(await takeOwnBasket(deps, accountIdOf(req), holderOf(req), basketId)));
  });

  router.get(api.get.path, allow(api.get.access), async (req, res) => {
    const { basketId } = parse(api.get.params, req.params);
    const options = { where: whereIn(parse(api.get.query, req.query)) };
    res.json(Basket.parse(await readBasket(deps, basketId, holderOf(req), options)));
  });

  router.post(api.addLine.path, allow(api.addLine.access), async (req, res) => {
    const { basketId } = parse(api.addLine.params, req.params);
    await addLine(deps, basketId, holderOf(req), parse(api.addLine.body, req.body));
    res.status(201).json(Basket.parse(await written(deps, req, basketId)));
  });

  router.patch(api.changeLine.path, allow(api.changeLine.access), async (req, res) => {
    const { basketId, lineId } = parse(api.changeLine.params, req.params);
    await changeLine(deps, basketId, lineId, holderOf(req), parse(api.changeLine.body, req.body));
    res.json(Basket.parse(await written(deps, req, basketId)));
  });

  router.delete(api.removeLine.path, allow(api.removeLine.access), async (req, res) => {
    const { basketId, lineId } = parse(api.removeLine.params, req.params);
    await removeLine(deps, basketId, lineId, holderOf(req));
    res.json(Basket.parse(await written(deps, req, basketId)));
  });

  return router;
}

/** What was written may have gone on into the member's own basket by now; then this one is empty, and nothing is lost. */
const written = (deps: Deps, req: Request, basketId: string) =>
  readBasket(deps, basketId, holderOf(req), { orMerged: true });
