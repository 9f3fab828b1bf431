import { type PaymentEvent, webhooksApi } from '@vetch/contracts/webhooks';
import { AppError } from '@vetch/service-kit/http/app-error';
import { parse } from '@vetch/service-kit/http/parse';
import { requireSigned, SIGNATURE_HEADER } from '@vetch/service-kit/http/webhook-signature';
import type { Request } from 'express';

/** The event in a request whose body is still the bytes that were sent. Not a byte is read before they are vouched for. */
export function signedEvent(req: Request, secret: string, now: Date): PaymentEvent {
  const rawBody = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
  requireSigned(secret, rawBody, req.get(SIGNATURE_HEADER), now);
  return parse(webhooksApi.paymentEvent.body, readJson(rawBody));
}

function readJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    throw new AppError('malformed-json', 'The body is not well-formed JSON.');
  }
}
