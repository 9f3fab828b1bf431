import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { Cents, Currency } from './money.ts';
import { checkRecipe, OwnRecipe } from './own-bouquet.ts';
import { BouquetSize, Recipe } from './recipes.ts';
import { StemSeason } from './season.ts';

/** How many of one bouquet a line can hold. */
export const MOST_OF_ONE = 20;

export const Quantity = z
  .int('Use a whole number.')
  .min(1, 'Order at least 1.')
  .max(MOST_OF_ONE, `Order at most ${MOST_OF_ONE} of one; for more, call the shop.`);

/** Extras that go with each bouquet of a line. */
export const ExtraChoice = z.strictObject({ key: z.string().max(60), quantity: Quantity });
export type ExtraChoice = z.infer<typeof ExtraChoice>;

export const QuoteLine = z
  .strictObject({
    slug: z.string('Choose a bouquet.').max(80),
    /** Any word: which sizes there are is a matter of the bouquet, and `size-not-offered` lists them. */
    size: z.string('Choose a size.').min(1, 'Choose a size.').max(20),
    quantity: Quantity,
    extras: z.array(ExtraChoice).max(10).default([]),
    /** What a bouquet of the shopper's own (`your-own`, `classic`) is made of; no other bouquet has one. */
    recipe: OwnRecipe.optional(),
  })
  .superRefine(checkRecipe);
export type QuoteLine = z.infer<typeof QuoteLine>;

export const RequestQuote = z.strictObject({ lines: z.array(QuoteLine).min(1).max(40) }).meta({ id: 'RequestQuote' });
export type RequestQuote = z.infer<typeof RequestQuote>;

/** A stem or extra of which too few are free: `wanted` by the whole request, `available` now. */
export const Shortage = z.object({ key: z.string(), label: z.string(), wanted: z.int(), available: z.int() });
export type Shortage = z.infer<typeof Shortage>;

export const QuotedExtra = z.object({
  key: z.string(),
  name: z.string(),
  quantity: z.int(),
  unitPriceCents: Cents,
});
export type QuotedExtra = z.infer<typeof QuotedExtra>;

/** Everything about a line that an order keeps. Prices are for one. */
export const SoldLine = z.object({
  slug: z.string(),
  name: z.string(),
  tint: z.string(),
  size: BouquetSize,
  quantity: z.int(),
  unitPriceCents: Cents,
  designMinutes: z.int(),
  recipe: Recipe,
  extras: z.array(QuotedExtra),
});

/** A line that can be sold, and what decides for which days. */
export const PricedLine = z.object({
  ...SoldLine.shape,
  /** Whole days that the florist needs beyond a slot’s own cut-off. */
  leadDays: z.int(),
  /** Those of its stems that cannot be had all year. */
  seasons: z.array(StemSeason),
  /** What it is made for; a bouquet of the shopper’s own is for none in particular. */
  occasions: z.array(z.string()),
});
export type PricedLine = z.infer<typeof PricedLine>;

/** Why a line cannot be sold as it is. */
export const LineProblem = z.looseObject({
  code: z.enum(['bouquet-not-found', 'bouquet-withdrawn', 'size-not-offered', 'extra-not-offered', 'stem-not-offered']),
  detail: z.string(),
});
export type LineProblem = z.infer<typeof LineProblem>;

/** `lines` is in the order of the request: each is priced or has a problem. `short` sums demand over all lines. */
export const Quote = z
  .object({
    currency: Currency,
    lines: z.array(z.object({ priced: PricedLine.optional(), problem: LineProblem.optional() })),
    short: z.array(Shortage),
    /** The state of the catalogue that it was priced by; every change of the catalogue is another. */
    catalogue: z.string(),
  })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof Quote>;

export const quotesApi = {
  request: {
    method: 'post',
    path: '/quotes',
    summary: 'Price some bouquets and say whether today’s stems suffice',
    access: 'public',
    body: RequestQuote,
    success: { status: 200, schema: Quote },
    problems: ['invalid-request'],
  },
} as const satisfies Api;
