import type { Facets, FacetValue } from '@vetch/contracts/bouquet-list';
import { shortDate } from '../wording/dates.ts';
import { type CatalogueQuery, catalogueAddress } from './catalogue-query.ts';

type FacetName = keyof Facets;

const facetTitles: readonly (readonly [FacetName, string])[] = [
  ['colour', 'Colour'],
  ['occasion', 'Occasion'],
  ['price', 'Price'],
  ['dressing', 'How it comes'],
  ['flower', 'Flower'],
  ['pets', 'Cats and dogs'],
  ['without', 'Leave out'],
];

/** A longer list of choices is folded away until one of them is chosen. */
const LONG = 12;

/** Every choice there is, with how many bouquets it leaves. */
export const filtersOf = (facets: Facets) =>
  facetTitles
    .map(([name, title]) => ({
      name,
      title,
      swatches: name === 'colour',
      values: facets[name].map(choice),
      folded: facets[name].length > LONG ? `Choose from ${facets[name].length}` : '',
      open: facets[name].some((value) => value.selected),
    }))
    .filter((filter) => filter.values.length > 0);

const choice = ({ value, label, count, selected }: FacetValue) => ({
  value,
  label,
  count,
  selected,
  /** A choice that leads to nothing cannot be made. */
  empty: count === 0 && !selected,
  swatch: `sw-${value.replaceAll(/[^a-z]/g, '')}`,
});

/** What is chosen now, each with the address without it. */
export function chipsOf(facets: Facets, query: CatalogueQuery, arriving: string | undefined) {
  const { search } = query.wanted;
  const chosen = facetTitles.flatMap(([name]) =>
    facets[name].filter((value) => value.selected).map(({ value, label }) => ({ name, value, label })),
  );
  return [
    ...(arriving
      ? [
          {
            label: `Arriving ${shortDate(arriving)}`,
            href: catalogueAddress({ ...query, arriving: '' }),
            narrows: false,
          },
        ]
      : []),
    ...(search ? [{ label: `“${search}”`, href: without(query, { search: '' }), narrows: true }] : []),
    ...chosen.map(({ name, value, label }) => ({
      label: name === 'without' ? `Without ${label.toLowerCase()}` : label,
      href: without(query, { [name]: query.wanted[name].filter((one) => one !== value) }),
      narrows: true,
    })),
  ];
}

const without = (query: CatalogueQuery, changes: Partial<CatalogueQuery['wanted']>) =>
  catalogueAddress({ ...query, wanted: { ...query.wanted, ...changes, page: 1 } });

/** The address with everything taken off but the order and the day. */
export const withoutFilters = ({ wanted, arriving }: CatalogueQuery): string =>
  catalogueAddress({
    arriving,
    wanted: {
      ...wanted,
      ...{ search: '', colour: [], occasion: [], flower: [], price: [], dressing: [], without: [], pets: [], page: 1 },
    },
  });
