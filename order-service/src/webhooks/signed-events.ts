import { type PaymentEvent, webhooksApi } from '@vetch/contracts/webhooks';
import { AppError } from '@vetch/service-kit/http/app-error';
import { parse } from '@vetch/service-kit/http/parse';
import { requireSigned, SIGNATURE_HEADER } from '@vetch/service-kit/http/webhook-signature';
import type { Request } from 'express';

/** The events in a request whose body is still the bytes that were sent. Not a byte is read before they are vouched for. */
export function signedEvents(req: Request, secret: string, now: Date): readonly PaymentEvent[] {
  const rawBody = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
  requireSigned(secret, rawBody, req.get(SIGNATURE_HEADER), now);
  return parse(webhooksApi.paymentEvents.body, readJson(rawBody)).events;
}

function readJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    throw new AppError('malformed-json', 'The body is not well-formed JSON.');
  }
}
