import { stemLabel } from '@vetch/bouquet-art/describe';
import type { Recipe } from '@vetch/contracts/recipes';
import type { FindSubstitutes, SubstituteList } from '@vetch/contracts/substitutes';
import type { Catalogue, Stem, Stock } from '../catalogue/catalogue.ts';
import { COLOUR_FAMILIES, colourFamily } from '../facets/colour-families.ts';

/** So many are offered. */
const OFFERED = 12;

type Stems = Catalogue['stems'];

/** Whether everything that was ordered is known to be safe for pets. */
export const isPetSafe = (ordered: readonly string[], stems: Stems): boolean =>
  ordered.every((key) => stems.get(key)?.kind.petSafety === 'safe');

/** Equal or better, and never a stem that is harmful to pets, or may be, among those that are safe. */
export const mayReplace = (from: Stem, to: Stem, petSafe: boolean): boolean =>
  to.key !== from.key && to.priceCents >= from.priceCents && (!petSafe || to.kind.petSafety === 'safe');

const families = COLOUR_FAMILIES.map(({ value }) => value as string);

/** 0 within a family of colours, 1 between neighbours, more beyond. Greens have no family, and are near one another. */
function colourDistance(one: string, other: string): number {
  if (one === other) return 0;
  const [a, b] = [colourFamily(one), colourFamily(other)];
  if (a === undefined || b === undefined) return a === b ? 1 : families.length;
  return Math.abs(families.indexOf(a) - families.indexOf(b));
}

/** What can come instead of a stem: those of the same part in the bouquet first, then by colour, then by price. Pure. */
export function findSubstitutes(wish: FindSubstitutes, from: Stem, stems: Stems, stock: Stock): SubstituteList {
  const petSafe = isPetSafe(wish.ordered, stems);
  const needed = wish.count * wish.bouquets;
  const items = [...stems.values()]
    .filter((to) => mayReplace(from, to, petSafe) && (stock.stems.get(to.key) ?? 0) >= needed)
    .map((to) => ({
      to,
      isOtherPart: Number(to.kind.role !== from.kind.role),
      away: colourDistance(from.colour, to.colour),
    }))
    .filter(({ isOtherPart, away }) => !isOtherPart || away <= 1)
    .toSorted((a, b) => a.isOtherPart - b.isOtherPart || a.away - b.away || a.to.priceCents - b.to.priceCents)
    .slice(0, OFFERED)
    .map(({ to }) => ({
      ...counted(to, wish.count),
      priceCents: to.priceCents,
      available: stock.stems.get(to.key) ?? 0,
      recipe: replaced(wish.recipe, from, to, wish.count),
    }));
  return { items, petSafe };
}

/** The recipe with so many stems of one kind for another, which take their place in the list. */
export function replaced(recipe: Recipe, from: Stem, to: Stem, count: number): Recipe {
  const there = recipe.stems.find(({ key }) => key === to.key)?.count ?? 0;
  const stems = recipe.stems
    .filter(({ key }) => key !== to.key)
    .flatMap((stem) => {
      if (stem.key !== from.key) return [stem];
      const left = stem.count - count;
      return [...(left > 0 ? [counted(from, left)] : []), counted(to, there + count)];
    });
  return { ...recipe, stems };
}

const counted = ({ key, kind: { kind }, colour }: Stem, count: number): Recipe['stems'][number] => ({
  ...{ key, kind, colour, count, label: stemLabel(kind, colour, count) },
});
