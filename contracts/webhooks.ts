import { z } from 'zod';
import type { Api } from './endpoint.ts';

export const PaymentEventType = z.enum([
  'payment.authorised',
  'payment.declined',
  'payment.captured',
  'payment.voided',
  'payment.refunded',
]);
export type PaymentEventType = z.infer<typeof PaymentEventType>;

/**
 * What became of a payment. It may come more than once, late, and after what happened next: whoever gets it takes it as
 * a reason to ask where the payment stands now.
 */
export const PaymentEvent = z
  .object({
    id: z.uuid(),
    type: PaymentEventType,
    paymentId: z.uuid(),
    orderId: z.uuid(),
    occurredAt: z.iso.datetime(),
  })
  .meta({ id: 'PaymentEvent' });
export type PaymentEvent = z.infer<typeof PaymentEvent>;

/** What is told at the same time; the same event may stand in it twice. */
export const PaymentEvents = z
  .strictObject({ events: z.array(PaymentEvent).min(1).max(100) })
  .meta({ id: 'PaymentEvents' });
export type PaymentEvents = z.infer<typeof PaymentEvents>;

/** `repeats`: so many of them were here before, and nothing was done. */
export const EventsReceipt = z.object({ received: z.int(), repeats: z.int() }).meta({ id: 'EventsReceipt' });

export const webhooksApi = {
  paymentEvents: {
    method: 'post',
    path: '/webhooks/payments',
    summary: 'Hear what became of payments; the header vetch-signature signs the time and the body as it was sent',
    access: 'signature',
    body: PaymentEvents,
    success: { status: 200, schema: EventsReceipt },
    problems: ['invalid-request', 'malformed-json', 'webhook-refused', 'body-too-large'],
  },
} as const satisfies Api;
