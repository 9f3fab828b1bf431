import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '@vetch/service-kit/mysql/private-server/private-server';
import { ExpectedFailure } from '../setup/expected-failure.ts';

type Running = { readonly pid: number; readonly address: string; readonly children: readonly number[] };

const file = '.data/running.json';

/** Refuses a second start beside a running one; ends what a killed start left behind. */
export async function takeOver(): Promise<void> {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Running) : undefined;
  if (!before) return;
  if (isOurs(before.pid)) {
    throw new ExpectedFailure(
      `Vetch is running already, at ${before.address} (process ${before.pid}). Stop it with Ctrl-C there.`,
    );
  }
  const orphans = before.children.filter(isOurs);
  for (const pid of orphans) process.kill(pid, 'SIGTERM');
  for (const asked = Date.now(); orphans.some(isAlive) && Date.now() - asked < 12_000; ) await sleep(50);
  for (const pid of orphans.filter(isAlive)) process.kill(pid, 'SIGKILL');
}

/** Written before and after each child starts, so that a killed start leaves a true list. */
export function noteRunning(address: string, children: readonly number[]): void {
  const running: Running = { pid: process.pid, address, children };
  writeFileSync(file, JSON.stringify(running));
}

export const forgetRunning = (): void => rmSync(file, { force: true });

/** A process id may belong to another program by now; ours name this folder's scripts or a service's main file. */
function isOurs(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid);
  return command.includes('src/main.ts') || command.includes('scripts/start.ts');
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  const asked = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return asked.stdout ?? '';
}
