import { isStemKind, type StemKind } from './stem-catalogue.ts';

export type Size = 'petite' | 'classic' | 'grand';

/** How a bouquet stands: wrapped in paper, hand-tied, or in a vase. */
export type Dressing = 'paper' | 'tied' | 'vase';

export type StemCount = { readonly kind: string; readonly colour: string; readonly count: number };

/** A bouquet as it is listed, priced, picked and drawn. Names that are unknown fall back when drawn. */
export type Recipe = {
  readonly seed?: string;
  readonly stems: readonly StemCount[];
  readonly paper?: string;
  readonly ribbon?: string;
  readonly vase?: string;
};

/** A line of a recipe whose kind is known and whose count is a whole number above zero. */
export type GatheredStem = { readonly kind: StemKind; readonly colour: string; readonly count: number };

/** More stems than this cannot be told apart in one picture. */
export const MAX_STEMS = 40;

const MULTIPLIERS: Readonly<Record<Size, number>> = { petite: 0.68, classic: 1, grand: 1.4 };

/**
 * The counted list of a size, from a recipe that lists the classic one: every line keeps at least one stem, and all
 * of them together at most MAX_STEMS.
 */
export function stemsFor(recipe: Recipe, size: Size): GatheredStem[] {
  const scaled = knownStems(recipe.stems).map((stem) => {
    return { ...stem, count: Math.max(1, Math.round(stem.count * MULTIPLIERS[size])) };
  });
  return gatherStems(scaled);
}

/**
 * The stems that are really drawn: unknown kinds and counts below a half are left out, other counts are rounded, and
 * what exceeds MAX_STEMS is taken from the end of the list, where greens usually stand.
 */
export function gatherStems(stems: readonly StemCount[]): GatheredStem[] {
  let room = MAX_STEMS;
  const gathered: GatheredStem[] = [];
  for (const stem of knownStems(stems)) {
    const count = Math.min(stem.count, room);
    if (count > 0) gathered.push({ ...stem, count });
    room -= count;
  }
  return gathered;
}

function knownStems(stems: readonly StemCount[]): GatheredStem[] {
  return stems.flatMap(({ kind, colour, count }) => {
    const whole = Math.round(count);
    return isStemKind(kind) && whole > 0 ? [{ kind, colour, count: whole }] : [];
  });
}
