import { z } from 'zod';
import { Cents, Currency } from './money.ts';
import { Page, PageNumber } from './paging.ts';
import { Recipe } from './recipes.ts';

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
