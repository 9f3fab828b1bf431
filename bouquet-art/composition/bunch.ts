import type { GatheredStem } from '../recipe.ts';
import { type Role, STEMS, type StemKind } from '../stem-catalogue.ts';

/** One single stem; `nth` counts from 0 among those of its line. */
export type LooseStem = { readonly kind: StemKind; readonly colour: string; readonly nth: number };

/** The stems with one of the roles, each on its own, in the order they are listed. */
export function stemsWithRole(stems: readonly GatheredStem[], ...roles: Role[]): LooseStem[] {
  return stems
    .filter(({ kind }) => roles.includes(STEMS[kind].role))
    .flatMap(({ kind, colour, count }) => Array.from({ length: count }, (_, nth) => ({ kind, colour, nth })));
}
