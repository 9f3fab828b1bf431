import { petSafety } from '@vetch/contracts/pet-safety';
import type { Bouquet, NearRelations } from '@vetch/contracts/products';
import { AppError } from '@vetch/service-kit/http/app-error';
import { searchWords } from '../search/search-words.ts';
import { availability } from './availability.ts';
import { bouquetCard, isNew } from './bouquet-card.ts';
import { type CatalogueBouquet, CURRENCY } from './catalogue.ts';
import type { CatalogueIndex, Snapshot } from './snapshot.ts';
import { vaseLifeDays } from './vase-life.ts';

/** How many bouquets we name when the one asked for does not exist. */
const NEAREST = 4;

/** Everything about one bouquet; `bouquet-not-found` names the nearest, `bouquet-withdrawn` shows them. */
export function describeBouquet(snapshot: Snapshot, slug: string): Bouquet {
  const { index, stock } = snapshot;
  const number = index.numbers.get(slug);
  const bouquet = number === undefined ? undefined : index.bouquets[number];
  if (number === undefined || !bouquet) {
    const gone = withdrawn(snapshot, slug);
    if (gone) throw new AppError('bouquet-withdrawn', gone.detail, gone.near);
    throw new AppError('bouquet-not-found', 'We have no bouquet of that name.', { bouquets: nearestTo(index, slug) });
  }
  return {
    slug,
    name: bouquet.name,
    mood: bouquet.mood,
    description: bouquet.description,
    tint: bouquet.tint,
    dressing: bouquet.dressing,
    currency: CURRENCY,
    isNew: isNew(bouquet, stock),
    occasions: bouquet.occasions.map(({ value, label }) => ({ value, label })),
    sizes: bouquet.sizes.map(({ size, priceCents, stemCount, recipe }) => {
      return { size, priceCents, stemCount, available: availability(recipe, stock), recipe };
    }),
    care: careOf(bouquet),
    vaseLifeDays: vaseLifeDays(bouquet),
    petSafety: petSafety(bouquet.kinds),
    leadDays: bouquet.leadDays,
    seasons: [...bouquet.seasons],
    relations: numbered(index, index.relations.relationsOf(number)).map((relation) => bouquetCard(relation, stock)),
  };
}

/** What to say of a bouquet that is no longer made; nothing if there never was one of that name. */
export function withdrawn(
  { index, stock }: Snapshot,
  slug: string,
): { detail: string; near: NearRelations } | undefined {
  const bouquet = index.withdrawn.get(slug);
  if (!bouquet) return undefined;
  const relations = numbered(index, index.relations.nearestTo(bouquet.stems)).map((one) => bouquetCard(one, stock));
  return { detail: `We no longer make ${bouquet.name}.`, near: { currency: CURRENCY, relations } };
}

/** The bouquets whose name is most like what was asked for, or the florist's first ones. */
export function nearestTo(index: CatalogueIndex, slug: string): { slug: string; name: string }[] {
  const ranked = index.search.find(searchWords(slug))?.ranked ?? [];
  const numbers = ranked.length > 0 ? ranked : index.orders.florist;
  return numbered(index, numbers.slice(0, NEAREST)).map(({ slug: near, name }) => ({ slug: near, name }));
}

const careOf = ({ kinds }: CatalogueBouquet) =>
  kinds.map(({ kind, name, care, vaseLifeDays: days }) => ({ kind, name, text: care, vaseLifeDays: days }));

const numbered = ({ bouquets }: CatalogueIndex, numbers: readonly number[]): CatalogueBouquet[] =>
  numbers.flatMap((number) => bouquets[number] ?? []);
