import type { BouquetQuery } from '@vetch/contracts/bouquet-list';
import type { Catalogue, CatalogueBouquet } from './catalogue.ts';
import { vaseLifeDays } from './vase-life.ts';

/** The numbers of all bouquets in each order. Between equals the florist's order decides. */
export type SortOrders = Readonly<Record<BouquetQuery['sort'], readonly number[]>>;

export function buildSortOrders({ bouquets }: Catalogue): SortOrders {
  const names = new Intl.Collator('en');
  const days = new Map(bouquets.map((bouquet) => [bouquet, vaseLifeDays(bouquet)]));
  const price = ({ classic }: CatalogueBouquet) => classic.priceCents;
  const inOrder = (compare: (a: CatalogueBouquet, b: CatalogueBouquet) => number): number[] =>
    [...bouquets.entries()].toSorted(([, a], [, b]) => compare(a, b)).map(([number]) => number);
  return {
    florist: inOrder(() => 0),
    price: inOrder((a, b) => price(a) - price(b)),
    '-price': inOrder((a, b) => price(b) - price(a)),
    name: inOrder((a, b) => names.compare(a.name, b.name)),
    'longest-lasting': inOrder((a, b) => (days.get(b) ?? 0) - (days.get(a) ?? 0)),
  };
}
