import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openRaceShop, patiently } from './race-shop.ts';

const shop = await openRaceShop();
const { newShopper, countOf } = shop;
const logOf = (name: string) => readFileSync(join(shop.folder, `${name}.log`), 'utf8');

/** Asks the process to stop as soon as it does something for somebody; resolves to its exit code. */
function stopsInTheMiddle(name: Parameters<typeof shop.stopGently>[0], at: string): Promise<number | null> {
  const { promise: exitCode, resolve } = Promise.withResolvers<number | null>();
  let isAsked = false;
  shop.inspect(async ({ from, direction, label }) => {
    if (!isAsked && from === name && direction === 'request' && label.includes(at)) {
      isAsked = true;
      resolve(shop.stopGently(name));
    }
    return 'passed';
  });
  return exitCode;
}

test.each([
  ['gateway', 'POST /orders'],
  ['order-service', 'INSERT INTO orders'],
  ['product-service', 'INSERT INTO reservations'],
  ['payment-service', 'INSERT INTO payments'],
] as const)(
  'trap “a signal handler after a blocking listen”: %s, told to stop in the middle of an order, answers it first and ends by itself',
  async (name, at) => {
    const shopper = newShopper();
    const order = await shopper.prepare('damson');
    const exitCode = stopsInTheMiddle(name, at);
    const { reference } = await shopper.place(order);
    expect(reference).toMatch(/^VT-/);
    expect(await exitCode).toBe(0);
    await shop.allUp();
    await shop.atRest();
    expect(await countOf("FROM order_db.orders WHERE reference = ? AND status = 'placed'", [reference])).toBe(1);
  },
);

test('trap “a signal handler after a blocking listen”: user-service answers a sign-in before it stops', async () => {
  const exitCode = stopsInTheMiddle('user-service', 'accounts');
  expect(await newShopper().signIn('dilys@vetch.example')).toHaveProperty('authorization');
  expect(await exitCode).toBe(0);
  await shop.allUp();
});

test('trap “a publish error swallowed”: what order-service could not be told stays with its error and its tries, and goes out later', async () => {
  let refused = 0;
  shop.inspect(async ({ from, to, direction }) => {
    if (from !== 'payment-service' || to !== 'order-service' || direction !== 'request') return 'passed';
    refused += 1;
    return 'lost';
  });
  await newShopper().buy('damson');
  const waiting = "FROM payment_db.outbox WHERE state = 'pending' AND tries >= 2 AND problem IS NOT NULL";
  await vi.waitFor(async () => expect(await countOf(waiting)).toBeGreaterThan(0), patiently);
  expect(refused).toBeGreaterThanOrEqual(2);
  expect(logOf('payment-service')).toContain('not delivered');
  shop.inspect(async () => 'passed');
  expect(await shop.atRest()).toBeDefined();
  expect(await countOf("FROM payment_db.outbox WHERE state <> 'sent'")).toBe(0);
});
