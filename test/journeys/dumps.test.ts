import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ordersApi } from '@vetch/contracts/orders';
import { productsApi } from '@vetch/contracts/products';
import { usersApi } from '@vetch/contracts/users';
import { startPrivateServer } from '@vetch/service-kit/mysql/private-server/private-server';
import mysql from 'mysql2/promise';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureDatabaseServer } from '../../scripts/setup/database-server.ts';
import { ensureSchemas } from '../../scripts/shop/schemas.ts';
import { apiShopper } from '../support/api-shopper.ts';
import { type OpenShop, openShopOn } from '../support/open-shop-on.ts';

const folder = mkdtempSync(join(tmpdir(), 'vetch-dumps-'));
let server: Awaited<ReturnType<typeof startPrivateServer>>;
let shop: OpenShop;

beforeAll(async () => {
  server = await startPrivateServer({ server: ensureDatabaseServer(), folder, durable: false });
  await ensureSchemas(server.url, 'a password for tests');
  await importDumps();
  shop = await openShopOn(server.url);
});
afterAll(async () => {
  await shop?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function importDumps(): Promise<void> {
  for (const schema of ['user_db', 'product_db', 'order_db', 'payment_db']) {
    const connection = await mysql.createConnection({ uri: `${server.url}/${schema}`, multipleStatements: true });
    await connection.query(readFileSync(`database_dumps/${schema}.sql`, 'utf8'));
    await connection.end();
  }
}

test('the dumps fill an empty server, and the shop runs on them: a demo shopper signs in and sees her orders', async () => {
  const { call, signIn } = apiShopper(`${shop.gatewayUrl}/api`);
  const rosa = await signIn('rosa@vetch.example');
  const { items } = await call(ordersApi.mine, { headers: rosa });
  expect(items.length).toBeGreaterThan(0);
  expect((await call(productsApi.list, { query: {} })).total).toBeGreaterThanOrEqual(18);
  expect(await call(ordersApi.get, { params: { reference: items[0]?.reference ?? '' }, headers: rosa })).toMatchObject({
    payment: { card: { lastFour: '4242' } },
  });
});

test('a shop that runs serves what is imported over it within five seconds, without a restart', async () => {
  const { call, signIn } = apiShopper(`${shop.gatewayUrl}/api`);
  const mark = async (name: string) => {
    const connection = await mysql.createConnection({ uri: `${server.url}/product_db` });
    await connection.query('UPDATE bouquets SET name = ?', [name]);
    await connection.query('UPDATE catalogue_version SET version = ?', [crypto.randomUUID()]);
    await connection.end();
  };
  const names = async () => (await call(productsApi.list, { query: {} })).items.map((bouquet) => bouquet.name);
  await mark('Nameless');
  await expect.poll(names, { timeout: 5_000 }).toContain('Nameless');
  await importDumps();
  await expect.poll(names, { timeout: 5_000 }).toContain('First Light');
  const rosa = await signIn('rosa@vetch.example');
  expect(await call(usersApi.me, { headers: rosa })).toMatchObject({ name: 'Rosa Bell' });
});

test('orders go on being taken on what was imported', async () => {
  const order = await apiShopper(`${shop.gatewayUrl}/api`).buy('damson');
  expect(order).toMatchObject({ status: 'placed', payment: { state: 'paid' } });
});
