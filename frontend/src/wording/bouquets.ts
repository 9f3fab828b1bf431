import { OWN_SLUG } from '@vetch/contracts/own-bouquet';
import type { BouquetSize, Dressing, StemCount } from '@vetch/contracts/recipes';
import { capitalised } from './numbers.ts';

export const SIZE_NAMES: Readonly<Record<BouquetSize, string>> = {
  petite: 'Petite',
  classic: 'Classic',
  grand: 'Grand',
};

/** What stands where the size does: a bouquet of one's own has the size of its recipe. */
export const sizeName = ({ slug, size }: { readonly slug: string; readonly size: BouquetSize }): string =>
  slug === OWN_SLUG ? 'Own recipe' : SIZE_NAMES[size];

export const DRESSING_NAMES: Readonly<Record<Dressing, string>> = {
  paper: 'wrapped in paper',
  tied: 'hand-tied',
  vase: 'in a vase',
};

/** "Peach roses": what a line of the recipe is, without how many. */
export const stemName = (stem: Pick<StemCount, 'label'>): string => capitalised(stem.label.replace(/^\d+\s+/, ''));

/** "5 peach roses, 3 blush peonies": the whole recipe in words. */
export const recipeInWords = (stems: readonly Pick<StemCount, 'label'>[]): string =>
  stems.map((stem) => stem.label).join(', ');

/** All stems of a recipe together. */
export const stemTotal = (stems: readonly Pick<StemCount, 'count'>[]): number =>
  stems.reduce((total, stem) => total + stem.count, 0);
