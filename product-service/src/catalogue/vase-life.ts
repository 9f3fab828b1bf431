import type { CatalogueBouquet } from './catalogue.ts';

/**
 * For how many days at least half of the flowers last; greens outlive them and do not count, unless there is nothing
 * else.
 */
export function vaseLifeDays({ classic, kinds }: Pick<CatalogueBouquet, 'classic' | 'kinds'>): number {
  const facts = new Map(kinds.map((kind) => [kind.kind, kind]));
  const stems = classic.recipe.stems.flatMap(({ kind, count }) => {
    const { role, vaseLifeDays: days } = facts.get(kind) ?? { role: 'green', vaseLifeDays: 0 };
    return [{ isGreen: role === 'green', days, count }];
  });
  const flowers = stems.some(({ isGreen }) => !isGreen) ? stems.filter(({ isGreen }) => !isGreen) : stems;
  const half = flowers.reduce((sum, { count }) => sum + count, 0) / 2;
  let lasting = 0;
  for (const { days, count } of flowers.toSorted((a, b) => b.days - a.days)) {
    lasting += count;
    if (lasting >= half) return days;
  }
  return 0;
}
