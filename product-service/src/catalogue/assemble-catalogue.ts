import { stemLabel } from '@vetch/bouquet-art/describe';
import type { BouquetSize, Recipe } from '@vetch/contracts/recipes';
import { seasonsIn } from '../seasons/seasons-in.ts';
import type { Catalogue, CatalogueBouquet, KindFacts, SizedBouquet, Stem, WithdrawnBouquet } from './catalogue.ts';
import type { BouquetRow, BouquetStemRow, CatalogueRows } from './catalogue-repository.ts';

const SIZES: readonly BouquetSize[] = ['petite', 'classic', 'grand'];

/** Puts the rows together. Rows that do not fit, as while a dump is being imported, are refused. */
export function assembleCatalogue(rows: CatalogueRows): Catalogue {
  const kinds = rows.kinds.map(toKind);
  const kindOf = lookup('stem kind', kinds, ({ kind }) => kind);
  const stems = rows.stems.map(({ stem_key, kind, colour, price_cents }) => {
    return { key: stem_key, kind: kindOf(kind), colour, priceCents: price_cents };
  });
  return {
    kinds,
    stems: new Map(stems.map((stem) => [stem.key, stem])),
    bouquets: assembleBouquets(rows, kinds, stems),
    withdrawn: withdrawnBouquets(rows, stems),
    occasions: rows.occasions.map(toOccasion),
    addOns: rows.addOns.map(({ add_on_key, price_cents, ...rest }) => ({
      ...rest,
      key: add_on_key,
      priceCents: price_cents,
    })),
  };
}

function assembleBouquets(
  rows: CatalogueRows,
  kinds: readonly KindFacts[],
  stems: readonly Stem[],
): CatalogueBouquet[] {
  const stemOf = lookup('stem', stems, ({ key }) => key);
  const occasionOf = lookup('occasion', rows.occasions.map(toOccasion), ({ value }) => value);
  const sizesOf = Map.groupBy(rows.sizes, ({ slug }) => slug);
  const stemsOf = Map.groupBy(rows.bouquetStems, ({ slug, size }) => `${slug}/${size}`);
  const occasionsOf = Map.groupBy(rows.bouquetOccasions, ({ slug }) => slug);

  return rows.bouquets.filter(isSold).map((row) => {
    const sizes = (sizesOf.get(row.slug) ?? [])
      .toSorted((a, b) => SIZES.indexOf(a.size) - SIZES.indexOf(b.size))
      .map((sizeRow) => {
        const recipe = toRecipe(row, stemsOf.get(`${row.slug}/${sizeRow.size}`) ?? [], stemOf);
        return toSize(sizeRow, recipe);
      });
    const [first, ...others] = sizes;
    if (!first) throw new Error(`bouquet ${row.slug} has no size`);
    const classic = sizes.find(({ size }) => size === 'classic') ?? first;
    return {
      ...toBouquet(row),
      occasions: (occasionsOf.get(row.slug) ?? []).map(({ occasion }) => occasionOf(occasion)),
      sizes: [first, ...others],
      classic,
      seasons: seasonsIn(classic.recipe, kinds),
      kinds: [...new Set(classic.recipe.stems.map(({ key }) => stemOf(key).kind))],
    };
  });
}

const isSold = ({ active }: BouquetRow) => active === 1;

/** Known by the stems of the classic size, or of those there were. One that never had any has never been sold. */
function withdrawnBouquets(rows: CatalogueRows, stems: readonly Stem[]): Map<string, WithdrawnBouquet> {
  const stemOf = lookup('stem', stems, ({ key }) => key);
  const stemsOf = Map.groupBy(rows.bouquetStems, ({ slug }) => slug);
  const withdrawn = rows.bouquets.flatMap((row): [string, WithdrawnBouquet][] => {
    const all = isSold(row) ? [] : (stemsOf.get(row.slug) ?? []);
    const classic = all.filter(({ size }) => size === 'classic');
    const own = classic.length > 0 ? classic : all;
    return own.length > 0 ? [[row.slug, { name: row.name, stems: toStems(own, stemOf) }]] : [];
  });
  return new Map(withdrawn);
}

const toBouquet = ({ new_until, lead_days, active: _active, paper: _paper, ribbon: _ribbon, ...rest }: BouquetRow) => ({
  ...rest,
  newUntil: new_until,
  leadDays: lead_days,
});

function toRecipe(
  { slug, dressing, paper, ribbon }: BouquetRow,
  rows: readonly BouquetStemRow[],
  stemOf: (key: string) => Stem,
): Recipe {
  const stems = toStems(rows, stemOf);
  if (stems.length === 0) throw new Error(`bouquet ${slug} has no stems`);
  return { seed: slug, dressing, paper, ribbon, stems };
}

const toStems = (rows: readonly BouquetStemRow[], stemOf: (key: string) => Stem): Recipe['stems'] =>
  rows.map(({ stem_key, stem_count }) => {
    const { key, kind, colour } = stemOf(stem_key);
    return { key, kind: kind.kind, colour, count: stem_count, label: stemLabel(kind.kind, colour, stem_count) };
  });

const toSize = (
  { size, price_cents, design_minutes }: CatalogueRows['sizes'][number],
  recipe: Recipe,
): SizedBouquet => ({
  size,
  priceCents: price_cents,
  designMinutes: design_minutes,
  stemCount: recipe.stems.reduce((sum, { count }) => sum + count, 0),
  recipe,
});

const toKind = ({
  other_names,
  vase_life_days,
  pet_safety,
  scented,
  season_from,
  season_to,
  ...rest
}: CatalogueRows['kinds'][number]): KindFacts => ({
  ...rest,
  otherNames: other_names,
  vaseLifeDays: vase_life_days,
  petSafety: pet_safety,
  isScented: scented === 1,
  season: season_from === null || season_to === null ? null : { from: season_from, to: season_to },
});

const toOccasion = ({ occasion, label, other_names }: CatalogueRows['occasions'][number]) => ({
  value: occasion,
  label,
  otherNames: other_names,
});

function lookup<Item>(what: string, items: readonly Item[], keyOf: (item: Item) => string): (key: string) => Item {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return (key) => {
    const item = byKey.get(key);
    if (!item) throw new Error(`the catalogue names a ${what} that it does not have: ${key}`);
    return item;
  };
}
