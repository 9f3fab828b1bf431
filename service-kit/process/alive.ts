import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const isLinux = process.platform === 'linux';

/** Whether this process runs. One that has ended, but that nobody has cleared away yet, does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (err) {
    return err instanceof Error && 'code' in err && err.code === 'EPERM';
  }
  return !isLinux || !hasEnded(statusOf(pid));
}

/** A process whose first thread has ended goes on until its other threads have. */
const hasEnded = (status: readonly string[]): boolean => status[0] === 'Z' && Number(status[17]) <= 1;

/** When the process was started, in the system's words; with the id it names one process for good. Empty where nobody can tell. */
export const startOf = (pid: number): string => (isLinux ? (statusOf(pid)[19] ?? '') : ps('lstart=', pid));

/** The command line of the process; empty where nobody can tell. */
export const commandOf = (pid: number): string =>
  isLinux ? ofProcess(pid, 'cmdline').replaceAll('\0', ' ') : ps('args=', pid);

/** The fields of /proc/…/stat from the third on: the second is a name that may hold blanks and brackets. */
function statusOf(pid: number): string[] {
  const text = ofProcess(pid, 'stat');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function ofProcess(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // It has ended since.
    return '';
  }
}

function ps(column: string, pid: number): string {
  const asked = spawnSync('ps', ['-ww', '-o', column, '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return asked.stdout?.trim() ?? '';
}
