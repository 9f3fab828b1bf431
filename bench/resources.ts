import { setTimeout as sleep } from 'node:timers/promises';
import { openBenchShop } from './support/bench-shop.ts';
import { load } from './support/load.ts';
import { atMost, type Row } from './support/row.ts';

/** How soon all six processes are ready after the database, and how much memory they take, idle and after some work. */
export async function benchResources(): Promise<Row[]> {
  const shop = await openBenchShop();
  try {
    // What the demo orders have the shop write is written.
    await sleep(5_000);
    const readyMs = await shop.restart();
    await sleep(10_000);
    const idleMb = shop.residentMb();
    for (const path of ['/', '/bouquets', '/bouquets/first-light', '/bouquets?colour=pink']) {
      load(shop.shopUrl + path, 5);
    }
    return [
      atMost('start: all six ready after the database', 2.5, readyMs / 1_000, 's'),
      atMost('memory: six processes, idle', 550, idleMb, 'MB', 0),
      atMost('memory: six processes after 20 s of page views at full speed', 900, shop.residentMb(), 'MB', 0),
    ];
  } finally {
    await shop.close();
  }
}
