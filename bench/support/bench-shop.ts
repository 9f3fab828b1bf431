import { spawnSync } from 'node:child_process';
import { placeDemoOrders } from '../../scripts/shop/demo-orders.ts';
import { defaultPorts, nodeEnv, nodeFlags, type ProcessName, shopProcesses } from '../../scripts/shop/processes.ts';
import { ensureSecrets } from '../../scripts/shop/secrets.ts';
import { startBenchDatabase } from './bench-database.ts';
import { cpuUsOf, type Pinned, startPinned, untilServed } from './pinned.ts';

export type BenchShop = {
  readonly gatewayUrl: string;
  readonly shopUrl: string;
  /** The database's root; it may read all four schemas. */
  readonly rootUrl: string;
  /** What makes the gateway believe that a call comes from the visitor at this address. */
  readonly visitorAt: (address: string) => Readonly<Record<string, string>>;
  /** CPU time that the six processes and the database have used so far, in microseconds. */
  readonly cpuUs: () => number;
  /** Puts the six processes and the database on one processor. */
  readonly squeeze: (cpu: number) => void;
  /** Resident memory of the six processes, in MB. */
  readonly residentMb: () => number;
  /** Stops the six processes and starts them on the same database; the milliseconds until all were ready. */
  readonly restart: () => Promise<number>;
  readonly close: () => Promise<void>;
};

const names = Object.keys(defaultPorts) as ProcessName[];
const ports = Object.fromEntries(names.map((name, index) => [name, 9_430 + index])) as Record<ProcessName, number>;

/** The whole shop with its demo orders, on a database of its own; free to use both processors. */
export async function openBenchShop(): Promise<BenchShop> {
  const database = await startBenchDatabase();
  const secrets = ensureSecrets('.data/bench-secrets.env');
  const gatewayUrl = `http://127.0.0.1:${ports.gateway}`;
  let running: Pinned[] = [];

  async function start(): Promise<number> {
    const startedAt = performance.now();
    running = shopProcesses({ databaseUrl: database.databaseUrl, secrets, ports }).map(({ name, port, env }) =>
      startPinned('any', ['node', ...nodeFlags, 'src/main.ts'], { ...nodeEnv, ...env, PORT: String(port) }, name),
    );
    await Promise.all(names.map((name) => untilServed(`http://127.0.0.1:${ports[name]}/health/ready`)));
    return performance.now() - startedAt;
  }

  async function stop(): Promise<void> {
    for (const one of running.toReversed()) await one.stop();
  }

  await start();
  await placeDemoOrders(gatewayUrl);
  return {
    gatewayUrl,
    // The name that Chromium treats as secure, so that the session cookie is kept.
    shopUrl: `http://localhost:${ports.frontend}`,
    rootUrl: database.rootUrl,
    visitorAt: (address) => ({ 'x-frontend-secret': secrets.FRONTEND_SECRET ?? '', 'x-forwarded-for': address }),
    cpuUs: () => running.reduce((sum, one) => sum + one.cpuUs(), cpuUsOf(database.pid)),
    squeeze: (cpu) => {
      for (const { pid } of [...running, database]) spawnSync('taskset', ['-acp', String(cpu), String(pid)]);
    },
    residentMb: () => running.reduce((sum, one) => sum + one.residentMb(), 0),
    restart: async () => {
      await stop();
      return start();
    },
    close: async () => {
      await stop();
      await database.stop();
    },
  };
}
