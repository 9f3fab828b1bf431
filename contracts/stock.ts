import { z } from 'zod';
import type { Api } from './endpoint.ts';

const ItemKind = z.enum(['stem', 'add-on']);

const Count = z.int();
const Counters = z.object({ onHand: Count, held: Count, allocated: Count });

/** A stem or extra of which the counters, the ledger of movements and the reservations tell different stories. */
export const StockDifference = z
  .object({
    kind: ItemKind,
    key: z.string(),
    counters: Counters,
    /** What the counters should be by the sum of all movements. */
    ledger: Counters,
    /** What is held and allocated by the reservations of all orders. */
    reservations: Counters.omit({ onHand: true }),
  })
  .meta({ id: 'StockDifference' });
export type StockDifference = z.infer<typeof StockDifference>;

/** `differences` is empty when the books balance. */
export const StockCheck = z
  .object({ checkedAt: z.iso.datetime(), differences: z.array(StockDifference) })
  .meta({ id: 'StockCheck' });
export type StockCheck = z.infer<typeof StockCheck>;

/** `onHand`: how many somebody has counted; without it what the ledger says is taken to be there. */
export const RepairStock = z
  .strictObject({
    kind: ItemKind,
    key: z.string().max(60),
    onHand: z.int().min(0).max(1_000_000).optional(),
    reason: z.string().trim().min(1, 'Say why; it is written into the ledger.').max(200),
  })
  .meta({ id: 'RepairStock' });
export type RepairStock = z.infer<typeof RepairStock>;

export const stockApi = {
  check: {
    method: 'get',
    path: '/stock-check',
    summary: 'Compare the counters of stock with the ledger and the reservations',
    access: 'florist',
    success: { status: 200, schema: StockCheck },
    problems: [],
  },
  repair: {
    method: 'post',
    path: '/stock-check/repairs',
    summary: 'Bring the books of one stem or extra together with a correcting entry; the answer is the check after it',
    access: 'owner',
    body: RepairStock,
    success: { status: 200, schema: StockCheck },
    problems: ['invalid-request', 'stock-promised'],
  },
} as const satisfies Api;
