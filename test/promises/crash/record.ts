import { setTimeout as sleep } from 'node:timers/promises';
import { endingOf, untilAtRest } from './checkout-run.ts';
import type { CrashShop } from './shop/crash-shop.ts';
import { type Journey, journeys, readyShopper } from './shoppers.ts';
import { keyOf, type Message, passAll } from './wire/message.ts';

/** The `k`th message of a checkout: the `nth` with this key after the shopper began. */
export type Step = Message & {
  readonly journey: Journey;
  readonly k: number;
  readonly key: string;
  readonly nth: number;
};

/** So many checkouts until every connection has prepared its statements. */
const WARM_UP = 5;
/** Longer than the pause of any loop that looks for work at all times. */
const IDLE_MS = 6_000;

/** The messages of the checkouts of all kinds. */
export async function recordCheckouts(shop: CrashShop): Promise<Step[]> {
  const recordings: Step[][] = [];
  for (const journey of journeys) recordings.push((await recordCheckout(shop, journey)).steps);
  return recordings.flat();
}

/**
 * Every message of one checkout from its beginning until nothing is under way. Only what the shop says without any
 * checkout is left out: the questions with which its loops look for work.
 */
export async function recordCheckout(shop: CrashShop, journey: Journey = 'guest'): Promise<{ steps: Step[] }> {
  for (let round = 0; round < WARM_UP; round += 1) await (await checkout(shop, journey))();
  const idle = new Set((await listen(shop, () => sleep(IDLE_MS))).map(keyOf));
  const messages = await listen(shop, await checkout(shop, journey));
  const steps = numbered(
    journey,
    messages.filter((message) => !idle.has(keyOf(message))),
  );
  requireComplete(journey, steps);
  return { steps };
}

/** What a sweep over these messages would not show if it were missing. */
const NEEDED: Record<Journey, readonly string[]> = {
  guest: ['frontend', 'gateway', 'order-service', 'product-service', 'payment-service'],
  member: ['frontend', 'gateway', 'order-service', 'product-service', 'payment-service', 'user-service'],
};

/** Each process takes part, and so does the COMMIT of each schema in which a checkout changes something. */
function requireComplete(journey: Journey, steps: readonly Step[]): void {
  const silent = NEEDED[journey].filter((name) => !steps.some(({ from, to }) => from === name || to === name));
  const uncommitted = ['order_db', 'payment_db', 'product_db'].filter(
    (schema) => !steps.some(({ to, label }) => to === schema && /^COMMIT|; COMMIT$/.test(label)),
  );
  if (silent.length === 0 && uncommitted.length === 0) return;
  const missing = [
    ...silent.map((name) => `any message of ${name}`),
    ...uncommitted.map((name) => `COMMIT in ${name}`),
  ];
  throw new Error(`The recording of the ${journey}’s checkout lacks ${missing.join(' and ')}.`);
}

function numbered(journey: Journey, messages: readonly Message[]): Step[] {
  const seen = new Map<string, number>();
  return messages.map((message, index) => {
    const key = keyOf(message);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...message, journey, k: index + 1, key, nth };
  });
}

/** A shopper who is ready; calling it has them check out, until nothing is under way. */
async function checkout(shop: CrashShop, journey: Journey): Promise<() => Promise<void>> {
  const { email, press } = await readyShopper(shop, journey);
  return async () => {
    await press();
    const isAtRest = (await untilAtRest(shop.root, 20)) !== undefined;
    if (isAtRest && (await endingOf(shop.root, email)) === 'placed') return;
    throw new Error(`The ${journey}’s checkout without any fault did not end in an order.`);
  };
}

async function listen(shop: CrashShop, during: () => Promise<unknown>): Promise<Message[]> {
  const messages: Message[] = [];
  shop.inspect(async (message) => {
    messages.push(message);
    return 'passed';
  });
  await during();
  shop.inspect(passAll);
  return messages;
}
