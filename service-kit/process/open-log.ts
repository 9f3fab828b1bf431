import { openSync, renameSync, statSync } from 'node:fs';

const LONG = 5_000_000;

/** Opens a log to add to it: what a process said last outlives its restart. A long log is put aside first, as `….old`. */
export function openLog(file: string): number {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LONG) renameSync(file, `${file}.old`);
  return openSync(file, 'a');
}
