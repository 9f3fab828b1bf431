import { randomUUID } from 'node:crypto';
import type { PaymentEvent, PaymentEventType } from '@vetch/contracts/webhooks';
import { SIGNATURE_HEADER, signWebhook } from '@vetch/service-kit/http/webhook-signature';
import type { openShop } from './shop.ts';
import { WEBHOOK_SECRET } from './shop.ts';

type Shop = Awaited<ReturnType<typeof openShop>>;

/** What payment-service does when something became of payments. */
export function webhookSender({ api, clock }: Pick<Shop, 'api' | 'clock'>) {
  const send = (body: string, header = signWebhook(WEBHOOK_SECRET, body, clock.now)) =>
    api.post('/webhooks/payments').type('json').set(SIGNATURE_HEADER, header).send(body);
  const tell = (...events: PaymentEvent[]) => send(bodyOf(...events));
  return { send, tell };
}

/** The body of a request, as it is signed. */
export const bodyOf = (...events: PaymentEvent[]) => JSON.stringify({ events });

export const eventOf = (orderId: string, paymentId: string, type: PaymentEventType): PaymentEvent => ({
  id: randomUUID(),
  type,
  paymentId,
  orderId,
  occurredAt: '2026-11-22T20:00:00.000Z',
});
