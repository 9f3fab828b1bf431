import { setTimeout as sleep } from 'node:timers/promises';
import { violationsAtRest } from '../invariants/violations.ts';
import { type Ending, endingOf, untilAtRest } from './checkout-run.ts';
import { type Armed, arm, type Fault } from './faults.ts';
import type { CrashShop } from './shop/crash-shop.ts';
import { type ReadyShopper, readyShopper } from './shoppers.ts';
import { passAll } from './wire/message.ts';

/** What came of a checkout with a fault. */
export type Trial = {
  readonly fault: Fault;
  /** `not reached`: this checkout did not send that message, and nothing went wrong. */
  readonly outcome: Ending | 'not reached' | 'broken';
  /** Seconds from the moment that everything ran again until nothing was under way. */
  readonly seconds: number;
  /** What is wrong; empty unless broken. */
  readonly problems: readonly string[];
};

/** The promise: so many seconds after everything runs again, the order is placed, undone, or waits for the shopper. */
const PATIENCE_S = 30;

/** One checkout with one fault, and then the shopper goes on from where it ended: the same form, the same order. */
export async function tryFault(shop: CrashShop, fault: Fault): Promise<Trial> {
  const shopper = await readyShopper(shop, fault.step.journey);
  const armed = arm(shop, fault);
  await shopper.press();
  const seconds = await untilSettled(shop, armed);
  shop.inspect(passAll);
  const problems = seconds === undefined ? [`still under way after ${PATIENCE_S} s`] : [];
  problems.push(...(await violationsAtRest(shop.root)));
  const outcome = await endingOf(shop.root, shopper.email).catch((err: Error) => void problems.push(err.message));
  const again = await pressAgain(shop, shopper).catch((err: Error) => void problems.push(err.message));
  if (outcome && outcome !== 'undone' && again !== 'placed') problems.push(`going on, it was ${again}`);
  problems.push(...(await violationsAtRest(shop.root)).map((problem) => `after going on: ${problem}`));
  const ending = problems.length > 0 || !outcome ? 'broken' : outcome;
  return {
    fault,
    outcome: armed.hasHappened() || ending === 'broken' ? ending : 'not reached',
    seconds: seconds ?? PATIENCE_S,
    problems,
  };
}

/** What is told after the answer to the shopper may be struck while we wait for the end; then we wait once more. */
async function untilSettled(shop: CrashShop, armed: Armed): Promise<number | undefined> {
  const wasStruck = armed.hasHappened();
  await armed.done();
  await shop.allUp();
  const seconds = await untilAtRest(shop.root, PATIENCE_S);
  return armed.hasHappened() === wasStruck ? seconds : untilSettled(shop, armed);
}

/** A request whose process died is being worked on until its lease ends: an order that waits for its shopper is asked for until then. */
async function pressAgain(shop: CrashShop, { press, email }: ReadyShopper): Promise<Ending> {
  const startedAt = performance.now();
  for (;;) {
    await press();
    await untilAtRest(shop.root, PATIENCE_S);
    const ending = await endingOf(shop.root, email);
    if (ending === 'placed' || ending === 'undone' || performance.now() - startedAt > PATIENCE_S * 1_000) return ending;
    await sleep(1_000);
  }
}
