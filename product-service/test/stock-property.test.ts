import { change } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test } from 'vitest';
import { expireHolds } from '../src/reservations/change-reservation.ts';
import { openDemoShop } from './shop.ts';
import { countStems, expectBooksToBalance } from './stock-books.ts';

const { db, ...shop } = await openDemoShop();
afterAll(() => db.end());

const STEMS = ['rose-red', 'rose-ivory', 'tulip-coral', 'eucalyptus-sage', 'ruscus-green'];

const recipe = fc.dictionary(fc.constantFrom(...STEMS), fc.integer({ min: 1, max: 12 }), { minKeys: 1 });
const action = fc.constantFrom('hold', 'confirm', 'consume', 'release', 'expire');
/** An order, and what happens to it: steps within a round happen at once. */
const order = fc.record({ stems: recipe, rounds: fc.array(fc.array(action, { maxLength: 3 }), { maxLength: 3 }) });

type Order = { readonly orderId: string; readonly stems: Record<string, number> };

async function act(
  what: 'hold' | 'confirm' | 'consume' | 'release' | 'expire',
  { orderId, stems }: Order,
): Promise<number> {
  if (what === 'hold') return (await shop.hold(orderId, stems)).status;
  if (what === 'confirm') return (await shop.confirm(orderId)).status;
  if (what === 'consume') return (await shop.consume(orderId, orderId, stems)).status;
  if (what === 'release') return (await shop.release(orderId)).status;
  await change(db, 'UPDATE reservations SET expires_at = UTC_TIMESTAMP(3) WHERE order_id = ?', [orderId]);
  await expireHolds(db, silentLog);
  return 200;
}

test('whatever orders do at once with the stems they share, the books balance and nothing is promised twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 2, maxLength: 6 }), async (plans) => {
      for (const key of STEMS) await countStems(db, key, 20);
      const orders = plans.map((plan) => ({ ...plan, orderId: uuidv7() }));
      for (const round of [0, 1, 2, 3]) {
        const steps = orders.flatMap((one) => {
          const actions = round === 0 ? (['hold'] as const) : (one.rounds[round - 1] ?? []);
          return actions.map((what) => act(what, one));
        });
        for (const status of await Promise.all(steps)) expect([200, 404, 409]).toContain(status);
        await expectBooksToBalance(db);
      }
      await Promise.all(orders.map(({ orderId }) => shop.release(orderId)));
    }),
    { numRuns: 15 },
  );
});
