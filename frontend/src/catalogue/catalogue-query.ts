import { type BouquetList, BouquetQuery } from '@vetch/contracts/bouquet-list';
import { isDate } from '../wording/dates.ts';

/** Bouquets on one page of the catalogue. */
const PER_PAGE = 12;

/** What a visitor looks for. `arriving` is the day as asked for, open or not; it goes along to the bouquet's page. */
export type CatalogueQuery = { readonly wanted: BouquetQuery; readonly arriving: string };

const facets = ['colour', 'occasion', 'flower', 'price', 'dressing', 'without', 'pets'] as const;
const names = ['search', ...facets, 'sort', 'page'] as const;

/** Reads an address as people and old links write it: what makes no sense is left out, not refused. */
export function readCatalogueQuery(query: Readonly<Record<string, unknown>>): CatalogueQuery {
  const given: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, query[name]]));
  const first = BouquetQuery.safeParse({ ...given, perPage: PER_PAGE });
  const atFault = new Set(first.success ? [] : first.error.issues.map((issue) => issue.path[0]));
  const sensible = Object.entries(given).filter(([name]) => !atFault.has(name));
  return {
    wanted: BouquetQuery.parse({ ...Object.fromEntries(sensible), perPage: PER_PAGE }),
    arriving: isDate(query.arriving) ? query.arriving : '',
  };
}

/** The address of the catalogue with these wishes; what is as usual is not said. */
export function catalogueAddress({ wanted, arriving }: CatalogueQuery): string {
  const parameters = new URLSearchParams();
  for (const name of names) {
    for (const value of [wanted[name]].flat()) if (isUnusual(name, value)) parameters.append(name, String(value));
  }
  if (arriving) parameters.append('arriving', arriving);
  const query = parameters.toString();
  return query ? `/bouquets?${query}` : '/bouquets';
}

/** The one address of all that show the same: choices that exist, in the shop's order, and no day. */
export function canonicalAddress({ wanted }: CatalogueQuery, list: Pick<BouquetList, 'facets' | 'total'>): string {
  const selected = facets.map((name) => [
    name,
    list.facets[name].filter((one) => one.selected).map(({ value }) => value),
  ]);
  const page = list.total === 0 ? 1 : wanted.page;
  return catalogueAddress({ wanted: { ...wanted, ...Object.fromEntries(selected), page }, arriving: '' });
}

const isUnusual = (name: string, value: string | number) =>
  value !== '' && !(name === 'sort' && value === 'florist') && !(name === 'page' && value === 1);
