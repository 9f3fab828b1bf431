import type { BouquetList } from '@vetch/contracts/bouquet-list';
import type { Calendar } from '@vetch/contracts/delivery';
import { openDate, todayOf } from '../calendar/calendar-words.ts';
import { type HeadOptions, head } from '../frame/head.ts';
import type { Structured } from '../frame/structured-data.ts';
import type { Destination } from '../where/destination.ts';
import { longDate } from '../wording/dates.ts';
import { capitalised, counted, inWords } from '../wording/numbers.ts';
import { arrivalDays, closedDay } from './arrival.ts';
import { artsOf, bouquetCards, sharedCard } from './bouquet-card.ts';
import { type CatalogueQuery, canonicalAddress, catalogueAddress } from './catalogue-query.ts';
import { chipsOf, filtersOf, withoutFilters } from './filters.ts';
import { findingHelp } from './finding-help.ts';
import { leftOutOnDay } from './left-out.ts';

export type CatalogueInput = {
  readonly list: BouquetList;
  readonly query: CatalogueQuery;
  readonly calendar: Calendar | undefined;
  /** The shop without any wish, when nothing fits. */
  readonly instead: BouquetList | undefined;
  readonly to: Destination;
  /** Why the days are not those of where it goes; nothing when they are. */
  readonly nowhere?: string | undefined;
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
  const shown = { currency: list.currency, query: carriedOn, day: arriving ?? todayOf(calendar) };
  const cards = bouquetCards(list.items, { ...shown, inSight: IN_SIGHT });
  const instead = bouquetCards(input.instead?.items ?? [], shown);
  const chips = chipsOf(list.facets, query, arriving);
  const narrowed = chips.some((chip) => chip.narrows);
  return {
    head: head(headTitle(query, chips), {
      ...forMachines(list, query),
      current: 'bouquets',
      arts: [...artsOf(cards), ...artsOf(instead)],
      description: `${foundInWords(list, chips)} Find a bouquet by colour, flower, occasion or price.`,
    }),
    heading: titleOf(query, narrowed),
    found: foundInWords(list, chips),
    notices: noticesOf(input, arriving),
    search: query.wanted.search,
    days: arrivalDays(calendar, arriving ?? '', list),
    leftOut: leftOutOnDay(
      list,
      query,
      calendar?.days.find(({ date }) => date === arriving),
    ),
    closed: closedDay(calendar, query),
    help: findingHelp(list, query, input.instead),
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

/** A list that somebody searched for, or with nothing in it, is of no use to others. */
function forMachines(list: BouquetList, query: CatalogueQuery): HeadOptions {
  const [first] = list.items;
  return {
    canonical: canonicalAddress(query, list),
    isListed: first !== undefined && query.wanted.search === '',
    ...(first && { picture: sharedCard(first), structured: [itemList(list)] }),
  };
}

const itemList = ({ items, page, perPage, total }: BouquetList): Structured => ({
  '@type': 'ItemList',
  numberOfItems: total,
  itemListElement: items.map(({ slug, name }, index) => ({
    '@type': 'ListItem',
    position: (page - 1) * perPage + index + 1,
    name,
    url: `/bouquets/${encodeURIComponent(slug)}`,
  })),
});

/** "Bouquets: Red, Birthday, page 2": no two lists have the same title. */
function headTitle(query: CatalogueQuery, chips: ReturnType<typeof chipsOf>): string {
  const wishes = chips.filter((chip) => chip.narrows).map(({ label }) => label);
  const page = query.wanted.page > 1 ? `, page ${query.wanted.page}` : '';
  return wishes.length === 0 ? `All bouquets${page}` : `Bouquets: ${wishes.join(', ')}${page}`;
}

function titleOf({ wanted }: CatalogueQuery, narrowed: boolean): string {
  if (wanted.search) return `“${wanted.search}”`;
  return narrowed ? 'Bouquets' : 'All bouquets';
}

function foundInWords({ total, leftOut }: BouquetList, chips: ReturnType<typeof chipsOf>): string {
  const wishes = chips.filter((chip) => chip.narrows).length;
  if (total === 0) return wishes > 1 ? 'Nothing in the shop is all of these at once.' : 'Nothing in the shop fits.';
  if (wishes > 0)
    return `${capitalised(inWords(total))} ${total === 1 ? 'bouquet fits' : 'bouquets fit'}. Prices are for the classic size, without delivery.`;
  const all = leftOut.count > 0 ? ` of ${inWords(total + leftOut.count)}` : '';
  return `${capitalised(inWords(total))}${all} recipes. Prices are for the classic size, without delivery.`;
}

function noticesOf({ to, nowhere, postcodeProblem }: CatalogueInput, arriving: string | undefined): string[] {
  const { method, postcode } = to;
  const on = arriving ? ` on ${longDate(arriving)}` : '';
  return [
    ...(postcodeProblem ? [`${postcodeProblem} You can also give it at the checkout.`] : []),
    ...(nowhere ? [nowhere] : []),
    ...(postcode && arriving && !nowhere ? [`Delivering to ${postcode}${on}.`] : []),
    ...(method === 'collection' ? [`To be picked up from the shop${on}.`] : []),
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
