import type { ProblemCode } from '@vetch/contracts/problems';
import { webhooksApi } from '@vetch/contracts/webhooks';
import { AppError } from '@vetch/service-kit/http/app-error';
import { createServiceClient } from '@vetch/service-kit/http/service-client';
import { SIGNATURE_HEADER, signWebhook } from '@vetch/service-kit/http/webhook-signature';
import { type Deliver, type OutboxMessage, Undeliverable } from '@vetch/service-kit/messaging/outbox';

export type EventSenderOptions = {
  readonly ORDER_SERVICE_URL: string;
  readonly WEBHOOK_SECRET: string;
  readonly now: () => Date;
};

/** Twice this, for a batch and then for its events one by one, is well within the lease of the outbox. */
const DEADLINE_MS = 5_000;

/** What order-service will not understand the next time either. */
const final: readonly ProblemCode[] = ['invalid-request', 'malformed-json', 'body-too-large'];

/**
 * Brings events to order-service in one request, signed anew each time: a signature is good for five minutes, an event
 * for hours. When it does not understand them each goes by itself, so that only the one at fault is given up.
 */
export function createEventSender({ ORDER_SERVICE_URL, WEBHOOK_SECRET, now }: EventSenderOptions): Deliver {
  const call = createServiceClient({ baseUrl: ORDER_SERVICE_URL, deadlineMs: DEADLINE_MS });

  async function post(messages: readonly OutboxMessage[]): Promise<void> {
    const rawBody = JSON.stringify({ events: messages.map(({ payload }) => payload) });
    const headers = {
      'content-type': 'application/json',
      [SIGNATURE_HEADER]: signWebhook(WEBHOOK_SECRET, rawBody, now()),
    };
    try {
      // Bytes, because the client would write an object out in its own way, which is not what was signed.
      await call(webhooksApi.paymentEvents, { body: Buffer.from(rawBody), headers });
    } catch (err) {
      if (err instanceof AppError && final.includes(err.code)) throw new Undeliverable(err.message, { cause: err });
      throw err;
    }
  }

  return (messages) => {
    const together = post(messages);
    if (messages.length === 1) return [together];
    return messages.map((message) => together.catch(ifUndeliverable(() => post([message]))));
  };
}

function ifUndeliverable(otherwise: () => Promise<void>) {
  return (err: unknown): Promise<void> => {
    if (err instanceof Undeliverable) return otherwise();
    throw err;
  };
}
