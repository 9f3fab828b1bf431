import type { BouquetList, Facets, FindingHelp } from '@vetch/contracts/bouquet-list';
import { counted, listed } from '../wording/numbers.ts';
import { type CatalogueQuery, catalogueAddress } from './catalogue-query.ts';

/** So many occasions to start from when nothing fits. */
const POPULAR = 4;

/** How a search was understood, and the ways on when nothing fits. `instead` is the shop without any wish. */
export function findingHelp({ help, facets }: BouquetList, query: CatalogueQuery, instead: BouquetList | undefined) {
  return {
    meant: meantBy(help, query),
    unmatched: unmatchedWords(help),
    giveUp: help.giveUp.map((wish) => ({
      label: wishInWords(wish, facets),
      leaves: counted(wish.count, 'bouquet'),
      href: wish.wish === 'day' ? onAnyDay(query) : withWishes(query, withoutWish(wish, query)),
    })),
    popular: instead ? popularOccasions(instead.facets) : [],
  };
}

const meantBy = ({ didYouMean }: FindingHelp, query: CatalogueQuery) =>
  didYouMean ? { words: quoted(didYouMean), href: withWishes(query, { search: didYouMean }) } : undefined;

function unmatchedWords({ unknown, onlySomeWords }: FindingHelp): string {
  if (unknown.length > 0) return `Nothing in the shop has to do with ${listed(unknown.map(quoted))}.`;
  return onlySomeWords ? 'No bouquet has all of these words. Those with some of them, the best match first:' : '';
}

type Wish = FindingHelp['giveUp'][number];

function wishInWords({ wish, values }: Wish, facets: Facets): string {
  if (wish === 'search') return `Without ${listed(values.map(quoted))}`;
  if (wish !== 'without') return anyOf[wish];
  const labels = facets.without.filter(({ value }) => values.includes(value)).map(({ label }) => label.toLowerCase());
  return `Also with ${listed(labels)}`;
}

const anyOf: Record<Exclude<Wish['wish'], 'search' | 'without'>, string> = {
  day: 'On any day',
  colour: 'Any colour',
  occasion: 'Any occasion',
  flower: 'Any flower',
  price: 'Any price',
  dressing: 'However it comes',
  pets: 'Not only safe for pets',
};

const onAnyDay = (query: CatalogueQuery) => withWishes({ ...query, arriving: '' }, {});

function withoutWish({ wish, values }: Wish, { wanted }: CatalogueQuery): Partial<CatalogueQuery['wanted']> {
  if (wish === 'day') return {};
  return wish === 'search' ? { search: '' } : { [wish]: wanted[wish].filter((value) => !values.includes(value)) };
}

const withWishes = (query: CatalogueQuery, changes: Partial<CatalogueQuery['wanted']>): string =>
  catalogueAddress({ ...query, wanted: { ...query.wanted, ...changes, page: 1 } });

const popularOccasions = ({ occasion }: Facets) =>
  occasion
    .toSorted((a, b) => b.count - a.count)
    .slice(0, POPULAR)
    .map(({ value, label }) => ({ label, href: `/bouquets?occasion=${encodeURIComponent(value)}` }));

const quoted = (word: string) => `“${word}”`;
