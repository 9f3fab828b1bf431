import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

export type Repetition = { readonly stop: () => Promise<void> };

/** Does `work` again and again with `pauseMs` in between. A failure is logged and does not end it; `stop` waits for the work in hand. */
export function repeat(name: string, pauseMs: number, work: () => Promise<unknown>, log: Logger): Repetition {
  const stopping = new AbortController();
  const done = run();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await work().catch((err: unknown) => log.error({ err }, `could not ${name}`));
      await sleep(pauseMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}
