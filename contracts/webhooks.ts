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

/** `isRepeat`: the event was here before, and nothing was done. */
export const EventReceipt = z.object({ id: z.uuid(), isRepeat: z.boolean() }).meta({ id: 'EventReceipt' });
export type EventReceipt = z.infer<typeof EventReceipt>;

export const webhooksApi = {
  paymentEvent: {
    method: 'post',
    path: '/webhooks/payments',
    summary: 'Hear what became of a payment; the header vetch-signature signs the time and the body as it was sent',
    access: 'signature',
    body: PaymentEvent,
    success: { status: 200, schema: EventReceipt },
    problems: ['invalid-request', 'malformed-json', 'webhook-refused', 'body-too-large'],
  },
} as const satisfies Api;
