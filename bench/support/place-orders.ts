import { apiShopper } from '../../test/support/api-shopper.ts';
import type { BenchShop } from './bench-shop.ts';

const AT_ONCE = 4;

let shoppers = 0;

/** A new shopper with a filled basket and a card; what this gives has them order, each time with the same request. */
export async function readyOrder(shop: BenchShop): Promise<() => Promise<unknown>> {
  shoppers += 1;
  const address = `10.3.${shoppers >> 8}.${shoppers & 255}`;
  const shopper = apiShopper(`${shop.gatewayUrl}/api`, shop.visitorAt(address));
  const order = await shopper.prepare('damson');
  return () => shopper.place(order);
}

/** Places so many orders, a few at a time; the baskets are filled before the clock runs. */
export async function placeOrders(shop: BenchShop, count: number): Promise<{ perSecond: number; cpuMs: number }> {
  const ready = [];
  for (let index = 0; index < count; index += 1) ready.push(await readyOrder(shop));
  const [startedAt, cpu] = [performance.now(), shop.cpuUs()];
  const waiting = ready.values();
  const work = async () => {
    for (const order of waiting) await order();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const seconds = (performance.now() - startedAt) / 1_000;
  return { perSecond: count / seconds, cpuMs: (shop.cpuUs() - cpu) / 1_000 / count };
}
