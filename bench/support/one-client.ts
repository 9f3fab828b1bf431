import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a script beside this file prints: the orders per second of one client on the processor of the shop. */
export function perSecondOfOneClient(script: string, args: readonly (string | number)[], input = ''): number {
  const command = ['-c', '0', process.execPath, join(import.meta.dirname, script), ...args.map(String)];
  const { stdout, stderr, status } = spawnSync('taskset', command, { encoding: 'utf8', input });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return Number(stdout);
}
