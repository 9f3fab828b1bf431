import type { BouquetList, BouquetQuery } from '@vetch/contracts/bouquet-list';
import type { SlugList } from '@vetch/contracts/products';
import { has } from '../facets/bit-set.ts';
import { searchWords } from '../search/search-words.ts';
import { bouquetCard } from './bouquet-card.ts';
import { CURRENCY } from './catalogue.ts';
import { helpWith } from './finding-help.ts';
import type { CatalogueIndex, Snapshot } from './snapshot.ts';

/**
 * The query as all that mean the same write it: words as they are looked up, values that no facet has left out (an old
 * link then shows more, not nothing), the others each once and in order.
 */
export function normaliseQuery({ facetIndex }: CatalogueIndex, query: BouquetQuery): BouquetQuery {
  const { search, colour, occasion, flower, price, dressing, without, pets, sort, page, perPage } = query;
  const known = facetIndex.known({ colour, occasion, flower, price, dressing, without, pets });
  return { search: searchWords(search).join(' '), ...known, sort, page, perPage };
}

/** One page of the bouquets that a normalised query asks for. A page beyond the last is empty. */
export function listBouquets({ index, stock }: Snapshot, query: BouquetQuery): BouquetList {
  const found = index.search.find(query.search === '' ? [] : query.search.split(' '));
  const { matches, facets, total } = index.facetIndex.narrow(query, found?.set);
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
    help: helpWith(index, query, found, total),
    page: query.page,
    perPage: query.perPage,
    pages: Math.ceil(total / query.perPage),
    total,
  };
}

/** Every bouquet there is a page of. */
export const listSlugs = ({ index }: Snapshot): SlugList => ({ items: index.bouquets.map(({ slug }) => ({ slug })) });

/** The members of one page, walking `order` no further than needed. */
function pageOf(
  order: readonly number[],
  isMatch: (number: number) => boolean,
  { page, perPage }: BouquetQuery,
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
