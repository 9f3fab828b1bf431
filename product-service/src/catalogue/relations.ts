import { type Postings, post } from '../search/postings.ts';
import type { Catalogue, CatalogueBouquet } from './catalogue.ts';

/** How many relations a bouquet has. */
const RELATIONS = 4;

/** Something that bouquets have in common; two share as much of it as the one with less has. */
type Trait = { readonly name: string; readonly weight: number };

/** The bouquets that share most with another, nearest first, by number. Worked out when first asked for. */
export function buildRelations({ bouquets, kinds }: Catalogue): (number: number) => readonly number[] {
  const greens = new Set(kinds.filter(({ role }) => role === 'green').map(({ kind }) => kind));
  const traits = bouquets.map((bouquet) => traitsOf(bouquet, greens));
  const owners: Postings = new Map();
  for (const [number, own] of traits.entries()) {
    for (const { name, weight } of own) post(owners, name, number, weight);
  }
  const known = new Map<number, readonly number[]>();
  return (number) => {
    const relations = known.get(number) ?? nearest(sharedWith(number, traits[number] ?? [], owners, bouquets.length));
    known.set(number, relations);
    return relations;
  };
}

/** The same stem counts most, the same kind in another colour less, the same colour least; every bouquet has greens. */
function traitsOf({ classic }: CatalogueBouquet, greens: ReadonlySet<string>): Trait[] {
  const weights = new Map<string, number>();
  const more = (name: string, weight: number) => weights.set(name, (weights.get(name) ?? 0) + weight);
  for (const { key, kind, colour, count } of classic.recipe.stems) {
    const worth = greens.has(kind) ? 0.2 * count : count;
    more(`stem ${key}`, 2 * worth);
    more(`kind ${kind}`, worth);
    if (!greens.has(kind)) more(`colour ${colour}`, 0.5 * worth);
  }
  return [...weights].map(([name, weight]) => ({ name, weight }));
}

/** How much each bouquet shares with number `self`, which has `traits`; nothing with itself. */
function sharedWith(self: number, traits: readonly Trait[], owners: Postings, size: number): Float64Array {
  const shared = new Float64Array(size);
  for (const { name, weight } of traits) {
    const { numbers, weights } = owners.get(name) ?? { numbers: [], weights: [] };
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index] ?? 0;
      shared[number] = (shared[number] ?? 0) + Math.min(weight, weights[index] ?? 0);
    }
  }
  shared[self] = 0;
  return shared;
}

/** The highest scores, the florist's order deciding between equals. */
function nearest(shared: Float64Array): number[] {
  const best: number[] = [];
  let least = 0;
  for (let number = 0; number < shared.length; number += 1) {
    if ((shared[number] ?? 0) <= least) continue;
    insertRanked(best, number, shared);
    if (best.length > RELATIONS) best.pop();
    if (best.length === RELATIONS) least = shared[best.at(-1) ?? 0] ?? 0;
  }
  return best;
}

function insertRanked(best: number[], number: number, scores: Float64Array): void {
  const place = best.findIndex((other) => (scores[number] ?? 0) > (scores[other] ?? 0));
  best.splice(place < 0 ? best.length : place, 0, number);
}
