import { stemLabel } from '@vetch/bouquet-art/describe';
import { OWN_SLUG, OWN_TINT, type OwnRecipe } from '@vetch/contracts/own-bouquet';
import type { Dressing, Recipe } from '@vetch/contracts/recipes';
import type { SizedBouquet, Stem } from '../catalogue/catalogue.ts';

/** What tying costs beside the stems; a vase comes with what it stands in. */
const MAKING_CENTS: Readonly<Record<Dressing, number>> = { paper: 12_50, tied: 12_50, vase: 18_50 };

/** Nobody has tied it before, so it takes a little longer than one of the shop's. */
const FIRST_MINUTES = 10;
const MINUTES_PER_STEM = 0.4;

/** It is for no occasion in particular, and needs no more notice than a slot does. */
export const OWN_BOUQUET = { slug: OWN_SLUG, name: 'Your own', tint: OWN_TINT, leadDays: 0, occasions: [] } as const;

/** The first stem of the recipe that the shop does not have; -1 when it has all. */
export const unknownStem = ({ stems }: OwnRecipe, known: ReadonlyMap<string, Stem>): number =>
  stems.findIndex(({ key }) => !known.has(key));

/** The shopper's bouquet as the shop would list it: its stems by name, its price, the minutes it takes. Pure. */
export function ownBouquet(own: OwnRecipe, known: ReadonlyMap<string, Stem>): SizedBouquet {
  const stems = own.stems.flatMap(({ key, count }) => {
    const stem = known.get(key);
    return stem ? [{ ...stem, count }] : [];
  });
  const stemCount = stems.reduce((sum, { count }) => sum + count, 0);
  const stemsCents = stems.reduce((sum, { priceCents, count }) => sum + priceCents * count, 0);
  const { dressing, paper, ribbon } = own;
  return {
    size: 'classic',
    priceCents: stemsCents + MAKING_CENTS[dressing],
    designMinutes: FIRST_MINUTES + Math.round(stemCount * MINUTES_PER_STEM),
    stemCount,
    recipe: { seed: OWN_SLUG, dressing, paper, ribbon, stems: stems.map(toStemCount) },
  };
}

function toStemCount({ key, kind: { kind }, colour, count }: Stem & { count: number }): Recipe['stems'][number] {
  return { key, kind, colour, count, label: stemLabel(kind, colour, count) };
}
