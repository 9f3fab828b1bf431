import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Order } from '@vetch/contracts/order';
import { productsApi } from '@vetch/contracts/products';
import { selectIn } from '@vetch/service-kit/mysql/database';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';
import { apiShopper, type Wishes } from '../support/api-shopper.ts';
import { stockUp } from '../support/stock-up.ts';
import { untilAtRest } from './crash/checkout-run.ts';
import { openCrashShop } from './crash/shop/crash-shop.ts';
import { passAll } from './crash/wire/message.ts';
import { violationsAtRest } from './invariants/violations.ts';

/** For what comes true by itself, in ms. */
export const patiently = { timeout: 20_000, interval: 200 };

/**
 * A shop of the test file's own. Before each test there is plenty of everything; after each test, whatever raced or
 * broke, every promise holds in all four schemas.
 */
export async function openRaceShop() {
  const folder = mkdtempSync(join(tmpdir(), 'vetch-races-'));
  const shop = await openCrashShop(folder);
  const { newShopper, prepared } = shoppersOf(shop);
  await stockUp(shop.root);
  // The processes read the shop's rules anew after two seconds.
  await sleep(2_100);
  afterAll(async () => {
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await stockUp(shop.root);
    await vi.waitFor(async () => {
      const { sizes } = await newShopper().call(productsApi.get, { params: { slug: 'damson' } });
      expect(sizes.every(({ available }) => available > 100)).toBe(true);
    }, patiently);
  });
  afterEach(async () => {
    shop.inspect(passAll);
    expect(await untilAtRest(shop.root, 30)).toBeDefined();
    expect(await violationsAtRest(shop.root)).toEqual([]);
  });

  const countOf = async (sql: string, values: readonly string[] = []): Promise<number> => {
    const [row] = await selectIn<{ n: number }>(shop.root, `SELECT COUNT(*) AS n ${sql}`, values);
    return row?.n ?? 0;
  };
  return { ...shop, folder, newShopper, prepared, countOf, atRest: () => untilAtRest(shop.root, 30) };
}

type Addressed = { readonly apiUrl: string; readonly visitorAt: (address: string) => Readonly<Record<string, string>> };

/** Each shopper has an address of their own; one address may not type a hundred cards. */
function shoppersOf({ apiUrl, visitorAt }: Addressed) {
  let shoppers = 0;
  const newShopper = () => {
    shoppers += 1;
    return apiShopper(apiUrl, visitorAt(`10.1.${shoppers >> 8}.${shoppers & 255}`));
  };
  /** So many shoppers in front of the button. */
  const prepared = (count: number, slug: string, wishes?: Wishes) =>
    Promise.all(Array.from({ length: count }, () => newShopper().prepare(slug, wishes)));
  return { newShopper, prepared };
}

/** Sends all of them at once; the orders that were placed, and why the others were not. */
export async function allAtOnce(placing: readonly Promise<Order>[]) {
  const answers = await Promise.allSettled(placing);
  const placed = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code as string] : []));
  return { placed, refusals };
}

export type Prepared = Awaited<ReturnType<ReturnType<typeof apiShopper>['prepare']>>;
