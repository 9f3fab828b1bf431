import type { Session } from '../visit/session.ts';

const PAGE = '/build?recipe=';

/** So many characters of a recipe find room in a visitor's cookie; one of twenty kinds of stem has some 400. */
export const MOST_SAVED = 500;

/** Keeps the bouquet of this address in this browser, in place of the last. Returns whether it found room. */
export function saveBouquet(session: Session, address: string): boolean {
  const recipe = address.slice(PAGE.length);
  if (recipe.length > MOST_SAVED) return false;
  session.builtRecipe = recipe;
  return true;
}

/** Where the bouquet is that was saved last; empty when none was. */
export const savedAddress = ({ builtRecipe }: Pick<Session, 'builtRecipe'>): string =>
  builtRecipe ? PAGE + builtRecipe : '';
