import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, selectOne } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';
import { recordCheckout, type Step } from '../test/promises/crash/record.ts';
import { openCrashShop } from '../test/promises/crash/shop/crash-shop.ts';
import { stockUp } from '../test/support/stock-up.ts';
import { untilShopRests } from './support/at-rest.ts';
import { type BenchShop, openBenchShop } from './support/bench-shop.ts';
import { fillUpTo } from './support/many-orders.ts';
import { perSecondOfOneClient } from './support/one-client.ts';
import { placeOrders, readyOrder } from './support/place-orders.ts';
import { atLeast, atMost, median, type Row } from './support/row.ts';
import { type Recorded, recordOrder } from './support/same-sql/recorded-order.ts';
import { openSameSql } from './support/same-sql/same-sql.ts';

const ORDERS = 200;
/** Until V8 has compiled what an order runs through. */
const WARM_UP = 1_000;
const ROUNDS = 3;

/** What an order costs: messages, CPU, throughput next to plain SQL and in a full table, and a repeated answer. */
export async function benchCheckout(): Promise<Row[]> {
  const messages = await messagesOfAnOrder();
  const shop = await openBenchShop();
  const root = createDatabase(shop.rootUrl, 2);
  try {
    await stockUp(root);
    const recorded = await recordOrder(root, shop.restart, () => readyOrder(shop));
    await placeOrders(shop, WARM_UP);
    shop.squeeze(0);
    const few = await comparedRounds(shop, root, recorded);
    await fillUpTo(shop.rootUrl, 200_000);
    const many = await rounds(shop, root);
    const flatness = many.perSecond / few.perSecond;
    const queries = await queriesOfARepeat(shop, root);
    return [
      atMost('checkout: messages until the answer, requests and answers counted', 30, messages, '', 0),
      atMost('checkout: CPU of an order, six processes and the database', 5, few.cpuMs, 'ms', 1),
      toSameSql(few, recorded),
      {
        what: 'checkout: orders a second with 200,000 orders in the table, to 1,000',
        limit: '0.8 to 1.2 ×',
        measured: `${flatness.toFixed(2)} ×`,
        isMet: Math.abs(flatness - 1) <= 0.2,
      },
      // To a tenth: what the loops of six processes ask meanwhile is not the same in every second.
      atMost(
        'checkout: queries of a repeated request, at the process that answered the first',
        1,
        Math.round(queries * 10) / 10,
        '',
        1,
      ),
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

type Rounds = { readonly perSecond: number; readonly cpuMs: number };
type Compared = Rounds & { readonly sameSqlPerSecond: number; readonly barePerSecond: number };

/** Some rounds, and between them what one client does with the same SQL, and with a bare order. */
async function comparedRounds(shop: BenchShop, root: Pool, recorded: Recorded): Promise<Compared> {
  await fillUpTo(shop.rootUrl, 1_000);
  const replay = await openSameSql(root, shop.rootUrl, recorded);
  const [sameSql, bare]: [number[], number[]] = [[], []];
  const ofTheShop = await rounds(shop, root, async () => {
    sameSql.push(await replay());
    bare.push(perSecondOfOneClient('naive-checkout.ts', [shop.rootUrl, 500]));
  });
  return { ...ofTheShop, sameSqlPerSecond: median(sameSql), barePerSecond: median(bare) };
}

/** `between` has the processor for itself: it begins when what the orders left behind is done. */
async function rounds(shop: BenchShop, root: Pool, between?: () => Promise<void>): Promise<Rounds> {
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.push(await placeOrders(shop, ORDERS));
    await untilShopRests(root);
    await between?.();
  }
  return { perSecond: median(runs.map((run) => run.perSecond)), cpuMs: median(runs.map((run) => run.cpuMs)) };
}

const toSameSql = ({ perSecond, sameSqlPerSecond, barePerSecond }: Compared, { order }: Recorded): Row =>
  atLeast(
    'checkout: orders placed and paid, to the same SQL by one client, statement by statement',
    0.15,
    perSecond / sameSqlPerSecond,
    [
      `${perSecond.toFixed(0)} and ${sameSqlPerSecond.toFixed(0)} a second`,
      `the same SQL has ${order.statements.length} statements`,
      `a bare order of 15 statements: ${barePerSecond.toFixed(0)} a second`,
    ].join('; '),
  );

/** What the databases are asked while an order is sent again, less what they are asked anyway. */
async function queriesOfARepeat(shop: BenchShop, root: Pool): Promise<number> {
  const REPEATS = 2_000;
  const asked = async () =>
    Number((await selectOne<{ Value: string }>(root, `SHOW GLOBAL STATUS LIKE 'Questions'`))?.Value ?? 0);
  const order = await readyOrder(shop);
  await order();
  await sleep(3_000);
  const [startedAt, before] = [performance.now(), await asked()];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) await order();
  const [after, tookMs] = [await asked(), performance.now() - startedAt];
  await sleep(tookMs);
  return (2 * after - before - (await asked())) / REPEATS;
}
