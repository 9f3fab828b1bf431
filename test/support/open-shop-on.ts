import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPorts, type ProcessName, shopProcesses } from '../../scripts/shop/processes.ts';
import { ensureSchemas } from '../../scripts/shop/schemas.ts';
import { ensureSecrets } from '../../scripts/shop/secrets.ts';
import { supervise } from '../../scripts/shop/supervisor.ts';

export type OpenShop = { readonly gatewayUrl: string; readonly shopUrl: string; readonly close: () => Promise<void> };

/** Starts the six processes on free ports, with the schemas of the server whose root URL this is. */
export async function openShopOn(rootUrl: string): Promise<OpenShop> {
  const folder = mkdtempSync(join(tmpdir(), 'vetch-shop-'));
  const ports = await freePorts();
  const databaseUrl = await ensureSchemas(rootUrl, 'a password for tests');
  const supervisor = supervise({
    logFolder: join(folder, 'logs'),
    watch: false,
    onChange: () => {},
    onCrash: (name, file) => process.stderr.write(`${name} ended:\n${readFileSync(file, 'utf8').slice(-2_000)}\n`),
  });
  const secrets = ensureSecrets(join(folder, 'secrets.env'));
  await Promise.all(
    shopProcesses({ databaseUrl, secrets, ports, mailFolder: join(folder, 'mail') }).map(supervisor.start),
  );
  return {
    gatewayUrl: `http://127.0.0.1:${ports.gateway}`,
    shopUrl: `http://localhost:${ports.frontend}`,
    close: async () => {
      await supervisor.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Below the ports that systems give to outgoing connections: none may take the place of a process that is killed. */
const [LOWEST, HIGHEST] = [12_000, 32_000];

/** A free port for each process, which stays free until it is started, and while it starts again. */
export async function freePorts(): Promise<Record<ProcessName, number>> {
  const names = Object.keys(defaultPorts) as ProcessName[];
  const probes: Server[] = [];
  while (probes.length < names.length) {
    const probe = await listenOn(randomInt(LOWEST, HIGHEST));
    if (probe) probes.push(probe);
  }
  const entries = names.map((name, index) => {
    const address = probes[index]?.address();
    return [name, typeof address === 'object' && address ? address.port : 0] as const;
  });
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return Object.fromEntries(entries) as Record<ProcessName, number>;
}

/** `undefined` when the port is taken. */
function listenOn(port: number): Promise<Server | undefined> {
  const { promise, resolve } = Promise.withResolvers<Server | undefined>();
  const probe: Server = createServer().listen(port, '127.0.0.1', () => resolve(probe));
  probe.once('error', () => resolve(undefined));
  return promise;
}
