import { OrderProgress } from '@vetch/contracts/order';
import { ordersApi } from '@vetch/contracts/orders';
import { allow, holderOf } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import type { Progress } from './live-progress.ts';
import { findOrder } from './order-repository.ts';

/** A sign of life for everybody on the way, in ms: whoever hears nothing for longer may hang up. */
const HEARTBEAT_MS = 20_000;
/** After this long, in ms, the reader comes again and shows that it may still see the order. */
const LONGEST_MS = 15 * 60_000;
/** How soon it comes again, in ms. */
const RETRY_MS = 3_000;

/** `GET /orders/:reference/events`: an order as it goes on. */
export function liveRoutes(deps: Deps, heartbeatMs = HEARTBEAT_MS): Router {
  const router = Router();
  const api = ordersApi.events;

  router.get(api.path, allow(api.access), async (req, res) => {
    const { reference } = parse(api.params, req.params);
    const { id } = await findOrder(deps.db, reference, holderOf(req));
    if (req.method === 'HEAD') return void res.type('text/event-stream').end();
    const seen = req.get('last-event-id');
    const leave = await deps.liveOrders.follow(id, {
      tell: (progress) => send(res, progress, seen),
      lost: () => res.end(),
    });
    if (res.closed || res.writableEnded) return leave();
    const heartbeat = setInterval(() => res.write(': still here\n\n'), heartbeatMs);
    const longest = setTimeout(() => res.end(), LONGEST_MS);
    res.once('close', () => {
      clearInterval(heartbeat);
      clearTimeout(longest);
      leave();
    });
  });

  return router;
}

/** A reader that comes back and has `seen` the end gets a 204, which tells a browser to stay away. */
function send(res: Response, progress: Progress, seen: string | undefined): void {
  const isNews = progress.id !== seen;
  if (!res.headersSent) {
    if (progress.isOver && !isNews) return void res.status(204).end();
    res.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    res.write(`retry: ${RETRY_MS}\n\n`);
    if (!isNews) return;
  }
  res.write(`event: progress\nid: ${progress.id}\ndata: ${JSON.stringify(OrderProgress.parse(progress))}\n\n`);
  if (progress.isOver) res.end();
}
