import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Makes and reads the tokens of stop links: the person they are about, signed, so that nobody stops somebody else’s. */
export type StopTokens = { tokenFor(personId: string): string; personIn(token: string): string | undefined };

/** `secret` is the same for all replicas; the key is for these links alone. */
export function createStopTokens(secret: string): StopTokens {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'vetch reminder links', 32));
  const signatureOf = (personId: string) => createHmac('sha256', key).update(personId).digest();

  return {
    tokenFor: (personId) => `${personId}.${signatureOf(personId).toString('base64url')}`,

    personIn(token) {
      const [personId = '', signature = ''] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = signatureOf(personId);
      return given.length === right.length && timingSafeEqual(given, right) ? personId : undefined;
    },
  };
}
