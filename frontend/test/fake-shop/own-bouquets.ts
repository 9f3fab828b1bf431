import { stemLabel } from '@vetch/bouquet-art/describe';
import { STEMS } from '@vetch/bouquet-art/stem-catalogue';
import type { OwnRecipe } from '@vetch/contracts/own-bouquet';
import { productsApi } from '@vetch/contracts/products';
import { quotesApi } from '@vetch/contracts/quotes';
import type { Recipe } from '@vetch/contracts/recipes';
import type { Season } from '@vetch/contracts/season';
import { seasonsApi } from '@vetch/contracts/seasons';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Handlers, on } from './handlers.ts';

const STEM_CENTS = 200;
const TYING_CENTS = 10_00;
/** Of most stems there are so many. */
const FREE = 60;
const FEW: Readonly<Record<string, number>> = { 'peony-blush': 2, 'peony-magenta': 0 };
/** When the stems grow that cannot be had all year. */
const SEASONS: Readonly<Record<string, Season>> = {
  sunflower: { from: '06-15', to: '10-31' },
  tulip: { from: '11-01', to: '05-31' },
};
const free = (key: string) => FEW[key] ?? FREE;

/** A bouquet of the shopper's own, as the shop lists and prices it. */
export function composed({ stems, ...dressed }: OwnRecipe) {
  const named = stems.map(({ key, count }) => {
    const [kind = '', colour = ''] = key.split('-');
    return { key, kind, colour, count, label: stemLabel(kind, colour, count) };
  });
  const recipe: Recipe = { seed: 'your-own', ...dressed, stems: named };
  const total = stems.reduce((sum, { count }) => sum + count, 0);
  return {
    slug: 'your-own',
    name: 'Your own',
    tint: '#d9dcca',
    size: 'classic' as const,
    unitPriceCents: total * STEM_CENTS + TYING_CENTS,
    designMinutes: 20,
    ...{ leadDays: 0, seasons: [], occasions: [] },
    recipe,
  };
}

const stemList = (seasons: Readonly<Record<string, Season | null>>) => ({
  currency: 'GBP',
  items: Object.entries(STEMS).map(([kind, { name, plural, role, colours }]) => ({
    ...{ kind, name, plural, role, vaseLifeDays: 7, care: 'Likes deep, cold water.', season: seasons[kind] ?? null },
    petSafety: role === 'green' ? 'harmful' : 'unknown',
    colours: colours.map((colour) => {
      const key = `${kind}-${colour}`;
      return { key, colour, priceCents: STEM_CENTS, available: free(key) };
    }),
  })),
});

/** The stems there are; the florist says when they grow. */
function stems(): Handlers {
  const seasons: Record<string, Season | null> = { ...SEASONS };
  return [
    on(productsApi.stems, () => stemList(seasons)),
    on(seasonsApi.setSeason, ({ params: { kind = '' }, body: { season } }) => {
      if (!(kind in STEMS)) throw new AppError('stem-kind-not-found', `There is no ${kind}.`);
      seasons[kind] = season;
      return { kind, season };
    }),
  ];
}

export const ownBouquets = (): Handlers => [
  ...stems(),
  on(quotesApi.request, ({ body: { lines } }) => {
    const priced = lines.flatMap(({ recipe, quantity }) =>
      recipe ? [{ ...composed(recipe), quantity, extras: [] }] : [],
    );
    const wanted = priced.flatMap(({ recipe }) => recipe.stems);
    return {
      currency: 'GBP',
      catalogue: 'of-today',
      lines: priced.map((line) => ({ priced: line })),
      short: wanted
        .filter(({ key, count }) => count > free(key))
        .map(({ key, count, label }) => ({
          key,
          label: label.replace(/^\d+ /, ''),
          wanted: count,
          available: free(key),
        })),
    };
  }),
];
