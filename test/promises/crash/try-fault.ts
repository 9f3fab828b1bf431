import { violationsAtRest } from '../invariants/violations.ts';
import { type Ending, endingOf, readyShopper, untilAtRest } from './checkout-run.ts';
import { type Armed, arm, type Fault } from './faults.ts';
import type { CrashShop } from './shop/crash-shop.ts';
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

/** The promise: so many seconds after everything runs again, the order is placed or undone. */
const PATIENCE_S = 30;

/** One checkout with one fault, and then the shopper presses the button once more: the same form, the same order. */
export async function tryFault(shop: CrashShop, fault: Fault): Promise<Trial> {
  const shopper = await readyShopper(shop);
  const armed = arm(shop, fault);
  await shopper.press();
  const seconds = await untilSettled(shop, armed);
  shop.inspect(passAll);
  const problems = seconds === undefined ? [`still under way after ${PATIENCE_S} s`] : [];
  problems.push(...(await violationsAtRest(shop.root)));
  const outcome = await endingOf(shop.root, shopper.email).catch((err: Error) => void problems.push(err.message));
  await shopper.press();
  await untilAtRest(shop.root, PATIENCE_S);
  const again = await endingOf(shop.root, shopper.email).catch((err: Error) => void problems.push(err.message));
  if (outcome === 'placed' && again !== 'placed') problems.push('pressing again lost the order');
  problems.push(...(await violationsAtRest(shop.root)).map((problem) => `after pressing again: ${problem}`));
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
