import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { Cents } from './money.ts';
import { Recipe, StemCount } from './recipes.ts';
import { Reservation } from './reservations.ts';

const StemKey = z.string().max(60);
/** The stems of everything that was ordered together; when all of them are safe for pets, so is what replaces one. */
const Ordered = z.array(StemKey).min(1).max(400);

/** What is to be replaced: so many stems of a recipe, in each of so many bouquets. */
export const FindSubstitutes = z
  .strictObject({
    recipe: Recipe,
    stem: StemKey,
    count: z.int().min(1).max(40),
    bouquets: z.int().min(1).max(1_000),
    ordered: Ordered,
  })
  .meta({ id: 'FindSubstitutes' });
export type FindSubstitutes = z.infer<typeof FindSubstitutes>;

/** What could come instead, with the recipe as it would be then. */
export const Substitute = z.object({
  ...StemCount.shape,
  priceCents: Cents,
  available: z.int(),
  recipe: Recipe,
});
export type Substitute = z.infer<typeof Substitute>;

/** The nearest first. `petSafe`: all that was ordered is safe for pets, so only what is safe is offered. */
export const SubstituteList = z
  .object({ items: z.array(Substitute), petSafe: z.boolean() })
  .meta({ id: 'SubstituteList' });
export type SubstituteList = z.infer<typeof SubstituteList>;

/** So many stems of one kind for as many of another. What is replaced is `wasted`, or goes back to the others. */
export const SwapStock = z
  .strictObject({
    from: StemKey,
    to: StemKey,
    count: z.int().min(1).max(10_000),
    wasted: z.boolean(),
    ordered: Ordered,
  })
  .meta({ id: 'SwapStock' });
export type SwapStock = z.infer<typeof SwapStock>;

export const substitutesApi = {
  find: {
    method: 'post',
    path: '/substitutes',
    summary: 'What could come instead of a stem: equal or better, free, and as safe for pets as all that was ordered',
    access: 'service',
    body: FindSubstitutes,
    success: { status: 200, schema: SubstituteList },
    problems: ['invalid-request', 'stem-not-offered'],
  },
  swap: {
    method: 'put',
    path: '/reservations/:orderId/swaps/:swapId',
    summary: 'Give an order other stems for some that it has; the same swap happens once',
    access: 'service',
    params: z.object({ orderId: z.uuid(), swapId: z.uuid() }),
    body: SwapStock,
    success: { status: 200, schema: Reservation },
    problems: [
      'invalid-request',
      'reservation-not-found',
      'reservation-released',
      'out-of-stock',
      'substitute-not-offered',
    ],
  },
} as const satisfies Api;
