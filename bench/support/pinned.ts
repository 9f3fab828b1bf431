import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export type Pinned = {
  readonly pid: number;
  /** CPU time that the process has used so far, in microseconds. */
  readonly cpuUs: () => number;
  /** Resident memory in MB. */
  readonly residentMb: () => number;
  readonly stop: () => Promise<void>;
};

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** Starts a program that stays on one processor: what is measured runs on 0, what measures runs on 1. */
export function startPinned(
  cpu: number | 'any',
  command: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
): Pinned {
  const child = spawn('taskset', ['-c', cpu === 'any' ? '0,1' : String(cpu), ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const pid = child.pid ?? 0;
  children.add(child);
  return { pid, cpuUs: () => cpuUsOf(pid), residentMb: () => residentMbOf(pid), stop: () => stop(child) };
}

/** Waits until a GET of the address succeeds. */
export async function untilServed(url: string): Promise<void> {
  for (const startedAt = Date.now(); Date.now() - startedAt < 30_000; await sleep(25)) {
    const isServed = await fetch(url).then(
      (response) => response.arrayBuffer().then(() => response.ok),
      () => false,
    );
    if (isServed) return;
  }
  throw new Error(`${url} was not served within 30 s`);
}

export function cpuUsOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return ns.reduce((sum, one) => sum + one, 0) / 1_000;
}

export function residentMbOf(pid: number): number {
  const [, kb = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kb) / 1_024;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
