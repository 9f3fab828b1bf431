import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, type JWK } from 'jose';

/** Keeps private keys unreadable to whoever has only the database, its dumps or its backups. */
export type KeyEncryption = {
  seal(kid: string, privateKey: JWK): Promise<string>;
  /** The private key, or `undefined` when it was sealed with another secret or for another `kid`, or was changed. */
  open(kid: string, sealed: string): Promise<JWK | undefined>;
};

/** `secret` is stretched to the key of A256GCM; every replica has to have the same. */
export function createKeyEncryption(secret: string): KeyEncryption {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'vetch signing keys', 32));

  return {
    seal: (kid, privateKey) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(privateKey)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid })
        .encrypt(key),

    async open(kid, sealed) {
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(sealed, key);
        return protectedHeader.kid === kid ? (JSON.parse(new TextDecoder().decode(plaintext)) as JWK) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
