import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { productsApi } from '@vetch/contracts/products';
import { createApp } from '../../frontend/src/app.ts';
import { createFakeShop } from '../../frontend/test/fake-shop/fake-shop.ts';
import { settings } from '../../frontend/test/visitor.ts';

/** A storefront before a shop in memory whose list of bouquets is broken, and which can be told to go down. */
export async function openBrokenStorefront() {
  const shop = createFakeShop();
  shop.answer(productsApi.list, () => {
    throw new Error('The list of bouquets is broken.');
  });
  const server = createServer(createApp({ ...settings, api: shop.api })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { shop, url: `http://localhost:${port}`, close };
}
