import type { Recipe } from '@vetch/contracts/recipes';
import type { Stock } from './catalogue.ts';

/** How many whole bouquets of a recipe could be tied from the stems that are free. */
export function availability({ stems }: Recipe, stock: Stock): number {
  return Math.max(0, Math.min(...stems.map(({ key, count }) => Math.floor((stock.stems.get(key) ?? 0) / count))));
}
