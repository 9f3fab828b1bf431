import type { JWK } from 'jose';
import { z } from 'zod';

/** How long an access token is good for. */
export const ACCESS_TOKEN_MS = 15 * 60_000;

/** How long a key signs; then the next one takes over. */
const SIGNING_MS = 30 * 24 * 60 * 60_000;

/** Clocks of the shop's machines may differ by this much. */
const LEEWAY_MS = 5 * 60_000;

/** A key as the database holds it: the private half is sealed. */
export type StoredKey = {
  readonly generation: number;
  readonly kid: string;
  readonly publicJwk: string;
  readonly privateJwe: string;
  readonly signsUntil: Date;
  readonly servedUntil: Date;
};

/** From when on a new key no longer signs, and from when on nobody can hold a good token that it signed. */
export function lifetime(now: Date): Pick<StoredKey, 'signsUntil' | 'servedUntil'> {
  const signsUntil = now.getTime() + SIGNING_MS;
  return { signsUntil: new Date(signsUntil), servedUntil: new Date(signsUntil + ACCESS_TOKEN_MS + LEEWAY_MS) };
}

const PublicKey = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() });

/** The public halves of the keys that still count, newest first. A row that holds no such key is left out. */
export function publishedKeys(keys: readonly StoredKey[], now: Date): (JWK & { kid: string })[] {
  return newestFirst(keys).flatMap(({ kid, publicJwk, servedUntil }) => {
    const key = servedUntil > now ? PublicKey.safeParse(readJson(publicJwk)) : undefined;
    return key?.success ? [{ ...key.data, kid, alg: 'ES256', use: 'sig' }] : [];
  });
}

/** The keys that may sign, in the order in which they should be tried. */
export const signingCandidates = (keys: readonly StoredKey[], now: Date): StoredKey[] =>
  newestFirst(keys).filter((key) => key.signsUntil > now);

export const nextGeneration = (keys: readonly StoredKey[]): number =>
  Math.max(0, ...keys.map((key) => key.generation)) + 1;

/** Whether a private key is the other half of the public key in the same row. */
export function belongTogether(privateKey: JWK, { publicJwk }: StoredKey): boolean {
  const publicKey = PublicKey.safeParse(readJson(publicJwk)).data;
  return publicKey !== undefined && publicKey.x === privateKey.x && publicKey.y === privateKey.y;
}

const newestFirst = (keys: readonly StoredKey[]) => keys.toSorted((a, b) => b.generation - a.generation);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
