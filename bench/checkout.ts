import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, selectOne } from '@vetch/service-kit/mysql/database';
import { recordCheckout, type Step } from '../test/promises/crash/record.ts';
import { openCrashShop } from '../test/promises/crash/shop/crash-shop.ts';
import { apiShopper } from '../test/support/api-shopper.ts';
import { stockUp } from '../test/support/stock-up.ts';
import { type BenchShop, openBenchShop } from './support/bench-shop.ts';
import { fillUpTo } from './support/many-orders.ts';
import { atLeast, atMost, median, type Row } from './support/row.ts';

const ORDERS = 200;
/** Until V8 has compiled what an order runs through. */
const WARM_UP = 1_000;
const AT_ONCE = 4;
const ROUNDS = 3;

/** What an order costs: messages, CPU, throughput next to plain SQL and in a full table, and a repeated answer. */
export async function benchCheckout(): Promise<Row[]> {
  const messages = await messagesOfAnOrder();
  const shop = await openBenchShop();
  const root = createDatabase(shop.rootUrl, 2);
  try {
    await stockUp(root);
    await place(shop, WARM_UP);
    shop.squeeze(0);
    const few = await rounds(shop, 1_000);
    const many = await rounds(shop, 200_000);
    const flatness = many.perSecond / few.perSecond;
    const queries = await queriesOfARepeat(shop, root);
    return [
      atMost('checkout: messages until the answer, requests and answers counted', 30, messages, '', 0),
      atMost('checkout: CPU of an order, six processes and the database', 5, few.cpuMs, 'ms', 1),
      atLeast(
        'checkout: orders placed and paid, to the same SQL by one client',
        0.15,
        few.perSecond / few.naivePerSecond,
        `${few.perSecond.toFixed(0)} and ${few.naivePerSecond.toFixed(0)} a second`,
      ),
      {
        what: 'checkout: orders a second with 200,000 orders in the table, to 1,000',
        limit: '0.8 to 1.2 ×',
        measured: `${flatness.toFixed(2)} ×`,
        isMet: Math.abs(flatness - 1) <= 0.2,
      },
      // To a tenth: what the loops of six processes ask meanwhile is not the same in every second.
      atMost('checkout: queries of a repeated request', 1, Math.round(queries * 10) / 10, '', 1),
    ];
  } finally {
    await root.end();
    await shop.close();
  }
}

/** From the request that places the order until its answer, without what is asked of the shopper's side. */
async function messagesOfAnOrder(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'vetch-bench-messages-'));
  const shop = await openCrashShop(folder);
  try {
    const { steps } = await recordCheckout(shop);
    const isOrder = (step: Step) => step.label === 'POST /orders' && [step.from, step.to].includes('gateway');
    const [from, to] = [steps.findIndex(isOrder), steps.findLastIndex(isOrder)];
    return steps.slice(from, to + 1).filter(({ label }) => !label.startsWith('prepare ')).length;
  } finally {
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rounds(shop: BenchShop, orders: number) {
  await fillUpTo(shop.rootUrl, orders);
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push({ ...(await place(shop, ORDERS)), naive: naive(shop) });
  return {
    perSecond: median(runs.map((run) => run.perSecond)),
    naivePerSecond: median(runs.map((run) => run.naive)),
    cpuMs: median(runs.map((run) => run.cpuMs)),
  };
}

let shoppers = 0;
const newShopper = (shop: BenchShop) => {
  shoppers += 1;
  return apiShopper(`${shop.gatewayUrl}/api`, shop.visitorAt(`10.3.${shoppers >> 8}.${shoppers & 255}`));
};

/** Places so many orders, a few at a time; the baskets are filled before the clock runs. */
async function place(shop: BenchShop, count: number): Promise<{ perSecond: number; cpuMs: number }> {
  const prepared = [];
  for (let index = 0; index < count; index += 1) {
    const shopper = newShopper(shop);
    prepared.push({ shopper, order: await shopper.prepare('damson') });
  }
  const [startedAt, cpu] = [performance.now(), shop.cpuUs()];
  const waiting = prepared.values();
  const work = async () => {
    for (const { shopper, order } of waiting) await shopper.place(order);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const seconds = (performance.now() - startedAt) / 1_000;
  return { perSecond: count / seconds, cpuMs: (shop.cpuUs() - cpu) / 1_000 / count };
}

/** Orders per second as plain SQL, by a client on the processor of the shop. */
function naive(shop: BenchShop): number {
  const script = join(import.meta.dirname, 'support/naive-checkout.ts');
  const { stdout } = spawnSync('taskset', ['-c', '0', process.execPath, script, shop.rootUrl, '500'], {
    encoding: 'utf8',
  });
  return Number(stdout);
}

/** What the databases are asked while an order is sent again, less what they are asked anyway. */
async function queriesOfARepeat(shop: BenchShop, root: Parameters<typeof stockUp>[0]): Promise<number> {
  const REPEATS = 2_000;
  const asked = async () =>
    Number((await selectOne<{ Value: string }>(root, `SHOW GLOBAL STATUS LIKE 'Questions'`))?.Value ?? 0);
  const shopper = newShopper(shop);
  const order = await shopper.prepare('damson');
  await shopper.place(order);
  await sleep(3_000);
  const [startedAt, before] = [performance.now(), await asked()];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) await shopper.place(order);
  const [after, tookMs] = [await asked(), performance.now() - startedAt];
  await sleep(tookMs);
  return (2 * after - before - (await asked())) / REPEATS;
}
