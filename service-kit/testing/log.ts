import { pino } from 'pino';

/** Says nothing. */
export const silentLog = pino({ level: 'silent' });

/** A log that leaves nothing out, and the lines that were written to it. */
export function recordingLog() {
  const lines: string[] = [];
  return { log: pino({ level: 'trace' }, { write: (line: string) => lines.push(line) }), lines };
}
