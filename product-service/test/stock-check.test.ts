import { change, select } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test, vi } from 'vitest';
import { watchStock } from '../src/stock/check-stock.ts';
import { callers, openDemoShop } from './shop.ts';
import { countersOf, expectBooksToBalance } from './stock-books.ts';

const { db, api, ...shop } = await openDemoShop();
afterAll(() => db.end());
const owner = uuidv7();
const [asFlorist, asOwner] = [await callers.as('florist'), await callers.as('owner', owner)];

const check = async () => (await api.get('/stock-check').set('authorization', asFlorist).expect(200)).body.differences;
const repair = (body: object) => api.post('/stock-check/repairs').set('authorization', asOwner).send(body);
const spoil = (sql: string) => change(db, sql);
const corrections = (key: string) =>
  select<object>(
    db,
    "SELECT on_hand, held, allocated, note, actor FROM stock_movements WHERE item_key = ? AND reason = 'correct'",
    [key],
  );

const STEMS = ['rose-red', 'rose-ivory', 'tulip-coral', 'eucalyptus-sage', 'ruscus-green', 'lily-white'];
const some = (most: number) => Math.floor(Math.random() * most);

/** What orders do in any order; each takes a few of the stems that all share. */
async function anOrder(): Promise<void> {
  const orderId = uuidv7();
  const stems = Object.fromEntries(STEMS.filter(() => some(2) === 0).map((key) => [key, 1 + some(3)]));
  const wanted = { 'rose-red': 1, ...stems };
  await shop.hold(orderId, wanted, { 'greeting-card': 1 });
  if (some(4) > 0) await Promise.all([shop.confirm(orderId), some(3) === 0 ? shop.release(orderId) : undefined]);
  if (some(2) === 0) await shop.consume(orderId, uuidv7(), wanted, { 'greeting-card': 1 });
  if (some(3) === 0) await shop.release(orderId);
}

test('while hundreds of orders take and give back the same stems, no check finds a difference', async () => {
  let isOver = false;
  const orders = Promise.all(Array.from({ length: 300 }, anOrder)).finally(() => {
    isOver = true;
  });
  while (!isOver) expect(await check()).toEqual([]);
  await orders;
  expect(await check()).toEqual([]);
  await expectBooksToBalance(db);
});

test('a counter that was edited by hand is named, and put right with an entry that says why', async () => {
  const before = await countersOf(db, 'peony-pink');
  await spoil("UPDATE stems SET on_hand = on_hand - 7, held = held + 2 WHERE stem_key = 'peony-pink'");
  const onHand = before?.on_hand ?? 0;
  expect(await check()).toEqual([
    {
      kind: 'stem',
      key: 'peony-pink',
      counters: { onHand: onHand - 7, held: 2, allocated: 0 },
      ledger: { onHand, held: 0, allocated: 0 },
      reservations: { held: 0, allocated: 0 },
    },
  ]);
  const { body } = await repair({ kind: 'stem', key: 'peony-pink', reason: 'Somebody edited the table.' }).expect(200);
  expect(body.differences).toEqual([]);
  expect(await countersOf(db, 'peony-pink')).toEqual(before);
  expect(await corrections('peony-pink')).toEqual([
    { on_hand: 0, held: 0, allocated: 0, note: 'Somebody edited the table.', actor: owner },
  ]);
});

test('a ledger that lost an entry is brought to what was counted and to what the reservations say', async () => {
  const orderId = uuidv7();
  await shop.hold(orderId, { 'iris-violet': 5 }, { 'dark-chocolate': 2 });
  await shop.confirm(orderId);
  await spoil(
    "DELETE FROM stock_movements WHERE item_key IN ('iris-violet', 'dark-chocolate') AND order_id IS NOT NULL",
  );
  await spoil("DELETE FROM stock_movements WHERE item_key = 'iris-violet'");
  expect((await check()).map(({ key }: { key: string }) => key)).toEqual(['dark-chocolate', 'iris-violet']);

  const refused = await repair({ kind: 'stem', key: 'iris-violet', reason: 'Lost.' }).expect(409);
  expect(refused.body).toMatchObject({ type: expect.stringContaining('stock-promised'), promised: 5 });
  await repair({ kind: 'stem', key: 'iris-violet', onHand: 30, reason: 'Counted by Owen.' }).expect(200);
  await repair({ kind: 'add-on', key: 'dark-chocolate', reason: 'Lost.' }).expect(200);
  expect(await check()).toEqual([]);
  expect(await countersOf(db, 'iris-violet')).toEqual({ on_hand: 30, held: 0, allocated: 5 });
  await expectBooksToBalance(db);
});

test('repairs while orders go on lose none of what orders do, and a repeated repair adds nothing', async () => {
  await spoil("UPDATE stems SET on_hand = on_hand - 3 WHERE stem_key = 'rose-red'");
  const mend = () => repair({ kind: 'stem', key: 'rose-red', reason: 'Counted again.' });
  await Promise.all([...Array.from({ length: 40 }, anOrder), mend(), mend(), mend()]);
  expect(await check()).toEqual([]);
  expect(await corrections('rose-red')).toHaveLength(1);
  await expectBooksToBalance(db);
});

test('an item that the shop has not, and a repair without a reason, are refused', async () => {
  const unknown = await repair({ kind: 'stem', key: 'rose-plaid', reason: 'Looking.' }).expect(400);
  expect(unknown.body.errors).toMatchObject([{ pointer: '#/key' }]);
  await repair({ kind: 'stem', key: 'rose-red', reason: ' ' }).expect(400);
});

test('the watch says so in the log, and only when there is something to say', async () => {
  const log = { ...silentLog, error: vi.fn() };
  const watch = () => watchStock(db, log as unknown as typeof silentLog);
  await watch();
  expect(log.error).not.toHaveBeenCalled();
  await spoil("UPDATE add_ons SET allocated = allocated + 1 WHERE add_on_key = 'stoneware-vase'");
  await watch();
  expect(log.error.mock.calls).toMatchObject([[{ differences: [{ key: 'stoneware-vase' }] }, expect.any(String)]]);
});
