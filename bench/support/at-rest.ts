import type { Pool } from 'mysql2/promise';
import { untilAtRest } from '../../test/promises/crash/checkout-run.ts';

/** Waits until the shop has done what its orders left behind, and only asks now and then whether there is more. */
export async function untilShopRests(root: Pool): Promise<void> {
  if ((await untilAtRest(root, 60)) === undefined)
    throw new Error('After a minute there is still something under way.');
}
