import type { BouquetSize, Recipe } from '@vetch/contracts/recipes';
import { recipeInWords, stemName } from '../wording/bouquets.ts';
import { listed } from '../wording/numbers.ts';
import { bouquetPicture, stemPicture } from './picture-address.ts';

/** A drawing on its tinted panel. */
export type Art = { readonly src: string; readonly alt: string; readonly tint: string; readonly tintClass: string };

type Drawn = { readonly recipe: Recipe; readonly size: BouquetSize; readonly tint: string };

/** The drawing, described stem by stem. */
export function countedArt(name: string, drawn: Drawn): Art {
  return { ...panel(drawn), alt: `${name}: ${recipeInWords(drawn.recipe.stems)}` };
}

/** The drawing, described by what one sees first; for pages that show many. */
export function glancedArt(drawn: Drawn): Art {
  const names = drawn.recipe.stems.slice(0, 3).map((stem) => stemName(stem).toLowerCase());
  return { ...panel(drawn), alt: `Drawing of ${listed(names)}` };
}

/** The drawing beside words that say all of it. */
export const silentArt = (drawn: Drawn): Art => ({ ...panel(drawn), alt: '' });

function panel({ recipe, size, tint }: Drawn) {
  const isTint = /^#[\da-f]{6}$/i.test(tint);
  return {
    src: bouquetPicture(recipe, size),
    tint: isTint ? tint : '',
    tintClass: isTint ? `tint-${tint.slice(1).toLowerCase()}` : '',
  };
}

/** A line of a recipe: its drawing, how many, and what. */
export type RecipeLine = { readonly src: string; readonly count: number; readonly name: string };

export const recipeLines = (recipe: Pick<Recipe, 'stems'>): RecipeLine[] =>
  recipe.stems.map((stem) => ({ src: stemPicture(stem), count: stem.count, name: stemName(stem) }));
