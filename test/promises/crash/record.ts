import { setTimeout as sleep } from 'node:timers/promises';
import { readyShopper, untilAtRest } from './checkout-run.ts';
import type { CrashShop } from './shop/crash-shop.ts';
import { keyOf, type Message, passAll } from './wire/message.ts';

/** A message of a checkout: the `nth` with this key after the button was pressed. */
export type Step = Message & { readonly key: string; readonly nth: number };

/** So many checkouts until every connection has prepared its statements. */
const WARM_UP = 5;
const IDLE_MS = 4_000;

/** Every message of one checkout, from the press of the button until nothing is under way; what the shop says without any checkout is left out. */
export async function recordCheckout(shop: CrashShop): Promise<{ steps: Step[]; background: ReadonlySet<string> }> {
  for (let round = 0; round < WARM_UP; round += 1) await buy(shop);
  const idle = await listen(shop, () => sleep(IDLE_MS));
  const background = new Set(idle.map(keyOf));
  const messages = await listen(shop, () => buy(shop), true);
  const seen = new Map<string, number>();
  const steps = messages
    .filter((message) => !background.has(keyOf(message)))
    .map((message) => {
      const key = keyOf(message);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return { ...message, key, nth };
    });
  return { steps, background };
}

async function buy(shop: CrashShop): Promise<void> {
  const { press } = await readyShopper(shop);
  startListening?.();
  await press();
  if ((await untilAtRest(shop.root, 20)) === undefined) throw new Error('A checkout without any fault did not end.');
}

let startListening: (() => void) | undefined;

async function listen(shop: CrashShop, during: () => Promise<unknown>, fromThePress = false): Promise<Message[]> {
  const messages: Message[] = [];
  const start = () =>
    shop.inspect(async (message) => {
      messages.push(message);
      return 'passed';
    });
  if (fromThePress) startListening = start;
  else start();
  await during();
  startListening = undefined;
  shop.inspect(passAll);
  return messages;
}
