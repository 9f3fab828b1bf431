import { isInSeason, MOST_LEAD_DAYS, type Season } from '@vetch/contracts/season';
import type { Catalogue, CatalogueBouquet } from '../catalogue/catalogue.ts';
import { add, and, andNot, type BitSet, emptySet } from '../facets/bit-set.ts';

/** When something would arrive, if a day is wished; how much notice there is for it; for what it must be made, if not ''. */
export type Wished = { readonly arriving?: string | undefined; readonly notice: number; readonly range: string };

export type ArrivalIndex = {
  /** The bouquets that can be had so; nothing when that leaves none out. */
  readonly canArrive: (wished: Wished) => BitSet | undefined;
};

type Seasonal = { readonly season: Season; readonly bouquets: BitSet };

/** Works out once which bouquets wait for which season, notice or occasion; a request then only combines these sets. */
export function buildArrivalIndex({ bouquets, kinds, occasions }: Catalogue): ArrivalIndex {
  const those = (isOne: (bouquet: CatalogueBouquet) => boolean): BitSet => {
    const set = emptySet(bouquets.length);
    for (const [number, bouquet] of bouquets.entries()) if (isOne(bouquet)) add(set, number);
    return set;
  };
  const seasonal = kinds.flatMap(({ kind, season }): Seasonal[] => {
    const isWaiting = ({ seasons }: CatalogueBouquet) => seasons.some((one) => one.kind === kind);
    return season ? [{ season, bouquets: those(isWaiting) }] : [];
  });
  const inTime = Array.from({ length: MOST_LEAD_DAYS }, (_, notice) => those(({ leadDays }) => leadDays <= notice));
  const forOccasion = new Map(
    occasions.map(({ value }) => [value, those((bouquet) => bouquet.occasions.some((one) => one.value === value))]),
  );
  const everything = those(() => true);
  return {
    canArrive: ({ arriving, notice, range }) => {
      if (arriving === undefined && notice >= MOST_LEAD_DAYS && range === '') return undefined;
      const ready = inTime[notice] ?? everything;
      const made = range === '' ? ready : and(ready, forOccasion.get(range) ?? emptySet(bouquets.length));
      const waiting = arriving === undefined ? [] : seasonal.filter(({ season }) => !isInSeason(season, arriving));
      return waiting.reduce((set, one) => andNot(set, one.bouquets), made);
    },
  };
}
