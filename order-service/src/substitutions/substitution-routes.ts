import { Order, type Order as OrderJson } from '@vetch/contracts/order';
import { SubstituteList } from '@vetch/contracts/substitutes';
import { substitutionsApi } from '@vetch/contracts/substitutions';
import { accountIdOf, allow, holderOf } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { doOnce, idempotencyKeyOf } from '@vetch/service-kit/messaging/idempotency';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { hashToken } from '../ownership.ts';
import { answerSubstitution } from './answer-substitution.ts';
import { findCandidates, proposeSubstitution } from './propose-substitution.ts';

/** Other stems for those that failed: the florist proposes, the buyer may have a say. */
export function substitutionRoutes(deps: Deps): Router {
  const router = Router();
  const { candidates, propose, answer } = substitutionsApi;

  router.get(candidates.path, allow(candidates.access), async (req, res) => {
    const where = { ...parse(candidates.params, req.params), holder: holderOf(req) };
    res.json(SubstituteList.parse(await findCandidates(deps, where, parse(candidates.query, req.query))));
  });

  router.post(propose.path, allow(propose.access), async (req, res) => {
    const params = parse(propose.params, req.params);
    const wish = parse(propose.body, req.body);
    const key = idempotencyKeyOf(req);
    const keyed = { principal: hashToken(accountIdOf(req)), route: propose.path, key, body: { ...params, ...wish } };
    const { answer: order, isReplay } = await doOnce(deps.db, keyed, async () => ({
      answer: Order.parse(await proposeSubstitution(deps, { ...params, holder: holderOf(req) }, wish, key)),
    }));
    if (isReplay) res.set('idempotent-replayed', 'true');
    res
      .status(201)
      .location(`/orders/${(order as OrderJson).reference}`)
      .json(order);
  });

  router.post(answer.path, allow(answer.access), async (req, res) => {
    const { reference, substitutionId } = parse(answer.params, req.params);
    const { approved } = parse(answer.body, req.body);
    res.json(Order.parse(await answerSubstitution(deps, reference, substitutionId, holderOf(req), approved)));
  });

  return router;
}
