import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '@vetch/service-kit/http/app-error';
import { REQUEST_ID } from '@vetch/service-kit/http/request-context';
import { requestIdOf } from '@vetch/service-kit/http/request-log';
import type { RequestHandler } from 'express';
import { decodeJwt, decodeProtectedHeader } from 'jose';

export const FRONTEND_SECRET = 'x-frontend-secret';

/**
 * Puts what only the gateway may say in place of what a caller said: the request's id and the caller's address. The
 * frontend alone is believed when it names its visitor's address, because it shows the secret.
 */
export function cleanHeaders(frontendSecret: string): RequestHandler {
  const isFrontend = secretMatcher(frontendSecret);
  return (req, res, next) => {
    const { headers } = req;
    const visitor = isFrontend(headers[FRONTEND_SECRET]) ? headers['x-forwarded-for'] : undefined;
    const requestId = requestIdOf(req);
    req.id = requestId;
    headers[REQUEST_ID] = requestId;
    headers['x-forwarded-for'] = visitor ?? req.socket.remoteAddress ?? '';
    // Deleting what is not there would still make every later look at the headers slower.
    for (const name of forged) if (name in headers) delete headers[name];
    res.setHeader(REQUEST_ID, requestId);
    next();
  };
}

const forged = [
  FRONTEND_SECRET,
  'x-user-id',
  'x-user-role',
  'x-real-ip',
  'forwarded',
  'x-forwarded-host',
  'x-forwarded-proto',
];

function secretMatcher(secret: string): (given: unknown) => boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(secret);
  return (given) => typeof given === 'string' && timingSafeEqual(digest(given), expected);
}

/**
 * Refuses early what no service would accept: a token that is malformed, run out, or not signed the way people's tokens
 * are. The signature itself is checked by the service.
 */
export const refuseBadTokens: RequestHandler = (req, _res, next) => {
  const [scheme, token] = req.headers.authorization?.split(' ') ?? [];
  if (scheme === undefined) return next();
  if (scheme.toLowerCase() === 'bearer' && token && looksAcceptable(token)) return next();
  next(new AppError('not-signed-in', 'Your sign-in has run out or is damaged. Please sign in again.'));
};

function looksAcceptable(token: string): boolean {
  try {
    const { exp = 0 } = decodeJwt(token);
    return decodeProtectedHeader(token).alg === 'ES256' && exp * 1_000 > Date.now();
  } catch {
    return false;
  }
}
