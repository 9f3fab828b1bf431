import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '@vetch/service-kit/process/alive';
import type { ProcessName } from '../../scripts/shop/processes.ts';

/** A shop that somebody has started in a terminal of its own. */
export type StartCommand = {
  /** What it has printed so far. */
  readonly said: () => string;
  /** Waits until `isSo`; what the command printed is the complaint when it ends before. */
  readonly until: (isSo: () => unknown) => Promise<void>;
  /** As the terminal does: to the command and all that it runs in the foreground. */
  readonly pressCtrlC: () => void;
  readonly kill9: () => void;
  /** Resolves to its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
};

/** Runs what `npm start` runs once the packages are there, with `folder` for all its data. */
export function startCommand(folder: string, ports: Readonly<Record<ProcessName, number>>): StartCommand {
  const { DATABASE_ROOT_URL: _, ...env } = process.env;
  for (const [name, port] of Object.entries(ports)) env[`${name.toUpperCase().replaceAll('-', '_')}_PORT`] = `${port}`;
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    env: { ...env, DATA_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = listen(child);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const signal = (name: NodeJS.Signals) => process.kill(-(child.pid ?? 0), name);
  return {
    said,
    until: async (isSo) => {
      while (!(await isSo())) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended, and said:\n${said()}`);
        await sleep(10);
      }
    },
    pressCtrlC: () => signal('SIGINT'),
    kill9: () => signal('SIGKILL'),
    ended,
  };
}

function listen({ stdout, stderr }: ChildProcess): () => string {
  let words = '';
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      words += part;
    });
  }
  return () => words;
}

/** The command lines of all processes that were started with `folder` for their data, directly or not. */
export const processesOf = (folder: string): string[] => (process.platform === 'linux' ? inProc : byPs)(folder);

function inProc(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isAlive(Number(name)))
    .filter((pid) => fileOf(pid, 'environ').split('\0').includes(`DATA_FOLDER=${folder}`))
    .map((pid) => `${pid} ${fileOf(pid, 'cmdline').replaceAll('\0', ' ')}`);
}

function fileOf(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // It has ended since, or belongs to somebody else.
    return '';
  }
}

function byPs(folder: string): string[] {
  const { stdout } = spawnSync('ps', ['-A', '-E', '-ww', '-o', 'pid=,command='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(`DATA_FOLDER=${folder} `));
}
