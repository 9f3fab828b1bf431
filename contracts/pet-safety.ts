import type { Bouquet, StemKind } from './products.ts';

/** A bouquet is safe only when a published source says so of every kind in it; one harmful kind makes it harmful. */
export function petSafety(kinds: readonly Pick<StemKind, 'name' | 'petSafety'>[]): Bouquet['petSafety'] {
  const named = (safety: StemKind['petSafety']) =>
    kinds.filter((kind) => kind.petSafety === safety).map(({ name }) => name);
  const harmful = named('harmful');
  const unknown = named('unknown');
  if (harmful.length > 0) return { verdict: 'harmful', harmful, unknown };
  return { verdict: unknown.length > 0 ? 'unknown' : 'safe', harmful, unknown };
}
