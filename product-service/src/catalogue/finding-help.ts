import type { BouquetQuery, FindingHelp } from '@vetch/contracts/bouquet-list';
import { type BitSet, inBoth } from '../facets/bit-set.ts';
import type { FacetName } from '../facets/facet-definitions.ts';
import type { Found } from '../search/search-index.ts';
import { AS_TYPED } from '../search/spelling.ts';
import type { CatalogueIndex } from './snapshot.ts';

const FACETS: readonly FacetName[] = ['colour', 'occasion', 'flower', 'price', 'dressing', 'without', 'pets'];

/** What a query found: by its words, by its day, and how many are left by all of it, or by all but the day. */
export type Outcome = {
  readonly found: Found | undefined;
  readonly onDay: BitSet | undefined;
  readonly total: number;
  readonly anyDay: number;
};

/** How a normalised query was understood, and what to give up when it leaves nothing. */
export function helpWith(index: CatalogueIndex, query: BouquetQuery, outcome: Outcome): FindingHelp {
  const { found, total } = outcome;
  const { didYouMean, unknown } = found?.spelling ?? AS_TYPED;
  return {
    didYouMean,
    unknown: [...unknown],
    onlySomeWords: found?.hasEveryWord === false,
    giveUp: total === 0 ? wishesToGiveUp(index, query, outcome) : [],
  };
}

/** What each wish keeps away on its own. There are as many wishes as somebody cared to choose: a handful. */
function wishesToGiveUp({ facetIndex }: CatalogueIndex, query: BouquetQuery, { found, onDay, anyDay }: Outcome) {
  const within = inBoth(found?.set, onDay);
  const without = FACETS.flatMap((wish) => wishesIn(wish, query[wish])).map(({ wish, values }) => {
    const choices = { ...query, [wish]: query[wish].filter((one) => !values.includes(one)) };
    return { wish, values, count: facetIndex.narrow(choices, within).total };
  });
  const words = found
    ? [{ wish: 'search' as const, values: [query.search], count: facetIndex.narrow(query, onDay).total }]
    : [];
  const day = onDay ? [{ wish: 'day' as const, values: [], count: anyDay }] : [];
  return [...words, ...day, ...without].filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

/** What is left out is a wish each; of other facets any value will do, so they go together. */
function wishesIn(wish: FacetName, chosen: string[]): { wish: FacetName; values: string[] }[] {
  if (chosen.length === 0) return [];
  return wish === 'without' ? chosen.map((value) => ({ wish, values: [value] })) : [{ wish, values: chosen }];
}
