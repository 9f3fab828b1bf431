import type { BouquetSize, Dressing } from '@vetch/contracts/recipes';
import { type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import type { KindFacts, Stock } from './catalogue.ts';

export type CatalogueRows = {
  readonly kinds: readonly KindRow[];
  readonly stems: readonly { stem_key: string; kind: string; colour: string; price_cents: number }[];
  readonly bouquets: readonly BouquetRow[];
  readonly sizes: readonly { slug: string; size: BouquetSize; price_cents: number; design_minutes: number }[];
  readonly bouquetStems: readonly BouquetStemRow[];
  readonly occasions: readonly { occasion: string; label: string; other_names: string }[];
  readonly bouquetOccasions: readonly { slug: string; occasion: string }[];
  readonly addOns: readonly { add_on_key: string; name: string; detail: string; price_cents: number }[];
};

type KindRow = {
  kind: string;
  name: string;
  plural: string;
  other_names: string;
  role: KindFacts['role'];
  vase_life_days: number;
  care: string;
  pet_safety: KindFacts['petSafety'];
  scented: number;
  season_from: string | null;
  season_to: string | null;
};

export type BouquetRow = {
  slug: string;
  name: string;
  mood: string;
  description: string;
  tint: string;
  dressing: Dressing;
  paper: string;
  ribbon: string;
  new_until: string | null;
  lead_days: number;
  /** 0: it was sold once and is no longer made, or is not finished yet. */
  active: number;
};

export type BouquetStemRow = { slug: string; size: BouquetSize; stem_key: string; stem_count: number };

export type CatalogueVersion = { readonly version: string; readonly today: string };

/** The version changes with every write to the catalogue. While a dump is being imported there may be none. */
export async function findVersion(db: Db): Promise<CatalogueVersion> {
  const row = await selectOne<CatalogueVersion>(
    db,
    'SELECT version, UTC_DATE() AS today FROM catalogue_version WHERE id = 1',
  );
  if (!row) throw new Error('the catalogue has no version; it is being replaced');
  return row;
}

export async function findCatalogueRows(db: Db): Promise<CatalogueRows> {
  return {
    kinds: await select<KindRow>(
      db,
      `SELECT kind, name, plural, other_names, role, vase_life_days, care, pet_safety, scented,
              season_from, season_to
         FROM stem_kinds ORDER BY position, kind`,
    ),
    stems: await select(db, 'SELECT stem_key, kind, colour, price_cents FROM stems ORDER BY stem_key'),
    bouquets: await select<BouquetRow>(
      db,
      `SELECT slug, name, mood, description, tint, dressing, paper, ribbon, new_until, lead_days, active
         FROM bouquets ORDER BY position, slug`,
    ),
    sizes: await select(db, 'SELECT slug, size, price_cents, design_minutes FROM bouquet_sizes ORDER BY slug, size'),
    bouquetStems: await select<BouquetStemRow>(
      db,
      'SELECT slug, size, stem_key, stem_count FROM bouquet_stems ORDER BY slug, size, position',
    ),
    occasions: await select(db, 'SELECT occasion, label, other_names FROM occasions ORDER BY position, occasion'),
    bouquetOccasions: await select(
      db,
      `SELECT b.slug, b.occasion FROM bouquet_occasions b JOIN occasions o ON o.occasion = b.occasion
        ORDER BY b.slug, o.position, o.occasion`,
    ),
    addOns: await select(db, 'SELECT add_on_key, name, detail, price_cents FROM add_ons ORDER BY position, add_on_key'),
  };
}

/** What is free right now, in one statement and so as of one instant. */
export async function findStock(db: Db, today: string): Promise<Stock> {
  const rows = await select<{ item_kind: string; item_key: string; free: number }>(
    db,
    `SELECT 'stem' AS item_kind, stem_key AS item_key, on_hand - held - allocated AS free FROM stems
      UNION ALL
     SELECT 'add-on', add_on_key, on_hand - held - allocated FROM add_ons`,
  );
  const freeOf = (kind: string) =>
    new Map(rows.filter((row) => row.item_kind === kind).map((row) => [row.item_key, row.free]));
  return { today, stems: freeOf('stem'), addOns: freeOf('add-on') };
}
