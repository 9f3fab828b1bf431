import { EventsReceipt, webhooksApi } from '@vetch/contracts/webhooks';
import { allow } from '@vetch/service-kit/http/caller';
import { Router, raw } from 'express';
import type { Deps } from '../deps.ts';
import { signedEvents } from './signed-events.ts';
import { keepEvents } from './webhook-event-repository.ts';

export type WebhookDeps = Pick<Deps, 'db' | 'now'> & {
  /** What payment-service signs its events with. */
  readonly webhookSecret: string;
};

/** A signature is about bytes, so these routes stand before the body is parsed. */
export function webhookRoutes({ db, now, webhookSecret }: WebhookDeps): Router {
  const router = Router();
  const { paymentEvents } = webhooksApi;
  const asSent = raw({ type: () => true, limit: '100kb', inflate: false });

  router.post(paymentEvents.path, allow(paymentEvents.access), asSent, async (req, res) => {
    const events = signedEvents(req, webhookSecret, now());
    const kept = await keepEvents(db, events, now());
    res.json(EventsReceipt.parse({ received: events.length, repeats: events.length - kept }));
  });

  return router;
}
