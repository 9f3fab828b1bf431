import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase } from '@vetch/service-kit/mysql/database';
import { startTestServer } from '@vetch/service-kit/testing/mysql-server';
import type { Pool } from 'mysql2/promise';
import { type ProcessName, type ShopProcess, shopProcesses } from '../../../../scripts/shop/processes.ts';
import { ensureSchemas } from '../../../../scripts/shop/schemas.ts';
import { ensureSecrets } from '../../../../scripts/shop/secrets.ts';
import { freePorts } from '../../../support/open-shop-on.ts';
import { stockUp } from '../../../support/stock-up.ts';
import type { Inspect } from '../wire/message.ts';
import { type Processes, startProcesses } from './processes.ts';
import { type Switchboard, startSwitchboard } from './switchboard.ts';
import { databaseOf, neighbours, processNames, SHOPPER, schemas } from './wires.ts';

export type CrashShop = Processes & {
  /** Where the shopper finds the shop, and its API. */
  readonly shopUrl: string;
  readonly apiUrl: string;
  /** What makes the gateway believe that a call comes from the visitor at this address. */
  readonly visitorAt: (address: string) => Readonly<Record<string, string>>;
  /** Where order-service hears news of payments, and what they are signed with. */
  readonly webhooks: { readonly url: string; readonly secret: string };
  /** May read all four schemas. */
  readonly root: Pool;
  /** From now on this decides what becomes of each message. */
  readonly inspect: (inspect: Inspect) => void;
};

/** The six real processes and a database of their own, with a proxy on every wire between them; logs and mails go into `folder`. */
export async function openCrashShop(folder: string): Promise<CrashShop> {
  mkdirSync(folder, { recursive: true });
  const server = await startTestServer();
  const ports = await freePorts();
  const switchboard = startSwitchboard();
  const shopperPort = await switchboard.wire(SHOPPER, 'frontend', ports.frontend);
  const databaseUrl = await ensureSchemas(server.url, 'a password for tests');
  const secrets = ensureSecrets(join(folder, 'secrets.env'));
  const told = (name: ProcessName) => behindProxies({ name, ports, folder, secrets, databaseUrl, switchboard });
  const processes = await startProcesses(await Promise.all(processNames.map(told)), folder);
  const root = createDatabase(server.url, 4);
  await stockUp(root);
  return {
    ...processes,
    shopUrl: `http://localhost:${shopperPort}`,
    apiUrl: `http://127.0.0.1:${ports.gateway}/api`,
    visitorAt: (address) => ({ 'x-frontend-secret': secrets.FRONTEND_SECRET ?? '', 'x-forwarded-for': address }),
    webhooks: {
      url: `http://127.0.0.1:${ports['order-service']}/webhooks/payments`,
      secret: secrets.WEBHOOK_SECRET ?? '',
    },
    root,
    inspect: switchboard.inspect,
    stop: async () => {
      await processes.stop();
      switchboard.close();
      await root.end();
      await server.stop();
    },
  };
}

type Telling = {
  readonly name: ProcessName;
  readonly ports: Readonly<Record<ProcessName, number>>;
  readonly folder: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly databaseUrl: (schema: string) => string;
  readonly switchboard: Switchboard;
};

/** The process as it is told to find its neighbours and its database: each behind a proxy of its own. */
async function behindProxies({
  name,
  ports,
  folder,
  secrets,
  databaseUrl,
  switchboard,
}: Telling): Promise<ShopProcess> {
  const seen = { ...ports };
  for (const other of neighbours[name]) seen[other] = await switchboard.wire(name, other, ports[other]);
  const schema = schemas[name];
  const real = new URL(databaseUrl(schema ?? 'user'));
  const databasePort = schema ? await switchboard.wireToDatabase(name, databaseOf(name), Number(real.port)) : 0;
  const proxied = (of: string) => {
    const url = new URL(databaseUrl(of));
    url.hostname = '127.0.0.1';
    url.port = String(databasePort);
    return url.href;
  };
  const one = shopProcesses({ databaseUrl: proxied, secrets, ports: seen, mailFolder: join(folder, 'mail') }).find(
    (each) => each.name === name,
  );
  if (!one) throw new Error(`There is no ${name}.`);
  const env = { DATABASE_POOL_SIZE: '3', TRUST_PROXY: 'loopback' };
  return { ...one, port: ports[name], env: { ...one.env, ...env } };
}
