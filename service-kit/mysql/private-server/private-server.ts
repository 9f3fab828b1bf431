import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, isAlive } from '../../process/alive.ts';
import { openLog } from '../../process/open-log.ts';
import { writeWhole } from '../../process/write-whole.ts';
import type { ServerBinary } from './find-server.ts';
import { initialise } from './initialise.ts';
import { freePort, greets } from './port.ts';
import { serverArguments } from './server-arguments.ts';

/** A running server of the project's own; `url` is root's, on loopback. */
export type PrivateServer = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
};

export type PrivateServerOptions = {
  readonly server: ServerBinary;
  /** Everything of the server is below this folder: data, log, password. */
  readonly folder: string;
  /** Throw-away data may skip waiting for the disk. */
  readonly durable: boolean;
};

const START_MS = 60_000;

/** Starts a server with its own data, port and password; the first start creates the data. A server that an earlier, killed run left behind on the same data is taken over. */
export async function startPrivateServer({ server, folder, durable }: PrivateServerOptions): Promise<PrivateServer> {
  const home = resolve(folder);
  const data = join(home, server.flavour.toLowerCase());
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const password = passwordIn(home);
  const left = await leftBehind(home, data);
  if (left) return running(left.pid, left.port, password);
  const common = [
    '--no-defaults',
    ...serverArguments(server, durable),
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
  if (!existsSync(data)) initialise(server, data, common);
  const port = await freePort();
  const child = launch(server, home, [...common, ...placeArguments(home, data, port, password)]);
  const pid = child.pid ?? 0;
  // Before it answers: whoever is killed while it starts leaves it to the next start.
  writeWhole(join(home, 'running.json'), JSON.stringify({ pid, port }));
  await answers(child, port, home);
  return running(pid, port, password);
}

const running = (pid: number, port: number, password: string): PrivateServer => ({
  url: `mysql://root:${password}@127.0.0.1:${port}`,
  port,
  pid,
  stop: () => stopProcess(pid),
});

function placeArguments(home: string, data: string, port: number, password: string): string[] {
  const initFile = join(home, 'root.sql');
  writeFileSync(initFile, rootAccount(password), { mode: 0o600 });
  const socketName = `vetch-${createHash('sha256').update(data).digest('hex').slice(0, 12)}.sock`;
  return [
    `--datadir=${data}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    // A socket's path may have 107 bytes at most, which a deep checkout exceeds.
    `--socket=${join(tmpdir(), socketName)}`,
    `--pid-file=${join(home, 'server.pid')}`,
    `--init-file=${initFile}`,
  ];
}

/** Runs at every start, a statement a line. Without names resolved, 127.0.0.1 is not localhost. */
const rootAccount = (password: string) => `CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '${password}';
ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '${password}';
GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
`;

/** Detached, so that Ctrl-C reaches the parent first, which then stops the server in order. */
function launch(server: ServerBinary, home: string, args: string[]): ChildProcess {
  const log = openLog(join(home, 'server.log'));
  const child = spawn(server.path, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  child.unref();
  return child;
}

async function answers(child: ChildProcess, port: number, home: string): Promise<void> {
  for (const started = Date.now(); Date.now() - started < START_MS; await sleep(20)) {
    if (child.exitCode !== null || child.pid === undefined) break;
    if (await greets(port)) return;
  }
  child.kill('SIGKILL');
  const log = readFileSync(join(home, 'server.log'), 'utf8').slice(-1_500);
  throw new Error(`The database server did not start. The end of ${join(home, 'server.log')}:\n${log}`);
}

function passwordIn(home: string): string {
  const file = join(home, 'password');
  if (!existsSync(file)) writeWhole(file, randomBytes(18).toString('hex'));
  return readFileSync(file, 'utf8');
}

/** The server that a killed run left behind on the same data, once it answers: it may still be starting, or ending. */
async function leftBehind(home: string, data: string): Promise<{ pid: number; port: number } | undefined> {
  const file = join(home, 'running.json');
  if (!existsSync(file)) return undefined;
  const { pid, port } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; port: number };
  for (const asked = Date.now(); isAlive(pid) && runsOn(pid, data); await sleep(50)) {
    if (await greets(port)) return { pid, port };
    if (Date.now() - asked > START_MS) throw new Error(`Process ${pid} holds ${data} and does not answer; end it.`);
  }
  return undefined;
}

/** A process id may have been given to another program since; Windows cannot tell cheaply. */
const runsOn = (pid: number, data: string) =>
  process.platform === 'win32' || commandOf(pid).includes(`--datadir=${data} `);

async function stopProcess(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGTERM');
  for (const asked = Date.now(); isAlive(pid); await sleep(20)) {
    if (Date.now() - asked > 20_000) process.kill(pid, 'SIGKILL');
  }
  // A turn of the loop in which Node clears the process away, if it was its child.
  await sleep(20);
}
