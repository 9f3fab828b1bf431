import { pipeline } from 'node:stream/promises';
import { ordersApi } from '@vetch/contracts/orders';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { keepSession } from '../visit/session.ts';
import { visitorHeaders } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { orderCall } from './order-call.ts';

/** An order as it goes on, for the script on its page. The key to the order stays here: the browser has only its cookie. */
export function liveRoutes({ stream }: Pick<Deps, 'stream'>): Router {
  const router = Router();
  const path = '/orders/:reference/events';

  router.head(path, only('GET'));
  router.get(path, async (req, res) => {
    const gone = new AbortController();
    res.once('close', () => gone.abort());
    const call = orderCall(req, { 'last-event-id': req.get('last-event-id') });
    const headers = visitorHeaders(ordersApi.events, call, req);
    const events = await stream(ordersApi.events, { ...call, headers }, gone.signal);
    await keepSession(req, res);
    if (!events) return void res.status(204).end();
    res.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    res.flushHeaders();
    // A stream that breaks off is opened again by the browser.
    await pipeline(events, res).catch(() => undefined);
  });
  router.all(path, only('GET'));

  return router;
}
