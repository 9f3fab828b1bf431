import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { Cents, Currency } from './money.ts';
import { Page, PageNumber } from './paging.ts';
import { BouquetSize, Dressing, Recipe } from './recipes.ts';

/** One value, or several: `?colour=red&colour=pink`. */
const Several = z
  .union([z.string().max(60), z.array(z.string().max(60)).max(40)])
  .transform((value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== ''))
  .default([]);

export const SortOrder = z.enum(['florist', 'price', '-price', 'name', 'longest-lasting']);

export const BouquetQuery = z.object({
  search: z.string().trim().max(100, 'Search for at most 100 characters.').default(''),
  colour: Several,
  occasion: Several,
  flower: Several,
  price: Several,
  dressing: Several,
  without: Several,
  pets: Several,
  sort: SortOrder.default('florist'),
  page: PageNumber,
  perPage: z.coerce.number().int().min(1).max(60, 'Ask for at most 60 bouquets.').default(24),
});
export type BouquetQuery = z.infer<typeof BouquetQuery>;

/** A bouquet in a list. Price, stems and picture are those of the classic size. */
export const BouquetCard = z
  .object({
    slug: z.string(),
    name: z.string(),
    mood: z.string(),
    tint: z.string(),
    priceCents: Cents,
    fromPriceCents: Cents,
    stemCount: z.int(),
    /** How many could be tied from today's free stems. */
    available: z.int(),
    isNew: z.boolean(),
    recipe: Recipe,
  })
  .meta({ id: 'BouquetCard' });
export type BouquetCard = z.infer<typeof BouquetCard>;

/** One choice of a filter: how many bouquets it leaves, given the other filters. */
export const FacetValue = z.object({ value: z.string(), label: z.string(), count: z.int(), selected: z.boolean() });
export type FacetValue = z.infer<typeof FacetValue>;

export const Facets = z.object({
  colour: z.array(FacetValue),
  occasion: z.array(FacetValue),
  flower: z.array(FacetValue),
  price: z.array(FacetValue),
  dressing: z.array(FacetValue),
  without: z.array(FacetValue),
  pets: z.array(FacetValue),
});
export type Facets = z.infer<typeof Facets>;

/** How a search was understood, and what to give up when nothing fits. */
export const FindingHelp = z.object({
  /** The words as the shop spells them, when they were typed in another way: "tulip" for "tulpi". */
  didYouMean: z.string().nullable(),
  /** Words that nothing in the shop has, nor anything like them. */
  unknown: z.array(z.string()),
  /** Whether no bouquet has every word, so that those with some of them were found. */
  onlySomeWords: z.boolean(),
  /** When nothing fits: wishes without which something would, and how much; the most comes first. */
  giveUp: z.array(
    z.object({ wish: z.enum(['search', ...Facets.keyof().options]), values: z.array(z.string()), count: z.int() }),
  ),
});
export type FindingHelp = z.infer<typeof FindingHelp>;

export const BouquetList = z
  .object({ items: z.array(BouquetCard), currency: Currency, facets: Facets, help: FindingHelp, ...Page.shape })
  .meta({ id: 'BouquetList' });
export type BouquetList = z.infer<typeof BouquetList>;

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
    relations: z.array(BouquetCard),
  })
  .meta({ id: 'Bouquet' });
export type Bouquet = z.infer<typeof Bouquet>;

export const StemKind = z.object({
  kind: z.string(),
  name: z.string(),
  plural: z.string(),
  role: z.enum(['focal', 'second', 'upright', 'filler', 'spike', 'green']),
  petSafety: z.enum(['safe', 'harmful', 'unknown']),
  vaseLifeDays: z.int(),
  care: z.string(),
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
    problems: ['bouquet-not-found'],
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
