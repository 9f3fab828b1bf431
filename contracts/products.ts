import { z } from 'zod';
import { BouquetCard, BouquetList, BouquetQuery } from './bouquet-list.ts';
import type { Api } from './endpoint.ts';
import { Cents, Currency } from './money.ts';
import { BouquetSize, Dressing, Recipe } from './recipes.ts';
import { Season, StemSeason } from './season.ts';

export const BouquetAtSize = z.object({
  size: BouquetSize,
  priceCents: Cents,
  stemCount: z.int(),
  available: z.int(),
  recipe: Recipe,
});
export type BouquetAtSize = z.infer<typeof BouquetAtSize>;

export const CareFact = z.object({ kind: z.string(), name: z.string(), text: z.string(), vaseLifeDays: z.int() });

/** `safe` only when every kind in it is known to be safe; `unknown` lists kinds without a published finding. */
export const PetSafety = z.object({
  verdict: z.enum(['safe', 'harmful', 'unknown']),
  harmful: z.array(z.string()),
  unknown: z.array(z.string()),
});

export const Bouquet = z
  .object({
    slug: z.string(),
    name: z.string(),
    mood: z.string(),
    description: z.string(),
    tint: z.string(),
    dressing: Dressing,
    currency: Currency,
    isNew: z.boolean(),
    occasions: z.array(z.object({ value: z.string(), label: z.string() })),
    sizes: z.array(BouquetAtSize).min(1),
    care: z.array(CareFact),
    vaseLifeDays: z.int(),
    petSafety: PetSafety,
    /** Whole days that the florist needs beyond a slot’s own cut-off. */
    leadDays: z.int(),
    /** Those of its stems that cannot be had all year. */
    seasons: z.array(StemSeason),
    relations: z.array(BouquetCard),
  })
  .meta({ id: 'Bouquet' });
export type Bouquet = z.infer<typeof Bouquet>;

/** What the problem `bouquet-withdrawn` says beside its words. */
export const NearRelations = z.object({ currency: Currency, relations: z.array(BouquetCard) });
export type NearRelations = z.infer<typeof NearRelations>;

export const StemKind = z.object({
  kind: z.string(),
  name: z.string(),
  plural: z.string(),
  role: z.enum(['focal', 'second', 'upright', 'filler', 'spike', 'green']),
  petSafety: z.enum(['safe', 'harmful', 'unknown']),
  vaseLifeDays: z.int(),
  care: z.string(),
  /** Null: it can be had all year. */
  season: Season.nullable(),
  colours: z.array(z.object({ key: z.string(), colour: z.string(), priceCents: Cents, available: z.int() })),
});
export type StemKind = z.infer<typeof StemKind>;
export const StemList = z.object({ items: z.array(StemKind), currency: Currency }).meta({ id: 'StemList' });
export type StemList = z.infer<typeof StemList>;

export const AddOn = z.object({
  key: z.string(),
  name: z.string(),
  detail: z.string(),
  priceCents: Cents,
  available: z.int(),
});
export type AddOn = z.infer<typeof AddOn>;
export const AddOnList = z.object({ items: z.array(AddOn), currency: Currency }).meta({ id: 'AddOnList' });
export type AddOnList = z.infer<typeof AddOnList>;

/** Every bouquet there is a page of, in the florist's order. */
export const SlugList = z.object({ items: z.array(z.object({ slug: z.string() })) }).meta({ id: 'SlugList' });
export type SlugList = z.infer<typeof SlugList>;

const BouquetParams = z.object({ slug: z.string().max(80) });

export const productsApi = {
  list: {
    method: 'get',
    path: '/products',
    summary: 'Search, filter, sort and page the bouquets',
    access: 'public',
    query: BouquetQuery,
    success: { status: 200, schema: BouquetList },
    problems: ['invalid-request'],
  },
  get: {
    method: 'get',
    path: '/products/:slug',
    summary: 'One bouquet in all its sizes',
    access: 'public',
    params: BouquetParams,
    success: { status: 200, schema: Bouquet },
    problems: ['bouquet-not-found', 'bouquet-withdrawn'],
  },
  slugs: {
    method: 'get',
    path: '/product-slugs',
    summary: 'Every bouquet by its slug, for those who list all pages',
    access: 'public',
    success: { status: 200, schema: SlugList },
    problems: [],
  },
  stems: {
    method: 'get',
    path: '/stems',
    summary: 'The kinds of stem, their colours and what is free',
    access: 'public',
    success: { status: 200, schema: StemList },
    problems: [],
  },
  addOns: {
    method: 'get',
    path: '/add-ons',
    summary: 'What can go with a bouquet',
    access: 'public',
    success: { status: 200, schema: AddOnList },
    problems: [],
  },
} as const satisfies Api;
