import { type BouquetList, type BouquetQuery, readDays } from '@vetch/contracts/bouquet-list';
import type { SlugList } from '@vetch/contracts/products';
import { andNot, type BitSet, countBoth, has, inBoth } from '../facets/bit-set.ts';
import { searchWords } from '../search/search-words.ts';
import { bouquetCard } from './bouquet-card.ts';
import { CURRENCY } from './catalogue.ts';
import { helpWith } from './finding-help.ts';
import type { CatalogueIndex, Snapshot } from './snapshot.ts';

/** So many bouquets are named that a wished day leaves out. */
const NAMED = 3;

/**
 * The query as all that mean the same write it: words as they are looked up, values that no facet has left out (an old
 * link then shows more, not nothing), the others each once and in order.
 */
export function normaliseQuery({ facetIndex }: CatalogueIndex, query: BouquetQuery): BouquetQuery {
  const { search, colour, occasion, flower, price, dressing, without, pets, ...rest } = query;
  const known = facetIndex.known({ colour, occasion, flower, price, dressing, without, pets });
  return { ...rest, search: searchWords(search).join(' '), ...known };
}

/** One page of the bouquets that a normalised query asks for. A page beyond the last is empty. */
export function listBouquets({ index, stock }: Snapshot, query: BouquetQuery): BouquetList {
  const found = index.search.find(query.search === '' ? [] : query.search.split(' '));
  const onDay = index.arrivals.canArrive(query);
  const { matches, facets, total } = index.facetIndex.narrow(query, inBoth(found?.set, onDay));
  const anyDay = onDay ? index.facetIndex.matching(query, found?.set) : matches;
  const isByRelevance = found !== undefined && query.sort === 'florist';
  const order = isByRelevance ? found.ranked : index.orders[query.sort];
  const numbers = pageOf(order, (number) => has(matches, number), query, total);
  return {
    items: numbers.flatMap((number) => {
      const bouquet = index.bouquets[number];
      return bouquet ? [bouquetCard(bouquet, stock)] : [];
    }),
    currency: CURRENCY,
    facets,
    arrivals: arrivalsOf(index, query, anyDay),
    leftOut: leftOutOf(index, order, andNot(anyDay, matches)),
    help: helpWith(index, query, { found, onDay, total, anyDay: countBoth(anyDay, anyDay) }),
    page: query.page,
    perPage: query.perPage,
    pages: Math.ceil(total / query.perPage),
    total,
  };
}

/** How many of `found` can be had on each of the days that the query asks for. */
const arrivalsOf = ({ arrivals }: CatalogueIndex, { days }: BouquetQuery, found: BitSet): BouquetList['arrivals'] =>
  readDays(days).map(({ date, notice, range }) => {
    return { date, count: countBoth(found, arrivals.canArrive({ arriving: date, notice, range }) ?? found) };
  });

/** What the wished day leaves out: how many, and the first few of them by name. */
function leftOutOf({ bouquets }: CatalogueIndex, order: readonly number[], rest: BitSet): BouquetList['leftOut'] {
  const count = countBoth(rest, rest);
  const first = pageOf(order, (number) => has(rest, number), { page: 1, perPage: NAMED }, count);
  return {
    count,
    items: first.flatMap((number) => {
      const bouquet = bouquets[number];
      if (!bouquet) return [];
      const { slug, name, leadDays, seasons } = bouquet;
      return [{ slug, name, leadDays, seasons: [...seasons] }];
    }),
  };
}

/** Every bouquet there is a page of. */
export const listSlugs = ({ index }: Snapshot): SlugList => ({ items: index.bouquets.map(({ slug }) => ({ slug })) });

/** The members of one page, walking `order` no further than needed. */
function pageOf(
  order: readonly number[],
  isMatch: (number: number) => boolean,
  { page, perPage }: Pick<BouquetQuery, 'page' | 'perPage'>,
  total: number,
): number[] {
  let toSkip = (page - 1) * perPage;
  const numbers: number[] = [];
  if (toSkip >= total) return numbers;
  for (const number of order) {
    if (!isMatch(number)) continue;
    if (toSkip > 0) toSkip -= 1;
    else numbers.push(number);
    if (numbers.length === perPage) break;
  }
  return numbers;
}
