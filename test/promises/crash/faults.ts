import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessName } from '../../../scripts/shop/processes.ts';
import type { Step } from './record.ts';
import type { CrashShop } from './shop/crash-shop.ts';
import { processNames } from './shop/wires.ts';
import { type Fate, keyOf, type Message } from './wire/message.ts';

/** What goes wrong at one message of a checkout. */
export type Fault = {
  readonly step: Step;
  readonly kind: 'killed' | 'answer lost' | 'delayed';
  /** Who is killed. */
  readonly victim?: ProcessName;
};

/** Every fault that there is at these messages: each process killed, each answer lost, each message late. */
export function faultsAt(steps: readonly Step[]): Fault[] {
  const answers = steps.filter(({ direction }) => direction === 'answer');
  return [
    ...processNames.flatMap((victim) => steps.map((step) => ({ step, kind: 'killed' as const, victim }))),
    ...answers.map((step) => ({ step, kind: 'answer lost' as const })),
    ...steps.map((step) => ({ step, kind: 'delayed' as const })),
  ];
}

/** Whether the message is from or to whoever is killed; otherwise they are killed while others talk. */
export const isAtAnEnd = ({ step, victim }: Fault): boolean => victim === step.from || victim === step.to;

/** The fault in words: `guest 61: order-service is killed when product-service answers order-service PUT /reservations/:id`. */
export const describeFault = (fault: Fault): string => `${fault.step.journey} ${fault.step.k}: ${whatHappens(fault)}`;

function whatHappens({ step, kind, victim }: Fault): string {
  const message = step.direction === 'request' ? `${step.from} says to ${step.to}` : `${step.from} answers ${step.to}`;
  const what = `${message} ${step.label.slice(0, 60)}${step.nth > 1 ? ` (no. ${step.nth})` : ''}`;
  if (kind === 'killed') return `${victim} is killed when ${what}`;
  return kind === 'delayed' ? `it takes too long until ${what}` : `nobody hears it when ${what}`;
}

/** Longer than the longest patience of whoever waits for this message, in ms. */
function pastTheDeadline({ from, to }: Message): number {
  const ends = [from, to];
  if (ends.includes('shopper')) return 2_000;
  if (ends.includes('frontend')) return 26_000;
  return ends.includes('gateway') ? 11_000 : 6_000;
}

export type Armed = { readonly hasHappened: () => boolean; readonly done: () => Promise<void> };

/** Makes the fault happen at the next checkout's message; `hasHappened` says whether that message came by. */
export function arm(shop: CrashShop, fault: Fault): Armed {
  const { step } = fault;
  let seen = 0;
  let work: Promise<Fate> | undefined;
  shop.inspect(async (message) => {
    if (keyOf(message) !== step.key) return 'passed';
    seen += 1;
    if (seen !== step.nth) return 'passed';
    work = strike(shop, fault);
    return work;
  });
  return { hasHappened: () => work !== undefined, done: async () => void (await work) };
}

/** A message between two others reaches its receiver whoever is killed meanwhile. */
async function strike(shop: CrashShop, fault: Fault): Promise<Fate> {
  if (fault.kind === 'delayed') {
    await sleep(pastTheDeadline(fault.step));
    return 'passed';
  }
  if (!fault.victim) return 'lost';
  await shop.kill(fault.victim);
  return isAtAnEnd(fault) ? 'lost' : 'passed';
}
