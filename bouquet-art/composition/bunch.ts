import type { GatheredStem } from '../recipe.ts';
import { type Role, STEMS, type StemKind } from '../stem-catalogue.ts';

/** One single stem; `nth` counts from 0 among those of its kind and colour. */
export type LooseStem = { readonly kind: StemKind; readonly colour: string; readonly nth: number };

/** The stems with one of the roles, each on its own, in the order they are listed. */
export function stemsWithRole(stems: readonly GatheredStem[], ...roles: Role[]): LooseStem[] {
  const counted = new Map<string, number>();
  const loose: LooseStem[] = [];
  for (const { kind, colour, count } of stems.filter(({ kind }) => roles.includes(STEMS[kind].role))) {
    const line = `${kind}/${colour}`;
    const before = counted.get(line) ?? 0;
    for (let i = 0; i < count; i++) loose.push({ kind, colour, nth: before + i });
    counted.set(line, before + count);
  }
  return loose;
}
