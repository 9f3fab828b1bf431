import { z } from 'zod';
import { Cents, Currency } from './money.ts';
import { Page, PageNumber } from './paging.ts';
import { Recipe } from './recipes.ts';
import { MOST_LEAD_DAYS, StemSeason } from './season.ts';

/** One value, or several: `?colour=red&colour=pink`. */
const Several = z
  .union([z.string().max(60), z.array(z.string().max(60)).max(40)])
  .transform((value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== ''))
  .default([]);

/** So many days a list counts its bouquets for. */
export const MOST_DAYS = 14;

const DAY = /^(\d{4}-\d{2}-\d{2})~(\d{1,2})~([a-z0-9-]{0,30})$/;

/** A day on which a bouquet would arrive, the notice there is for it, and the one occasion that it is kept for. */
export type ArrivalDay = { readonly date: string; readonly notice: number; readonly range: string };

/** Reads `2026-12-01~2~,2026-12-02~3~valentines`: date, notice and range of each day. */
export function readDays(days: string): ArrivalDay[] {
  return days.split(',').flatMap((day) => {
    const [, date = '', notice = '', range = ''] = DAY.exec(day) ?? [];
    return z.iso.date().safeParse(date).success && Number(notice) <= MOST_LEAD_DAYS
      ? [{ date, notice: Number(notice), range }]
      : [];
  });
}

/** Writes days as `readDays` reads them. */
export const writeDays = (days: readonly ArrivalDay[]): string =>
  days.map(({ date, notice, range }) => `${date}~${notice}~${range}`).join(',');

const areDays = (days: string) => days === '' || readDays(days).length === days.split(',').length;

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
  /** Only what can be had on that day: whose stems are in season, … */
  arriving: z.iso.date('Give the day like 2026-12-01.').optional(),
  /** … that needs no more days of notice, … */
  notice: z.coerce
    .number('Give the notice in whole days.')
    .int('Give the notice in whole days.')
    .min(0, 'Notice is 0 days at least.')
    .max(MOST_LEAD_DAYS, `No bouquet needs more than ${MOST_LEAD_DAYS} days of notice.`)
    .default(MOST_LEAD_DAYS),
  /** … and that is for this occasion, when the day is kept for it. Empty: any bouquet. */
  range: z.string().max(30, 'An occasion has at most 30 letters.').default(''),
  /** Days to count bouquets for, each `date~notice~range`: `2026-12-01~2~,2026-12-02~3~valentines`. */
  days: z
    .string()
    .refine(areDays, 'Write each day as date~notice~range, like 2026-12-01~2~, with a comma between two.')
    .refine((days) => days.split(',').length <= MOST_DAYS, `Ask for at most ${MOST_DAYS} days.`)
    .default(''),
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
    /** Whole days that the florist needs beyond a slot’s own cut-off. */
    leadDays: z.int(),
    /** Those of its stems that cannot be had all year. */
    seasons: z.array(StemSeason),
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
    z.object({
      wish: z.enum(['search', 'day', ...Facets.keyof().options]),
      values: z.array(z.string()),
      count: z.int(),
    }),
  ),
});
export type FindingHelp = z.infer<typeof FindingHelp>;

/** How many of the bouquets that all other wishes leave can be had on a day. */
export const Arrival = z.object({ date: z.iso.date(), count: z.int() });
export type Arrival = z.infer<typeof Arrival>;

/** What the wished day leaves out of what all other wishes find: how many, and the first few. */
export const LeftOut = z.object({
  count: z.int(),
  items: z.array(BouquetCard.pick({ slug: true, name: true, leadDays: true, seasons: true })),
});
export type LeftOut = z.infer<typeof LeftOut>;

export const BouquetList = z
  .object({
    items: z.array(BouquetCard),
    currency: Currency,
    facets: Facets,
    arrivals: z.array(Arrival),
    leftOut: LeftOut,
    help: FindingHelp,
    ...Page.shape,
  })
  .meta({ id: 'BouquetList' });
export type BouquetList = z.infer<typeof BouquetList>;
