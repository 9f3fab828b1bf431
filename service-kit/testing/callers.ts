import { randomUUID } from 'node:crypto';
import type { Role } from '@vetch/contracts/user';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { AUDIENCE, createServiceTokenSigner, createTokenVerifier, ISSUER, type VerifyToken } from '../http/tokens.ts';

const SECRET = 'a secret for tests, long enough to be one';

/** Real tokens from a key of the test's own: `as(role)` and `asService()` are values for the `Authorization` header. */
export async function createTestCallers(audience: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }] });
  const verifyToken: VerifyToken = createTokenVerifier(keys, SECRET, audience);

  const as = async (role: Role, id: string = randomUUID()) =>
    `Bearer ${await new SignJWT({ role, sid: randomUUID() })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(id)
      .setExpirationTime('15 minutes')
      .sign(privateKey)}`;
  const asService = async (name = 'order-service') =>
    `Bearer ${await createServiceTokenSigner(name, SECRET)(audience)}`;

  return { verifyToken, as, asService };
}
