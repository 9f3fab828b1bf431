import type { Fault } from './faults.ts';
import type { CrashShop } from './shop/crash-shop.ts';
import { type Trial, tryFault } from './try-fault.ts';

export type Progress = (trial: Trial, done: number, of: number) => void;

/** Tries every fault, in as many shops at a time as there are; resolves to what came of each, in the order of `faults`. */
export async function sweep(
  shops: readonly CrashShop[],
  faults: readonly Fault[],
  progress: Progress,
): Promise<Trial[]> {
  const trials: Trial[] = [];
  const waiting = faults.entries();
  let done = 0;
  const work = async (shop: CrashShop) => {
    for (const [index, fault] of waiting) {
      const trial = await tryFault(shop, fault).catch((err: Error) => failed(fault, err));
      trials[index] = trial;
      done += 1;
      progress(trial, done, faults.length);
    }
  };
  await Promise.all(shops.map(work));
  return trials;
}

/** The shop did not come as far as the fault, or did not come back. */
const failed = (fault: Fault, { message }: Error): Trial => ({
  fault,
  outcome: 'broken',
  seconds: 0,
  problems: [message],
});
