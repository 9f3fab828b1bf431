import { randomUUID } from 'node:crypto';
import { join as path } from 'node:path';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { KEY_SECRET, openService, serviceToken } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const { keys, join, me, api } = await openService(db);
const { account, accessToken } = await join('maud@bell.example');
afterAll(() => db.end());

type Changes = { key?: CryptoKey; kid?: string; audience?: string; issuer?: string; expires?: string; claims?: object };

/** A token like the service's own, signed with its real key, but for what a test changes. */
async function token(changes: Changes = {}) {
  const { kid, key } = await keys.current();
  return new SignJWT({ role: 'customer', sid: randomUUID(), ...changes.claims })
    .setProtectedHeader({ alg: 'ES256', kid: changes.kid ?? kid })
    .setIssuer(changes.issuer ?? 'vetch')
    .setAudience(changes.audience ?? 'vetch')
    .setSubject(account.id)
    .setExpirationTime(changes.expires ?? '15 minutes')
    .sign(changes.key ?? key);
}

const stranger = await generateKeyPair('ES256', { extractable: true });

test('the tests’ own token is good as long as nothing is changed', async () => {
  await me(await token()).expect(200);
});

const forgeries: [string, () => Promise<string> | string][] = [
  ['signed with somebody else’s key', () => token({ key: stranger.privateKey })],
  ['signed with a key that the service does not know', () => token({ key: stranger.privateKey, kid: randomUUID() })],
  ['that has run out', () => token({ expires: '1 second ago' })],
  ['for another audience', () => token({ audience: 'another-shop' })],
  ['from another issuer', () => token({ issuer: 'another-shop' })],
  ['with a role that does not exist', () => token({ claims: { role: 'admin' } })],
  ['without a session', () => token({ claims: { sid: undefined } })],
  ['that is not signed at all', () => new UnsecuredJWT({ role: 'owner' }).setSubject(account.id).encode()],
  ['that is no token', () => 'not.a.token'],
  ['with one character changed', () => accessToken.replace(/.(?=.{20}$)/, (char) => (char === 'A' ? 'B' : 'A'))],
];

test.each(forgeries)('a token %s is refused', async (_what, forge) => {
  const { status, body } = await me(await forge());
  expect(status).toBe(401);
  expect(body).toMatchObject({ type: 'https://vetch.example/problems/not-signed-in' });
});

test('the public key does not pass for a shared secret', async () => {
  const [publicKey] = await keys.published();
  const secret = new TextEncoder().encode(JSON.stringify(publicKey));
  const forged = await new SignJWT({ role: 'owner', sid: randomUUID() })
    .setProtectedHeader({ alg: 'HS256', ...(publicKey && { kid: publicKey.kid }) })
    .setIssuer('vetch')
    .setAudience('user-service')
    .setSubject(account.id)
    .setExpirationTime('1 minute')
    .sign(secret);
  await me(forged).expect(401);
});

test('a key in the token’s own header is not trusted', async () => {
  const forged = await new SignJWT({ role: 'owner', sid: randomUUID() })
    .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(stranger.publicKey) })
    .setIssuer('vetch')
    .setAudience('vetch')
    .setSubject(account.id)
    .setExpirationTime('1 minute')
    .sign(stranger.privateKey);
  await me(forged).expect(401);
});

test('a service is nobody’s account, and a token for another service is no token here', async () => {
  const asService = (audience: string) => serviceToken(audience).then((bearer) => me(bearer));
  expect((await asService('user-service')).status).toBe(401);
  expect((await asService('payment-service')).status).toBe(401);
});

test('a bad token is refused even where nobody needs one', async () => {
  await api.get('/.well-known/jwks.json').set('authorization', 'Bearer not.a.token').expect(401);
});

test('what the service publishes cannot sign', async () => {
  const { text } = await api.get('/.well-known/jwks.json').expect(200);
  expect(JSON.parse(text).keys[0]).toEqual({
    kty: 'EC',
    crv: 'P-256',
    x: expect.any(String),
    y: expect.any(String),
    kid: expect.any(String),
    alg: 'ES256',
    use: 'sig',
  });
  expect(text).not.toContain('"d"');
  expect(text).not.toContain(KEY_SECRET);
});
