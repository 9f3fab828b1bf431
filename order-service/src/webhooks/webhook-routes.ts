import { EventReceipt, webhooksApi } from '@vetch/contracts/webhooks';
import { allow } from '@vetch/service-kit/http/caller';
import { Router, raw } from 'express';
import type { Deps } from '../deps.ts';
import { signedEvent } from './signed-event.ts';
import { keepEvent } from './webhook-event-repository.ts';

export type WebhookDeps = Pick<Deps, 'db' | 'now'> & {
  /** What payment-service signs its events with. */
  readonly webhookSecret: string;
};

/** A signature is about bytes, so these routes stand before the body is parsed. */
export function webhookRoutes({ db, now, webhookSecret }: WebhookDeps): Router {
  const router = Router();
  const { paymentEvent } = webhooksApi;
  const asSent = raw({ type: () => true, limit: '100kb', inflate: false });

  router.post(paymentEvent.path, allow(paymentEvent.access), asSent, async (req, res) => {
    const event = signedEvent(req, webhookSecret, now());
    const isNew = await keepEvent(db, event, now());
    res.json(EventReceipt.parse({ id: event.id, isRepeat: !isNew }));
  });

  return router;
}
