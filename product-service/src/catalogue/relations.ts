import type { Recipe } from '@vetch/contracts/recipes';
import { type Postings, post } from '../search/postings.ts';
import type { Catalogue } from './catalogue.ts';

/** How many relations a bouquet has. */
const RELATIONS = 4;

/** Something that bouquets have in common; two share as much of it as the one with less has. */
type Trait = { readonly name: string; readonly weight: number };

export type Relations = {
  /** The bouquets that share most with number `number`, nearest first. Worked out when first asked for. */
  readonly relationsOf: (number: number) => readonly number[];
  /** Those that share most with a bouquet that is not in the catalogue. */
  readonly nearestTo: (stems: Recipe['stems']) => readonly number[];
};

export function buildRelations({ bouquets, kinds }: Catalogue): Relations {
  const greens = new Set(kinds.filter(({ role }) => role === 'green').map(({ kind }) => kind));
  const traits = bouquets.map(({ classic }) => traitsOf(classic.recipe.stems, greens));
  const owners: Postings = new Map();
  for (const [number, own] of traits.entries()) {
    for (const { name, weight } of own) post(owners, name, number, weight);
  }
  const known = new Map<number, readonly number[]>();
  const relativesOf = (own: readonly Trait[], self?: number) => {
    const shared = sharedWith(own, owners, new Float64Array(bouquets.length));
    if (self !== undefined) shared[self] = 0;
    return nearest(shared);
  };
  return {
    relationsOf: (number) => {
      const relations = known.get(number) ?? relativesOf(traits[number] ?? [], number);
      known.set(number, relations);
      return relations;
    },
    nearestTo: (stems) => relativesOf(traitsOf(stems, greens)),
  };
}

/** The same stem counts most, the same kind in another colour less, the same colour least; every bouquet has greens. */
function traitsOf(stems: Recipe['stems'], greens: ReadonlySet<string>): Trait[] {
  const weights = new Map<string, number>();
  const more = (name: string, weight: number) => weights.set(name, (weights.get(name) ?? 0) + weight);
  for (const { key, kind, colour, count } of stems) {
    const worth = greens.has(kind) ? 0.2 * count : count;
    more(`stem ${key}`, 2 * worth);
    more(`kind ${kind}`, worth);
    if (!greens.has(kind)) more(`colour ${colour}`, 0.5 * worth);
  }
  return [...weights].map(([name, weight]) => ({ name, weight }));
}

/** Adds up how much each bouquet shares with one that has `traits`. */
function sharedWith(traits: readonly Trait[], owners: Postings, shared: Float64Array): Float64Array {
  for (const { name, weight } of traits) {
    const { numbers, weights } = owners.get(name) ?? { numbers: [], weights: [] };
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index] ?? 0;
      shared[number] = (shared[number] ?? 0) + Math.min(weight, weights[index] ?? 0);
    }
  }
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
