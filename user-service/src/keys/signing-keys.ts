import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK, type JWTVerifyGetKey } from 'jose';
import type { Deps } from '../deps.ts';
import { createKeyEncryption, type KeyEncryption } from './key-encryption.ts';
import { createKeyFinder } from './key-finder.ts';
import {
  belongTogether,
  lifetime,
  nextGeneration,
  publishedKeys,
  type StoredKey,
  signingCandidates,
} from './signing-key.ts';
import { insertSigningKey, readSigningKeys } from './signing-key-repository.ts';

export type PrivateKey = { readonly kid: string; readonly key: CryptoKey };

export type SigningKeys = {
  /** The key to sign with now; a new one is made when none of those there are can be used. */
  readonly current: () => Promise<PrivateKey>;
  /** The public keys that good access tokens may be signed with. */
  readonly published: () => Promise<(JWK & { kid: string })[]>;
  /** The public key for a token; for `createTokenVerifier`. */
  readonly find: JWTVerifyGetKey;
};

export type SigningKeysOptions = Pick<Deps, 'db' | 'log' | 'now'> & { readonly secret: string };

/** Whoever loses the race for the next key uses the winner's, which fails only if their secrets differ. */
const ATTEMPTS = 5;

/**
 * The keys live in the database, where all replicas share them and where an imported dump may replace them at any
 * moment: whoever signs or publishes reads them anew, and only verification remembers them for a moment.
 */
export function createSigningKeys({ db, log, now, secret }: SigningKeysOptions): SigningKeys {
  const encryption = createKeyEncryption(secret);
  const open = rememberOpened(encryption, log);

  const current = async (): Promise<PrivateKey> => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const keys = await readSigningKeys(db);
      for (const stored of signingCandidates(keys, now())) {
        const key = await open(stored);
        if (key) return { kid: stored.kid, key };
      }
      await insertSigningKey(db, await makeKey(encryption, nextGeneration(keys), now()));
    }
    throw new Error('No signing key can be opened. Do all replicas have the same KEY_ENCRYPTION_SECRET?');
  };
  const published = async () => publishedKeys(await readSigningKeys(db), now());

  return { current, published, find: createKeyFinder(published, now) };
}

/** Opens each sealed key once, and complains once about each that cannot be opened. */
function rememberOpened(encryption: KeyEncryption, log: Deps['log']) {
  const opened = new Map<string, CryptoKey | undefined>();

  return async (stored: StoredKey): Promise<CryptoKey | undefined> => {
    if (!opened.has(stored.privateJwe)) {
      const key = await openKey(encryption, stored);
      if (!key) log.warn({ kid: stored.kid }, 'passing over a signing key that cannot be opened');
      opened.set(stored.privateJwe, key);
    }
    return opened.get(stored.privateJwe);
  };
}

async function openKey(encryption: KeyEncryption, stored: StoredKey): Promise<CryptoKey | undefined> {
  const privateJwk = await encryption.open(stored.kid, stored.privateJwe);
  if (!privateJwk || !belongTogether(privateJwk, stored)) return undefined;
  return (await importJWK(privateJwk, 'ES256', { extractable: false })) as CryptoKey;
}

async function makeKey(encryption: KeyEncryption, generation: number, now: Date): Promise<StoredKey> {
  const kid = randomUUID();
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  return {
    generation,
    kid,
    publicJwk: JSON.stringify(await exportJWK(publicKey)),
    privateJwe: await encryption.seal(kid, await exportJWK(privateKey)),
    ...lifetime(now),
  };
}
