import { join } from 'node:path';
import { createTicketReader, createTicketSigner } from '@vetch/service-kit/http/tickets';
import { createDatabase, selectOne } from '@vetch/service-kit/mysql/database';
import { createTestCallers } from '@vetch/service-kit/testing/callers';
import { silentLog } from '@vetch/service-kit/testing/log';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import type { Pool } from 'mysql2/promise';
import type { Logger } from 'pino';
import request from 'supertest';
import { loadDemoShop } from '../seed/load-demo-shop.ts';
import { createApp } from '../src/app.ts';
import { createCatalogueSource } from '../src/catalogue/catalogue-source.ts';

export const migrations = join(import.meta.dirname, '../migrations');

const SECRET = 'a secret for tests that two services share';

/** What order-service gives to whoever has had the bouquet. */
export const signReviewTicket = createTicketSigner(SECRET, 'review', 60);

export const callers = await createTestCallers('product-service');

/** The demo shop in a database of its own. */
export async function openDemoShop() {
  const db = await createTestDatabase(migrations);
  await loadDemoShop(db);
  return { db, ...shopOn(db) };
}

/** A process of the service on `db`. Its clock stands still; `pass` moves it on, and with it what it knows. */
export function shopOn(db: Pool, log: Logger = silentLog) {
  let time = 0;
  const catalogue = createCatalogueSource({ db, log, now: () => time });
  const readReviewTicket = createTicketReader(SECRET, 'review');
  const app = createApp({ db, catalogue, holdMinutes: 15, verifyToken: callers.verifyToken, readReviewTicket, log });
  const api = request(app);
  return {
    app,
    api,
    pass: (ms: number) => {
      time += ms;
    },
    ...orders(api),
  };
}

/** Connections of its own to the database that `db` is connected to. */
export async function anotherPool(db: Pool, size: number): Promise<Pool> {
  const row = await selectOne<{ name: string }>(db, 'SELECT DATABASE() AS name');
  const url = new URL(process.env.TEST_DATABASE_URL ?? '');
  url.pathname = row?.name ?? '';
  return createDatabase(url.href, size);
}

type Wanted = Readonly<Record<string, number>>;

/** What order-service does: `stems` and `extras` are counts by key. */
function orders(api: ReturnType<typeof request>) {
  const path = (orderId: string) => `/reservations/${orderId}`;
  const list = (wanted: Wanted) => Object.entries(wanted).map(([key, count]) => ({ key, count }));
  const authorization = () => callers.asService();
  return {
    hold: async (orderId: string, stems: Wanted, extras: Wanted = {}, priced: { catalogue?: string } = {}) =>
      api
        .put(path(orderId))
        .set('authorization', await authorization())
        .send({ stems: list(stems), extras: list(extras), ...priced }),
    find: async (orderId: string) => api.get(path(orderId)).set('authorization', await authorization()),
    confirm: async (orderId: string) =>
      api.post(`${path(orderId)}/confirmation`).set('authorization', await authorization()),
    /** The florist ties the bouquets of a delivery. */
    consume: async (orderId: string, deliveryId: string, stems: Wanted, extras: Wanted = {}) =>
      api
        .put(`${path(orderId)}/consumptions/${deliveryId}`)
        .set('authorization', await authorization())
        .send({ stems: list(stems), extras: list(extras) }),
    release: async (orderId: string) => api.delete(path(orderId)).set('authorization', await authorization()),
  };
}
