import type { BouquetCard } from '@vetch/contracts/bouquet-list';
import { availability } from './availability.ts';
import type { CatalogueBouquet, Stock } from './catalogue.ts';

/** A bouquet as lists show it: at its classic size. */
export function bouquetCard({ sizes, classic, ...bouquet }: CatalogueBouquet, stock: Stock): BouquetCard {
  return {
    slug: bouquet.slug,
    name: bouquet.name,
    mood: bouquet.mood,
    tint: bouquet.tint,
    priceCents: classic.priceCents,
    fromPriceCents: Math.min(...sizes.map(({ priceCents }) => priceCents)),
    stemCount: classic.stemCount,
    available: availability(classic.recipe, stock),
    isNew: isNew(bouquet, stock),
    leadDays: bouquet.leadDays,
    seasons: [...bouquet.seasons],
    recipe: classic.recipe,
  };
}

/** Whether it is still called new today. */
export const isNew = ({ newUntil }: Pick<CatalogueBouquet, 'newUntil'>, { today }: Stock): boolean =>
  newUntil !== null && newUntil >= today;
