import { createLocalJWKSet, errors, type JWK, type JWTVerifyGetKey } from 'jose';

/** For this long a known key is taken for good without asking again. */
const FRESH_MS = 2_000;

type Known = { readonly find: ReturnType<typeof createLocalJWKSet>; readonly readAt: number };

/**
 * Finds the public key for a token among those that `published` gives. They are remembered for two seconds; a key that
 * is not among them is looked for again at once, because another replica may just have made it.
 */
export function createKeyFinder(published: () => Promise<JWK[]>, now: () => Date): JWTVerifyGetKey {
  let known: Known | undefined;

  const read = async (): Promise<Known> => {
    known = { find: createLocalJWKSet({ keys: await published() }), readAt: now().getTime() };
    return known;
  };

  return async (header, token) => {
    const fresh = known && now().getTime() - known.readAt < FRESH_MS ? known : undefined;
    if (!fresh) return (await read()).find(header, token);
    return fresh.find(header, token).catch(async (err: unknown) => {
      if (!(err instanceof errors.JWKSNoMatchingKey)) throw err;
      return (await read()).find(header, token);
    });
  };
}
