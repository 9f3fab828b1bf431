import type { Colour, Paper } from '@vetch/bouquet-art/palette';
import { type Dressing, type Size, type StemCount, stemsFor } from '@vetch/bouquet-art/recipe';
import { isStemKind, STEMS } from '@vetch/bouquet-art/stem-catalogue';
import type { Occasion } from './occasions.ts';

export type BouquetSeed = {
  readonly slug: string;
  readonly name: string;
  /** At most eight words, under the name wherever the bouquet is listed. */
  readonly mood: string;
  readonly description: string;
  /** Price of the classic size in pounds; the other sizes follow from it. */
  readonly pounds: number;
  readonly tint: string;
  readonly dressing: Dressing;
  readonly paper: Paper;
  readonly ribbon: Colour | Paper;
  /** The classic size, as a florist writes it: "5 peach rose, 3 blush peony". */
  readonly recipe: string;
  /** Days of notice that the florist needs, when a slot’s own cut-off is not enough. */
  readonly leadDays?: number;
  readonly occasions: readonly Occasion[];
  readonly isNew?: true;
};

export type SizeSeed = {
  readonly size: Size;
  readonly priceCents: number;
  readonly designMinutes: number;
  readonly stems: readonly StemCount[];
};

const SIZES: readonly Size[] = ['petite', 'classic', 'grand'];
const PRICE_FACTORS: Readonly<Record<Size, number>> = { petite: 0.75, classic: 1, grand: 1.44 };

/** The bouquet at its three sizes: counted stems, a price in whole pounds, and the minutes it takes to tie. */
export function sizesOf(bouquet: BouquetSeed): SizeSeed[] {
  const recipe = { stems: parseRecipe(bouquet.recipe) };
  return SIZES.map((size) => {
    const stems = stemsFor(recipe, size);
    const count = stems.reduce((sum, stem) => sum + stem.count, 0);
    return {
      size,
      priceCents: Math.round(bouquet.pounds * PRICE_FACTORS[size]) * 100,
      designMinutes: 6 + Math.round(count * 0.4),
      stems,
    };
  });
}

/** Reads "5 peach rose, 3 blush peony"; a stem that the shop does not have stops the seeding. */
export function parseRecipe(recipe: string): StemCount[] {
  return recipe.split(', ').map((line) => {
    const [count = '', colour = '', kind = ''] = line.split(' ');
    const colours: readonly string[] = isStemKind(kind) ? STEMS[kind].colours : [];
    if (!colours.includes(colour) || !(Number(count) > 0)) throw new Error(`There is no such stem: ${line}`);
    return { kind, colour, count: Number(count) };
  });
}
