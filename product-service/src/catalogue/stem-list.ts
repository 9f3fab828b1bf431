import type { AddOnList, StemList } from '@vetch/contracts/products';
import { CURRENCY } from './catalogue.ts';
import type { Snapshot } from './snapshot.ts';

/** Every kind of stem in its colours, with what is free of each. */
export function listStems({ index, stock }: Snapshot): StemList {
  const byKind = Map.groupBy(index.stems.values(), ({ kind }) => kind);
  return {
    items: index.kinds.map((facts) => ({
      kind: facts.kind,
      name: facts.name,
      plural: facts.plural,
      role: facts.role,
      petSafety: facts.petSafety,
      vaseLifeDays: facts.vaseLifeDays,
      care: facts.care,
      season: facts.season,
      colours: (byKind.get(facts) ?? []).map(({ key, colour, priceCents }) => {
        return { key, colour, priceCents, available: stock.stems.get(key) ?? 0 };
      }),
    })),
    currency: CURRENCY,
  };
}

/** What can go with a bouquet, with what is free of each. */
export function listAddOns({ index, stock }: Snapshot): AddOnList {
  return {
    items: index.addOns.map((addOn) => ({ ...addOn, available: stock.addOns.get(addOn.key) ?? 0 })),
    currency: CURRENCY,
  };
}
