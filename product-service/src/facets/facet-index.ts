import type { Facets, FacetValue } from '@vetch/contracts/bouquet-list';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { add, and, type BitSet, countBoth, emptySet, fullSet, or } from './bit-set.ts';
import { type FacetDefinition, type FacetName, facetDefinitions } from './facet-definitions.ts';

/** Which values are chosen, by facet. */
export type Choices = Readonly<Record<FacetName, string[]>>;

type IndexedValue = { readonly value: string; readonly label: string; readonly bouquets: BitSet };
type IndexedFacet = Pick<FacetDefinition, 'facet' | 'combine'> & { readonly values: readonly IndexedValue[] };

export type FacetIndex = {
  /** The chosen values that exist, each once, in the order in which they are shown. */
  readonly known: (choices: Choices) => Choices;
  /** Those of `found`, or of all, that the choices leave. */
  readonly matching: (choices: Choices, found: BitSet | undefined) => BitSet;
  /** The same, and how many each value would leave. */
  readonly narrow: (choices: Choices, found: BitSet | undefined) => Narrowed;
};

export type Narrowed = { readonly matches: BitSet; readonly facets: Facets; readonly total: number };

/** Works out once which bouquets have which value; a request then only combines these sets. */
export function buildFacetIndex(catalogue: Catalogue): FacetIndex {
  const indexed = facetDefinitions(catalogue).map((definition) => indexFacet(definition, catalogue));
  const everything = fullSet(catalogue.bouquets.length);
  const leftIn = (choices: Choices) => indexed.flatMap((one) => leftBy(one, choices[one.facet]));
  return {
    known: (choices) =>
      byFacet(indexed, ({ facet, values }) => chosen(values, choices[facet]).map(({ value }) => value)),
    matching: (choices, found = everything) => leftIn(choices).reduce((set, one) => and(set, one.bouquets), found),
    narrow: (choices, found = everything) => {
      const left = leftIn(choices);
      const leftByOthers = (facet: FacetName) =>
        left.reduce((set, one) => (one.facet === facet ? set : and(set, one.bouquets)), found);
      const matches = left.reduce((set, one) => and(set, one.bouquets), found);
      // A value that comes on top of those chosen leaves fewer, so it is counted within what they leave.
      const base = ({ facet, combine }: IndexedFacet) =>
        combine === 'any' && choices[facet].length > 0 ? leftByOthers(facet) : matches;
      const facets = byFacet(indexed, (one) => countValues(one, choices[one.facet], base(one)));
      return { matches, facets, total: countBoth(matches, matches) };
    },
  };
}

function indexFacet({ facet, combine, values, valuesOf }: FacetDefinition, { bouquets }: Catalogue): IndexedFacet {
  const sets = new Map(values.map(({ value }) => [value, emptySet(bouquets.length)]));
  for (const [number, bouquet] of bouquets.entries()) {
    for (const value of valuesOf(bouquet)) {
      const set = sets.get(value);
      if (set) add(set, number);
    }
  }
  return {
    facet,
    combine,
    values: values.map(({ value, label }) => ({ value, label, bouquets: sets.get(value) ?? emptySet(0) })),
  };
}

/** What a facet's chosen values leave; nothing for a facet in which nothing is chosen. */
function leftBy({ facet, combine, values }: IndexedFacet, choice: readonly string[]) {
  const sets = chosen(values, choice).map(({ bouquets }) => bouquets);
  return sets.length === 0 ? [] : [{ facet, bouquets: sets.reduce(combine === 'any' ? or : and) }];
}

const chosen = (values: readonly IndexedValue[], choice: readonly string[]) =>
  choice.length === 0 ? [] : values.filter(({ value }) => choice.includes(value));

const countValues = ({ values }: IndexedFacet, choice: readonly string[], base: BitSet): FacetValue[] =>
  values.map(({ value, label, bouquets }) => {
    return { value, label, count: countBoth(bouquets, base), selected: choice.includes(value) };
  });

function byFacet<Value>(
  facets: readonly IndexedFacet[],
  read: (facet: IndexedFacet) => Value,
): Record<FacetName, Value> {
  return Object.fromEntries(facets.map((one) => [one.facet, read(one)])) as Record<FacetName, Value>;
}
