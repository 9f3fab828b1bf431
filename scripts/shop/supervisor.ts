import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLog } from '@vetch/service-kit/process/open-log';
import { nodeEnv, nodeFlags, type ShopProcess } from './processes.ts';

export type SupervisorOptions = {
  /** Where each process writes its log. */
  readonly logFolder: string;
  /** Restart on change of a file. */
  readonly watch: boolean;
  /** A process ended that should not have; it is started again after a second. */
  readonly onCrash: (name: string, logFile: string) => void;
  /** The ids of the processes that run now. */
  readonly onChange: (pids: number[]) => void;
};

export type Supervisor = {
  readonly start: (process: ShopProcess) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const root = join(import.meta.dirname, '../..');

/** Keeps processes running: starts them, starts them again when they die, and stops them last to first. */
export function supervise(options: SupervisorOptions): Supervisor {
  const children = new Map<string, ChildProcess>();
  let isStopping = false;
  mkdirSync(options.logFolder, { recursive: true });

  const launch = (shopProcess: ShopProcess) => {
    const logFile = join(options.logFolder, `${shopProcess.name}.log`);
    const child = spawnProcess(shopProcess, logFile, options.watch);
    children.set(shopProcess.name, child);
    options.onChange(pidsOf(children));
    child.once('exit', async () => {
      if (isStopping) return;
      options.onCrash(shopProcess.name, logFile);
      await sleep(1_000);
      if (!isStopping) launch(shopProcess);
    });
  };

  return {
    start: async (shopProcess) => {
      launch(shopProcess);
      await answers(shopProcess, () => children.get(shopProcess.name)?.exitCode);
    },
    stop: async () => {
      isStopping = true;
      for (const child of [...children.values()].reverse()) await stopChild(child);
    },
  };
}

/** Node follows what a process imports; of one that reads other files as well it watches folders instead. */
const watchFlags = (folders: readonly string[] = []) => [
  '--watch',
  '--watch-preserve-output',
  ...folders.map((folder) => `--watch-path=${folder}`),
];

/** Starts one process. In a process group of its own, so that Ctrl-C reaches the parent alone, which stops the children in order. */
export function spawnProcess({ name, port, env, watched }: ShopProcess, logFile: string, watch: boolean): ChildProcess {
  const log = openLog(logFile);
  const child = spawn(process.execPath, [...nodeFlags, ...(watch ? watchFlags(watched) : []), 'src/main.ts'], {
    cwd: join(root, name),
    env: { ...process.env, NODE_OPTIONS: '', ...nodeEnv, ...env, PORT: String(port) },
    stdio: watch ? ['ignore', log, log] : ['ignore', log, log, 'ipc'],
    detached: true,
  });
  closeSync(log);
  return child;
}

const pidsOf = (children: ReadonlyMap<string, ChildProcess>) => [...children.values()].flatMap(({ pid }) => pid ?? []);

/** Waits until the process answers on its port; gives up when it has ended or after half a minute. */
export async function answers({ name, port }: ShopProcess, exitCode: () => number | null | undefined): Promise<void> {
  for (const startedAt = Date.now(); Date.now() - startedAt < 30_000; await sleep(20)) {
    if (typeof exitCode() === 'number') break;
    const isLive = await fetch(`http://127.0.0.1:${port}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isLive) return;
  }
  throw new Error(`${name} did not start`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 12_000);
  await ended;
  clearTimeout(timer);
}
