import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ProcessName, ShopProcess } from '../../../../scripts/shop/processes.ts';
import { answers, spawnProcess } from '../../../../scripts/shop/supervisor.ts';

export type Processes = {
  /** Ends the process in the middle of whatever it does, and starts it again. Resolves when it is dead. */
  readonly kill: (name: ProcessName) => Promise<void>;
  /** Asks the process to stop, and starts it again when it has. Resolves to its exit code. */
  readonly stopGently: (name: ProcessName) => Promise<number | null>;
  /** Waits until every process answers again. */
  readonly allUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The processes of a shop, each of which can be killed. */
export async function startProcesses(list: readonly ShopProcess[], logFolder: string): Promise<Processes> {
  const children = new Map<string, ChildProcess>();
  const starting = new Map<string, Promise<void>>();

  const start = (one: ShopProcess) => {
    const child = spawnProcess(one, join(logFolder, `${one.name}.log`), false);
    children.set(one.name, child);
    starting.set(
      one.name,
      answers(one, () => child.exitCode),
    );
  };
  for (const one of list) start(one);
  const allUp = async () => void (await Promise.all(starting.values()));
  await allUp();

  const end = async (name: ProcessName, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    const [child, one] = [children.get(name), list.find((each) => each.name === name)];
    if (!child || !one) throw new Error(`There is no ${name}.`);
    const dead = once(child, 'exit');
    child.kill(signal);
    await dead;
    start(one);
    return child.exitCode;
  };

  return {
    kill: async (name) => void (await end(name, 'SIGKILL')),
    stopGently: (name) => end(name, 'SIGTERM'),
    allUp,
    stop: async () => {
      for (const child of children.values()) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        const dead = once(child, 'exit');
        child.kill('SIGKILL');
        await dead;
      }
    },
  };
}
