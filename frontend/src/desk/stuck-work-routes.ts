import { type StuckWork, stuckPaymentWorkApi, stuckWorkApi } from '@vetch/contracts/stuck-work';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Request, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt, away } from '../forms/attempt.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther } from '../web/send-page.ts';

/** Stuck work, and the part of the shop where it is stuck. */
export type StuckAt = StuckWork & { readonly at: 'shop' | 'till' };

const parts = { shop: stuckWorkApi, till: stuckPaymentWorkApi } as const;

/** What the shop could not finish by itself. A till that is away keeps no florist from the desk. */
export async function stuckWork(api: ServiceClient, req: Request): Promise<readonly StuckAt[]> {
  const visitor = visitorApi(api, req);
  const [shop, till] = await Promise.all([visitor(parts.shop.list), attempt(visitor(parts.till.list), ...away)]);
  return [
    ...shop.items.map((item) => ({ ...item, at: 'shop' as const })),
    ...(till.value?.items ?? []).map((item) => ({ ...item, at: 'till' as const })),
  ];
}

/** The button that tries it again. What is not stuck any more needs no trying. */
export function stuckWorkRoutes({ api }: Deps): Router {
  const router = Router();
  for (const [at, { retry }] of Object.entries(parts)) {
    const path = `/desk/stuck-work/${at}/:id/retry`;
    router.post(path, async (req, res) => {
      const retrying = visitorApi(api, req)(retry, { params: { id: req.params.id as string } });
      await attempt(retrying, 'stuck-work-not-found');
      await seeOther(res, '/desk');
    });
    router.all(path, only('POST'));
  }
  return router;
}
