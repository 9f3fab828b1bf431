import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { startPrivateServer } from '@vetch/service-kit/mysql/private-server/private-server';
import { ensureDatabaseServer } from './setup/database-server.ts';
import { ExpectedFailure, runScript } from './setup/expected-failure.ts';
import { type Closing, closeWhenAsked } from './shop/closing.ts';
import { dataFolder } from './shop/data-folder.ts';
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
const logFolder = join(dataFolder, 'logs');
/** After so long a start that still waits says for what. */
const OVERDUE_MS = 7_000;
const secretsFile = join(dataFolder, 'secrets.env');

await runScript(async () => {
  mkdirSync(dataFolder, { recursive: true });
  await takeOver();
  await requireFreePorts(ports);
  const closing = closeWhenAsked();
  try {
    await openShop(closing);
  } catch (err) {
    // A signal that comes while another program is waited for is told a turn later than that program's end.
    await turn();
    await closing.close();
    // What fails because the database is being stopped is no news.
    if (!closing.asked.aborted) throw err;
  }
});

async function openShop(closing: Closing): Promise<void> {
  closing.add(forgetRunning);
  noteRunning(address, []);
  const databaseUrl = await startDatabase(closing);
  closing.asked.throwIfAborted();
  const supervisor = supervise({
    logFolder,
    watch,
    onCrash: sayCrashed,
    onChange: (pids) => noteRunning(address, pids),
  });
  closing.add(supervisor.stop);
  await startProcesses(supervisor, databaseUrl);
  await placeDemoOrders(`http://127.0.0.1:${ports.gateway}`, closing.asked);
  closing.asked.throwIfAborted();
  sayReady();
}

type DatabaseUrl = (schema: string) => string;

async function startDatabase(closing: Closing): Promise<DatabaseUrl> {
  const given = process.env.DATABASE_ROOT_URL;
  if (given) {
    say('database', new URL(given).host);
    return ensureSchemas(given, ensureSecrets(secretsFile).SERVICE_SECRET ?? '');
  }
  const server = ensureDatabaseServer();
  const folder = join(dataFolder, 'db');
  const starting = startPrivateServer({ server, folder, durable: true });
  closing.add(() => starting.then(({ stop }) => stop()).catch(() => undefined));
  const { url, port } = await starting;
  closing.asked.throwIfAborted();
  say('database', `${server.flavour} ${server.version} on 127.0.0.1:${port}, data in ${shown(folder)}`);
  return ensureSchemas(url, readFileSync(join(folder, 'password'), 'utf8'));
}

async function startProcesses(supervisor: Supervisor, databaseUrl: DatabaseUrl): Promise<void> {
  const secrets = ensureSecrets(secretsFile);
  const mailFolder = process.env.MAIL_FOLDER ?? join(dataFolder, 'mail');
  const processes = shopProcesses({ databaseUrl, ports, secrets, mailFolder });
  const starting = processes.map(async (shopProcess) => {
    const overdue = setTimeout(sayOverdue, OVERDUE_MS, shopProcess.name);
    await supervisor.start(shopProcess).finally(() => clearTimeout(overdue));
    say(shopProcess.name, `http://localhost:${shopProcess.port}`);
  });
  await Promise.all(starting).catch((err: unknown) => {
    throw err instanceof Error ? new ExpectedFailure(`${err.message}; see ${shown(logFolder)}.`) : err;
  });
}

/** A path as one would type it here. */
function shown(path: string): string {
  const short = relative('.', path);
  return short.startsWith('..') ? path : short;
}

function say(what: string, detail: string): void {
  console.log(`  ${what.padEnd(16)} ${detail}`);
}

function sayOverdue(name: string): void {
  const words = lastWords(join(logFolder, `${name}.log`));
  say(name, words ? `is still starting; its last words:\n    ${words}` : 'is still starting');
}

function sayCrashed(name: string, logFile: string): void {
  console.error(
    `  ${name} ended unexpectedly and is started again. Its last words (${shown(logFile)}):\n    ${lastWords(logFile)}`,
  );
}

function lastWords(logFile: string): string {
  return existsSync(logFile) ? (readFileSync(logFile, 'utf8').trim().split('\n').at(-1) ?? '') : '';
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
