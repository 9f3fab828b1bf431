import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from './app-error.ts';

export const SIGNATURE_HEADER = 'vetch-signature';

/** How far the clocks of sender and receiver may be apart, and how long a copied request stays good. */
const TOLERANCE_S = 300;

/** The header that vouches for `rawBody` at this moment: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.rawBody">`. */
export function signWebhook(secret: string, rawBody: string, now: Date): string {
  const seconds = secondsOf(now);
  return `t=${seconds},v1=${hmac(secret, seconds, rawBody).toString('hex')}`;
}

/** Throws `webhook-refused` unless `header` vouches for the very bytes of `rawBody` and was made within five minutes of `now`. */
export function requireSigned(secret: string, rawBody: Buffer, header: string | undefined, now: Date): void {
  if (header === undefined) throw refused(`The header ${SIGNATURE_HEADER} is missing.`);
  const [, seconds, signature] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (!seconds || !signature)
    throw refused(`The header ${SIGNATURE_HEADER} is not t=<unix seconds>,v1=<64 hex digits>.`);
  if (!timingSafeEqual(hmac(secret, seconds, rawBody), Buffer.from(signature, 'hex'))) {
    throw refused('The signature does not belong to this body and time.');
  }
  const isFresh = Math.abs(Number(secondsOf(now)) - Number(seconds)) <= TOLERANCE_S;
  if (!isFresh) throw refused('The signature was made more than five minutes before or after now.');
}

const secondsOf = (instant: Date) => String(Math.floor(instant.getTime() / 1_000));

const hmac = (secret: string, seconds: string, rawBody: string | Buffer) =>
  createHmac('sha256', secret).update(`${seconds}.`).update(rawBody).digest();

const refused = (detail: string) => new AppError('webhook-refused', detail);
