import type { Dressing } from '@vetch/contracts/recipes';
import { assembleCatalogue } from '../src/catalogue/assemble-catalogue.ts';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import type { CatalogueRows } from '../src/catalogue/catalogue-repository.ts';

/** A bouquet in a line: "9 coral tulip, 4 green ruscus" is its recipe at every size. */
export type MadeUpBouquet = {
  readonly slug: string;
  readonly recipe: string;
  readonly pounds?: number;
  readonly dressing?: Dressing;
  readonly occasions?: readonly string[];
  readonly mood?: string;
  readonly leadDays?: number;
};

const kind = (
  name: string,
  role: CatalogueRows['kinds'][number]['role'],
  vaseLifeDays: number,
  petSafety: CatalogueRows['kinds'][number]['pet_safety'],
  scented = 0,
  season?: readonly [string, string],
): CatalogueRows['kinds'][number] => ({
  kind: name,
  name: name.charAt(0).toUpperCase() + name.slice(1),
  plural: `${name}s`,
  other_names: name === 'chrysanthemum' ? 'mum mums' : '',
  role,
  vase_life_days: vaseLifeDays,
  care: `Water the ${name}.`,
  pet_safety: petSafety,
  scented,
  season_from: season?.[0] ?? null,
  season_to: season?.[1] ?? null,
});

const kinds = [
  kind('rose', 'focal', 7, 'safe'),
  kind('lily', 'focal', 10, 'harmful', 1),
  kind('chrysanthemum', 'second', 14, 'harmful'),
  kind('tulip', 'upright', 5, 'harmful', 0, ['11-01', '05-31']),
  kind('snapdragon', 'spike', 7, 'safe'),
  kind('anemone', 'second', 5, 'unknown'),
  kind('ruscus', 'green', 14, 'unknown'),
  kind('eucalyptus', 'green', 14, 'harmful', 1),
];

const occasions = [
  { occasion: 'birthday', label: 'Birthday', other_names: 'party' },
  { occasion: 'sympathy', label: 'Sympathy', other_names: 'funeral' },
];

/** A small shop with the given bouquets, in the given order. */
export function madeUpCatalogue(bouquets: readonly MadeUpBouquet[]): Catalogue {
  const stems = bouquets.flatMap(({ slug, recipe }) => recipe.split(', ').map((line) => ({ slug, ...parse(line) })));
  return assembleCatalogue({
    kinds,
    stems: [...new Map(stems.map((stem) => [stem.stem_key, { ...stem, price_cents: 100 }])).values()],
    bouquets: bouquets.map(({ slug, mood = '', dressing = 'paper', leadDays = 0 }) => ({
      slug,
      name: slug.replaceAll('-', ' '),
      mood,
      description: '',
      tint: '#ffffff',
      dressing,
      paper: 'oat',
      ribbon: 'ivory',
      new_until: null,
      lead_days: leadDays,
      active: 1,
    })),
    sizes: bouquets.map(({ slug, pounds = 45 }) => ({
      slug,
      size: 'classic',
      price_cents: pounds * 100,
      design_minutes: 10,
    })),
    bouquetStems: stems.map(({ slug, stem_key, stem_count }) => ({ slug, size: 'classic', stem_key, stem_count })),
    occasions,
    bouquetOccasions: bouquets.flatMap(({ slug, occasions: own = [] }) => own.map((occasion) => ({ slug, occasion }))),
    addOns: [],
  });
}

function parse(line: string) {
  const [count, colour = '', kindName = ''] = line.split(' ');
  return { stem_key: `${kindName}-${colour}`, kind: kindName, colour, stem_count: Number(count) };
}
