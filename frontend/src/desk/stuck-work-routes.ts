import { type StuckWork, stuckWorkApi } from '@vetch/contracts/stuck-work';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Request, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther } from '../web/send-page.ts';

/** What the shop could not finish by itself. */
export async function stuckWork(api: ServiceClient, req: Request): Promise<readonly StuckWork[]> {
  return (await visitorApi(api, req)(stuckWorkApi.list)).items;
}

/** The button that tries it again. What is not stuck any more needs no trying. */
export function stuckWorkRoutes({ api }: Deps): Router {
  const router = Router();
  router.post('/desk/stuck-work/:id/retry', async (req, res) => {
    const retrying = visitorApi(api, req)(stuckWorkApi.retry, { params: { id: req.params.id } });
    await attempt(retrying, 'stuck-work-not-found');
    await seeOther(res, '/desk');
  });
  router.all('/desk/stuck-work/:id/retry', only('POST'));
  return router;
}
