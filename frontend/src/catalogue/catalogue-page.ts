import type { Calendar } from '@vetch/contracts/delivery';
import type { BouquetCard, BouquetList } from '@vetch/contracts/products';
import { openDate } from '../calendar/calendar-words.ts';
import { head } from '../frame/head.ts';
import { longDate } from '../wording/dates.ts';
import { capitalised, counted, inWords } from '../wording/numbers.ts';
import { artsOf, bouquetCards } from './bouquet-card.ts';
import { type CatalogueQuery, catalogueAddress } from './catalogue-query.ts';
import { chipsOf, filtersOf, withoutFilters } from './filters.ts';

export type CatalogueInput = {
  readonly list: BouquetList;
  readonly query: CatalogueQuery;
  readonly calendar: Calendar | undefined;
  /** What to show when nothing fits. */
  readonly instead: readonly BouquetCard[];
  readonly postcode: string;
  readonly postcodeProblem: string;
};

const sorts = [
  ['florist', 'Florist’s order'],
  ['price', 'Price, low to high'],
  ['-price', 'Price, high to low'],
  ['longest-lasting', 'Longest lasting'],
  ['name', 'Name'],
] as const;

/** In sight when the page opens: the first row. */
const IN_SIGHT = 3;

export function cataloguePage(input: CatalogueInput) {
  const { list, query, calendar } = input;
  const arriving = calendar ? openDate(calendar, query.arriving) : undefined;
  const carriedOn = arriving ? `?arriving=${arriving}` : '';
  const cards = bouquetCards(list.items, { currency: list.currency, query: carriedOn, inSight: IN_SIGHT });
  const instead = bouquetCards(input.instead, { currency: list.currency, query: carriedOn });
  const chips = chipsOf(list.facets, query, arriving);
  const narrowed = chips.some((chip) => chip.narrows);
  return {
    head: head(titleOf(query, narrowed), {
      current: 'bouquets',
      arts: [...artsOf(cards), ...artsOf(instead)],
      description: `${foundInWords(list, narrowed)} Find a bouquet by colour, flower, occasion or price.`,
    }),
    heading: titleOf(query, narrowed),
    found: foundInWords(list, narrowed),
    notices: noticesOf(input, arriving),
    search: query.wanted.search,
    arriving: arriving ?? '',
    sorts: sorts.map(([value, label]) => ({ value, label, chosen: value === query.wanted.sort })),
    filters: filtersOf(list.facets),
    show: list.total === 0 ? 'Show' : `Show ${counted(list.total, 'bouquet')}`,
    chips,
    clear: narrowed ? withoutFilters(query) : '',
    cards,
    instead,
    pager: pagerOf(list, query),
  };
}

function titleOf({ wanted }: CatalogueQuery, narrowed: boolean): string {
  if (wanted.search) return `“${wanted.search}”`;
  return narrowed ? 'Bouquets' : 'All bouquets';
}

function foundInWords({ total }: BouquetList, narrowed: boolean): string {
  if (total === 0) return 'Nothing in the shop is all of these at once.';
  if (narrowed)
    return `${capitalised(inWords(total))} ${total === 1 ? 'bouquet fits' : 'bouquets fit'}. Prices are for the classic size, without delivery.`;
  return `${capitalised(inWords(total))} recipes. Prices are for the classic size, without delivery.`;
}

function noticesOf({ query, postcode, postcodeProblem }: CatalogueInput, arriving: string | undefined): string[] {
  const closed = query.arriving && !arriving;
  return [
    ...(postcodeProblem ? [`${postcodeProblem} You can also give it at the checkout.`] : []),
    ...(closed ? [`We cannot deliver on ${longDate(query.arriving)}. Each bouquet’s page shows the days we can.`] : []),
    ...(postcode && arriving ? [`Delivering to ${postcode} on ${longDate(arriving)}.`] : []),
  ];
}

function pagerOf({ page, pages }: BouquetList, query: CatalogueQuery) {
  const to = (number: number) => catalogueAddress({ ...query, wanted: { ...query.wanted, page: number } });
  if (pages < 2) return undefined;
  return {
    previous: page > 1 ? to(page - 1) : '',
    next: page < pages ? to(page + 1) : '',
    pages: Array.from({ length: pages }, (_, index) => ({
      number: index + 1,
      href: to(index + 1),
      current: index + 1 === page,
    })),
  };
}
