import type { BouquetSize, Dressing, StemCount } from '@vetch/contracts/recipes';
import { capitalised } from './numbers.ts';

export const SIZE_NAMES: Readonly<Record<BouquetSize, string>> = {
  petite: 'Petite',
  classic: 'Classic',
  grand: 'Grand',
};

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
