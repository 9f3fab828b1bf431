import { rowsOfLighthouse } from './lighthouse.ts';
import { rowsOfPageWeight } from './page-weight.ts';
import { rowOfRendering } from './rendering.ts';
import { openBenchShop } from './support/bench-shop.ts';
import type { Row } from './support/row.ts';

/** What the pages cost: to draw, to send, and to look at on a phone. */
export async function benchStorefront(): Promise<Row[]> {
  const shop = await openBenchShop();
  try {
    return [
      await rowOfRendering(shop.gatewayUrl),
      ...(await rowsOfPageWeight(shop.shopUrl)),
      ...rowsOfLighthouse(shop.shopUrl),
    ];
  } finally {
    await shop.close();
  }
}
