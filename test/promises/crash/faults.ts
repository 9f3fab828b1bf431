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

/** Every fault that there is at these messages: each end killed, each answer lost, each message late. */
export function faultsAt(steps: readonly Step[]): Fault[] {
  return steps.flatMap((step) => {
    const victims = processNames.filter((name) => name === step.from || name === step.to);
    return [
      ...victims.map((victim) => ({ step, kind: 'killed' as const, victim })),
      ...(step.direction === 'answer' ? [{ step, kind: 'answer lost' as const }] : []),
      { step, kind: 'delayed' as const },
    ];
  });
}

/** The fault in words: `order-service is killed at the answer of product-service to "PUT /reservations/:id"`. */
export function describeFault({ step, kind, victim }: Fault): string {
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

async function strike(shop: CrashShop, { step, kind, victim }: Fault): Promise<Fate> {
  if (kind === 'delayed') {
    await sleep(pastTheDeadline(step));
    return 'passed';
  }
  if (victim) await shop.kill(victim);
  return 'lost';
}
