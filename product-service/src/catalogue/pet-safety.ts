import type { Bouquet } from '@vetch/contracts/products';
import type { KindFacts } from './catalogue.ts';

/** A bouquet is safe only when a published source says so of every kind in it; one harmful kind makes it harmful. */
export function petSafety(kinds: readonly KindFacts[]): Bouquet['petSafety'] {
  const named = (safety: KindFacts['petSafety']) =>
    kinds.filter((kind) => kind.petSafety === safety).map(({ name }) => name);
  const harmful = named('harmful');
  const unknown = named('unknown');
  if (harmful.length > 0) return { verdict: 'harmful', harmful, unknown };
  return { verdict: unknown.length > 0 ? 'unknown' : 'safe', harmful, unknown };
}
