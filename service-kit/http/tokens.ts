import type { Role } from '@vetch/contracts/user';
import { createRemoteJWKSet, decodeProtectedHeader, errors, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { AppError } from './app-error.ts';

export type Caller =
  | { readonly kind: 'guest' }
  | { readonly kind: 'account'; readonly id: string; readonly role: Role; readonly sessionId: string }
  | { readonly kind: 'service'; readonly name: string };

/** So many tokens of services are not checked a second time. */
const MOST_BELIEVED = 100;

/** Turns a bearer token into who carries it, or throws `not-signed-in`. */
export type VerifyToken = (token: string) => Promise<Caller>;

export const ISSUER = 'vetch';
/** What access tokens of people are for: any service behind the gateway. */
export const AUDIENCE = 'vetch';

const AccountClaims = z.object({ sub: z.uuid(), role: z.enum(['customer', 'florist', 'owner']), sid: z.uuid() });

/**
 * The keys of user-service, fetched with the first token and again when an unknown key id turns up: at most once a second,
 * so that an imported dump, which replaces the keys, locks nobody out.
 */
export function remoteKeys(jwksUrl: string): JWTVerifyGetKey {
  let keys: JWTVerifyGetKey | undefined;
  return (header, token) => {
    // What fetches them takes some memory already before it does.
    keys ??= createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 2_000, cooldownDuration: 1_000 });
    return keys(header, token);
  };
}

/**
 * People's tokens are signed with user-service's private key; services' tokens with the secret that the processes
 * share, for one audience: `audience` is the name of the service that verifies.
 */
export function createTokenVerifier(keys: JWTVerifyGetKey, serviceSecret: string, audience: string): VerifyToken {
  const secret = new TextEncoder().encode(serviceSecret);

  const believed = new Map<string, { readonly caller: Caller; readonly until: number }>();

  const verifyService = async (token: string): Promise<Caller> => {
    const known = believed.get(token);
    if (known && Date.now() < known.until) return known.caller;
    const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'], issuer: ISSUER, audience });
    const caller = { kind: 'service', name: payload.sub ?? '' } as const;
    // Only who has the secret gets in here: a handful of services, each with a new token every half minute.
    if (believed.size >= MOST_BELIEVED) believed.clear();
    believed.set(token, { caller, until: (payload.exp ?? 0) * 1_000 });
    return caller;
  };
  const verifyAccount = async (token: string): Promise<Caller> => {
    const { payload } = await jwtVerify(token, keys, { algorithms: ['ES256'], issuer: ISSUER, audience: AUDIENCE });
    const claims = AccountClaims.safeParse(payload);
    if (!claims.success) throw refused();
    return { kind: 'account', id: claims.data.sub, role: claims.data.role, sessionId: claims.data.sid };
  };

  return (token) => (algorithmOf(token) === 'HS256' ? verifyService(token) : verifyAccount(token)).catch(asAppError);
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    throw refused();
  }
}

/** Keys that cannot be fetched are the shop's fault, anything else is the token's. */
function asAppError(err: unknown): never {
  if (err instanceof AppError) throw err;
  const isTokensFault =
    err instanceof errors.JOSEError && !(err instanceof errors.JWKSTimeout) && err.code !== 'ERR_JOSE_GENERIC';
  if (isTokensFault) throw refused();
  throw new AppError('service-unavailable', 'We cannot check your sign-in right now. Please try again in a moment.');
}

const refused = () => new AppError('not-signed-in', 'Your sign-in has run out. Please sign in again.');

/** So long, in ms, a service shows the same token: half of the time for which it is good. */
const SHOWN_MS = 30_000;

/** A token for calls from the service `name` to the service `audience`, good for half a minute at least. */
export function createServiceTokenSigner(name: string, serviceSecret: string): (audience: string) => Promise<string> {
  const secret = new TextEncoder().encode(serviceSecret);
  const shown = new Map<string, { readonly token: Promise<string>; readonly since: number }>();

  const signFor = (audience: string) =>
    new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(name)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('1 minute')
      .sign(secret);

  return (audience) => {
    const known = shown.get(audience);
    if (known && Date.now() - known.since < SHOWN_MS) return known.token;
    const token = signFor(audience);
    shown.set(audience, { token, since: Date.now() });
    return token;
  };
}
