import type { Recipe } from '@vetch/contracts/recipes';
import type { StemSeason } from '@vetch/contracts/season';
import type { KindFacts } from '../catalogue/catalogue.ts';

/** The seasons of those stems of a recipe that cannot be had all year, each kind once. */
export function seasonsIn({ stems }: Pick<Recipe, 'stems'>, kinds: readonly KindFacts[]): StemSeason[] {
  const used = new Set(stems.map(({ kind }) => kind));
  return kinds.flatMap(({ kind, plural, season }) => (season && used.has(kind) ? [{ kind, plural, ...season }] : []));
}
