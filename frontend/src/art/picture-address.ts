import { hash } from 'node:crypto';
import type { BouquetSize, Recipe } from '@vetch/contracts/recipes';
import { engineVersion } from './engine-version.ts';
import { bouquetCode, stemCode } from './picture-code.ts';

/** Where the drawing of a recipe is; the same recipe has the same address on every page and in every order. */
export function bouquetPicture(recipe: Recipe, size: BouquetSize): string {
  return pictureAddress(bouquetCode(recipe, size));
}

/** Where the drawing of a single stem is. */
export function stemPicture(stem: { readonly kind: string; readonly colour: string }): string {
  return pictureAddress(stemCode(stem));
}

/** The address of a code: what is drawn, under a hash of how it is drawn. */
export const pictureAddress = (code: string): string => `/art/${pictureHash(code)}/${code}.svg`;

/** Ten characters that change when the code or the engine changes. */
export const pictureHash = (code: string): string =>
  hash('sha256', `${engineVersion()} ${code}`, 'base64url').slice(0, 10);
