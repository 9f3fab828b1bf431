import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { startPrivateServer } from '@vetch/service-kit/mysql/private-server/private-server';
import { ensureDatabaseServer } from './setup/database-server.ts';
import { ExpectedFailure, runScript } from './setup/expected-failure.ts';
import { placeDemoOrders } from './shop/demo-orders.ts';
import { requireFreePorts } from './shop/free-ports.ts';
import { portsFrom, shopProcesses } from './shop/processes.ts';
import { forgetRunning, noteRunning, takeOver } from './shop/running-file.ts';
import { ensureSchemas } from './shop/schemas.ts';
import { ensureSecrets } from './shop/secrets.ts';
import { type Supervisor, supervise } from './shop/supervisor.ts';

const ports = portsFrom(process.env);
const address = `http://localhost:${ports.frontend}`;
const watch = process.argv.includes('--watch');
const startedAt = Date.now();

await runScript(async () => {
  mkdirSync('.data', { recursive: true });
  await takeOver();
  await requireFreePorts(ports);
  noteRunning(address, []);
  const database = await startDatabase();
  const supervisor = supervise({
    logFolder: '.data/logs',
    watch,
    onCrash: sayCrashed,
    onChange: (pids) => noteRunning(address, pids),
  });
  stopInOrder(supervisor, database.stop);
  try {
    await startProcesses(supervisor, database.databaseUrl);
  } catch (err) {
    await stop(supervisor, database.stop);
    throw err instanceof Error ? new ExpectedFailure(`${err.message}; see .data/logs.`) : err;
  }
  placeDemoOrders(`http://127.0.0.1:${ports.gateway}`);
  sayReady();
});

async function startDatabase() {
  const given = process.env.DATABASE_ROOT_URL;
  const passwordFile = '.data/db/password';
  if (given) {
    say('database', new URL(given).host);
    return {
      databaseUrl: await ensureSchemas(given, ensureSecrets('.data/secrets.env').SERVICE_SECRET ?? ''),
      stop: async () => {},
    };
  }
  const server = ensureDatabaseServer();
  const running = await startPrivateServer({ server, folder: '.data/db', durable: true });
  say('database', `${server.flavour} ${server.version} on 127.0.0.1:${running.port}, data in .data/db`);
  return { databaseUrl: await ensureSchemas(running.url, readFileSync(passwordFile, 'utf8')), stop: running.stop };
}

async function startProcesses(supervisor: Supervisor, databaseUrl: (schema: string) => string): Promise<void> {
  const processes = shopProcesses({ databaseUrl, ports, secrets: ensureSecrets('.data/secrets.env') });
  await Promise.all(
    processes.map(async (shopProcess) => {
      await supervisor.start(shopProcess);
      say(shopProcess.name, `http://localhost:${shopProcess.port}`);
    }),
  );
}

function stopInOrder(supervisor: Supervisor, stopDatabase: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (isStopping) return;
      isStopping = true;
      console.log('\nStopping …');
      await stop(supervisor, stopDatabase);
      process.exit(0);
    });
  }
}

async function stop(supervisor: Supervisor, stopDatabase: () => Promise<void>): Promise<void> {
  await supervisor.stop();
  await stopDatabase();
  forgetRunning();
}

function say(what: string, detail: string): void {
  console.log(`  ${what.padEnd(16)} ${detail}`);
}

function sayCrashed(name: string, logFile: string): void {
  const lastLine = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').at(-1) : '';
  console.error(`  ${name} ended unexpectedly and is started again. Its last words (${logFile}):\n    ${lastLine}`);
}

function sayReady(): void {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`
Vetch is open after ${seconds} s.

  the shop         ${address}
  the desk         ${address}/desk
  the API          http://localhost:${ports.gateway}/api   (docs: /api/docs)

  shopper          rosa@vetch.example     count the roses
  florist          dilys@vetch.example    count the roses
  owner            owen@vetch.example     count the roses

  a card that pays 4242 4242 4242 4242, any date to come, any security code

Ctrl-C stops everything.`);
}
