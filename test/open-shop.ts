import { setup as startDatabase } from '@vetch/service-kit/testing/mysql-server';
import { placeDemoOrders } from '../scripts/shop/demo-orders.ts';
import { openShopOn } from './support/open-shop-on.ts';

/** vitest `globalSetup`: the six processes on free ports and a new database. Their addresses are in SHOP_URL and API_URL. */
export async function setup(): Promise<() => Promise<void>> {
  const stopDatabase = await startDatabase();
  const shop = await openShopOn(process.env.TEST_DATABASE_URL ?? '');
  placeDemoOrders(shop.gatewayUrl);
  process.env.API_URL = `${shop.gatewayUrl}/api`;
  process.env.SHOP_URL = shop.shopUrl;

  return async () => {
    await shop.close();
    await stopDatabase?.();
  };
}
