import type { BouquetQuery, FindingHelp } from '@vetch/contracts/bouquet-list';
import type { FacetName } from '../facets/facet-definitions.ts';
import type { Found } from '../search/search-index.ts';
import { AS_TYPED } from '../search/spelling.ts';
import type { CatalogueIndex } from './snapshot.ts';

const FACETS: readonly FacetName[] = ['colour', 'occasion', 'flower', 'price', 'dressing', 'without', 'pets'];

/** How a normalised query was understood, and what to give up when it leaves nothing. */
export function helpWith(
  index: CatalogueIndex,
  query: BouquetQuery,
  found: Found | undefined,
  total: number,
): FindingHelp {
  const { didYouMean, unknown } = found?.spelling ?? AS_TYPED;
  return {
    didYouMean,
    unknown: [...unknown],
    onlySomeWords: found?.hasEveryWord === false,
    giveUp: total === 0 ? wishesToGiveUp(index, query, found) : [],
  };
}

/** What each wish keeps away on its own. There are as many wishes as somebody cared to choose: a handful. */
function wishesToGiveUp({ facetIndex }: CatalogueIndex, query: BouquetQuery, found: Found | undefined) {
  const without = FACETS.flatMap((wish) => wishesIn(wish, query[wish])).map(({ wish, values }) => {
    const choices = { ...query, [wish]: query[wish].filter((one) => !values.includes(one)) };
    return { wish, values, count: facetIndex.narrow(choices, found?.set).total };
  });
  const words = found
    ? [{ wish: 'search' as const, values: [query.search], count: withoutWords(facetIndex, query) }]
    : [];
  return [...words, ...without].filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

/** What is left out is a wish each; of other facets any value will do, so they go together. */
function wishesIn(wish: FacetName, chosen: string[]): { wish: FacetName; values: string[] }[] {
  if (chosen.length === 0) return [];
  return wish === 'without' ? chosen.map((value) => ({ wish, values: [value] })) : [{ wish, values: chosen }];
}

const withoutWords = (facetIndex: CatalogueIndex['facetIndex'], query: BouquetQuery): number =>
  facetIndex.narrow(query, undefined).total;
