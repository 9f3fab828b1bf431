import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, startOf } from '@vetch/service-kit/process/alive';
import { writeWhole } from '@vetch/service-kit/process/write-whole';
import { ExpectedFailure } from '../setup/expected-failure.ts';
import { dataFolder } from './data-folder.ts';

/** A process id may belong to another program by now; with the time of its start it is one process for good. */
type Process = { readonly pid: number; readonly start: string };
type Running = Process & { readonly address: string; readonly children: readonly Process[] };

const file = join(dataFolder, 'running.json');

/** Refuses a second start beside a running one; ends what a killed start left behind. */
export async function takeOver(): Promise<void> {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Running) : undefined;
  if (!before) return;
  if (stillRuns(before)) {
    throw new ExpectedFailure(
      `Vetch is running already, at ${before.address} (process ${before.pid}). Stop it with Ctrl-C there.`,
    );
  }
  const orphans = before.children.filter(stillRuns);
  for (const { pid } of orphans) process.kill(pid, 'SIGTERM');
  for (const asked = Date.now(); orphans.some(stillRuns) && Date.now() - asked < 12_000; ) await sleep(50);
  for (const { pid } of orphans.filter(stillRuns)) process.kill(pid, 'SIGKILL');
}

/** Written before and after each child starts, so that a killed start leaves a true list. */
export function noteRunning(address: string, children: readonly number[]): void {
  const running: Running = { ...known(process.pid), address, children: children.map(known) };
  writeWhole(file, JSON.stringify(running));
}

export const forgetRunning = (): void => rmSync(file, { force: true });

const known = (pid: number): Process => ({ pid, start: startOf(pid) });

const stillRuns = ({ pid, start }: Process): boolean => Boolean(start) && isAlive(pid) && startOf(pid) === start;
