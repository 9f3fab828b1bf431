import type { Pool } from 'mysql2/promise';
import { perSecondOfOneClient } from '../one-client.ts';
import type { Recorded } from './recorded-order.ts';
import { copyOf, copySchemas } from './schema-copies.ts';
import { requireGrowth, tally } from './tally.ts';

const WARM_UP = 50;
const ORDERS = 500;

/**
 * Copies the schemas as they are now. The function that this returns has one client send the statements of new orders
 * there, and gives the orders per second; it throws unless each of them was placed and paid.
 */
export async function openSameSql(
  root: Pool,
  rootUrl: string,
  { order, adds }: Recorded,
): Promise<() => Promise<number>> {
  await copySchemas(rootUrl);
  return async () => {
    const before = await tally(root, copyOf);
    const perSecond = perSecondOfOneClient('naive-replay.ts', [rootUrl, WARM_UP, ORDERS], JSON.stringify(order));
    requireGrowth(before, await tally(root, copyOf), adds, WARM_UP + ORDERS);
    return perSecond;
  };
}
