import type { Account } from '@vetch/contracts/user';
import { AUDIENCE, ISSUER } from '@vetch/service-kit/http/tokens';
import { SignJWT } from 'jose';
import { ACCESS_TOKEN_MS } from '../keys/signing-key.ts';
import type { PrivateKey } from '../keys/signing-keys.ts';

export type AccessToken = { readonly accessToken: string; readonly accessTokenExpiresAt: string };

/** A token that says who its bearer is, in which role and in which session; every service can check it. */
export async function signAccessToken(
  { kid, key }: PrivateKey,
  { id, role }: Account,
  sessionId: string,
  now: Date,
): Promise<AccessToken> {
  const issuedAt = Math.floor(now.getTime() / 1_000);
  const expiresAt = issuedAt + ACCESS_TOKEN_MS / 1_000;
  const accessToken = await new SignJWT({ role, sid: sessionId })
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(id)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(key);
  return { accessToken, accessTokenExpiresAt: new Date(expiresAt * 1_000).toISOString() };
}
