import type { Facets } from '@vetch/contracts/bouquet-list';
import { petSafety } from '@vetch/contracts/pet-safety';
import type { Catalogue, CatalogueBouquet, KindFacts } from '../catalogue/catalogue.ts';
import { COLOUR_FAMILIES, colourFamily } from './colour-families.ts';
import { PRICE_BANDS, priceBand } from './price-bands.ts';

export type FacetName = keyof Facets;

export type FacetDefinition = {
  readonly facet: FacetName;
  /** Whether a bouquet must have any of the chosen values, or every one of them. */
  readonly combine: 'any' | 'every';
  /** In the order in which they are shown. */
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly valuesOf: (bouquet: CatalogueBouquet) => readonly string[];
};

const DRESSINGS = [
  { value: 'paper', label: 'Wrapped in paper' },
  { value: 'tied', label: 'Hand-tied' },
  { value: 'vase', label: 'In a vase' },
];

const LEFT_OUT = [
  { value: 'lilies', label: 'Lilies' },
  { value: 'strong-scent', label: 'Strong scent' },
];

const PETS = [{ value: 'safe', label: 'Safe for cats and dogs' }];

/** What a list of bouquets can be narrowed by. */
export function facetDefinitions({ kinds, occasions }: Catalogue): FacetDefinition[] {
  const flowers = kinds.filter(isFlower).map(({ kind, plural }) => ({ value: kind, label: sentenceCase(plural) }));
  return [
    { facet: 'colour', combine: 'any', values: COLOUR_FAMILIES, valuesOf: coloursOf },
    {
      facet: 'occasion',
      combine: 'any',
      values: occasions,
      valuesOf: (bouquet) => bouquet.occasions.map(({ value }) => value),
    },
    { facet: 'flower', combine: 'any', values: flowers, valuesOf: ({ kinds: its }) => its.map(({ kind }) => kind) },
    { facet: 'price', combine: 'any', values: PRICE_BANDS, valuesOf: ({ classic }) => [priceBand(classic.priceCents)] },
    { facet: 'dressing', combine: 'any', values: DRESSINGS, valuesOf: ({ dressing }) => [dressing] },
    { facet: 'without', combine: 'every', values: LEFT_OUT, valuesOf: leftOutOf },
    { facet: 'pets', combine: 'any', values: PETS, valuesOf: ({ kinds: its }) => [petSafety(its).verdict] },
  ];
}

const isFlower = ({ role }: KindFacts) => role !== 'green';

/** The colour families of the flowers; greenery has no colour of its own. */
function coloursOf({ classic, kinds }: CatalogueBouquet): string[] {
  const flowers = new Set(kinds.filter(isFlower).map(({ kind }) => kind));
  return classic.recipe.stems.flatMap(({ kind, colour }) => (flowers.has(kind) ? (colourFamily(colour) ?? []) : []));
}

function leftOutOf({ kinds }: CatalogueBouquet): string[] {
  return [
    ...(kinds.some(({ kind }) => kind === 'lily') ? [] : ['lilies']),
    ...(kinds.some(({ isScented }) => isScented) ? [] : ['strong-scent']),
  ];
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
