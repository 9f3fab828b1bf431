import { setup as startDatabase } from '@vetch/service-kit/testing/mysql-server';
import mysql from 'mysql2/promise';
import { placeDemoOrders } from '../scripts/shop/demo-orders.ts';
import { openShopOn } from './support/open-shop-on.ts';

/** vitest `globalSetup`: the six processes on free ports and a new database. Their addresses are in SHOP_URL and API_URL. */
export async function setup(): Promise<() => Promise<void>> {
  const stopDatabase = await startDatabase();
  const rootUrl = process.env.TEST_DATABASE_URL ?? '';
  const shop = await openShopOn(rootUrl);
  await makeRoomInTheVans(rootUrl);
  await placeDemoOrders(shop.gatewayUrl);
  process.env.API_URL = `${shop.gatewayUrl}/api`;
  process.env.SHOP_URL = shop.shopUrl;

  return async () => {
    await shop.close();
    await stopDatabase?.();
  };
}

/** So that no journey fills the day that another one has bought for, whatever the hour leaves open of it. */
async function makeRoomInTheVans(rootUrl: string): Promise<void> {
  const connection = await mysql.createConnection({ uri: `${rootUrl}/order_db` });
  await connection.query('UPDATE slot_rules SET capacity = 1000');
  await connection.query('DELETE FROM minute_rules');
  await connection.end();
}
