import { change, selectOne } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test } from 'vitest';
import { expireHolds } from '../src/reservations/change-reservation.ts';
import { openDemoShop } from './shop.ts';
import { countersOf, countStems, movesOf } from './stock-books.ts';

const { db, api, hold, find, confirm, release } = await openDemoShop();
afterAll(() => db.end());

const KEY = 'rose-mauve';
const stems = { [KEY]: 4, 'eucalyptus-silver': 5 };
const extras = { 'beeswax-candle': 1 };
const problem = (code: string) => `https://vetch.example/problems/${code}`;
const stock = async (key = KEY) => countersOf(db, key);

/** An order of its own with its own counters to look at: all free again before and after. */
async function heldOrder() {
  await countStems(db, KEY, 100);
  const orderId = uuidv7();
  await hold(orderId, stems, extras);
  return orderId;
}
const runOut = async (orderId: string) => {
  await change(db, 'UPDATE reservations SET expires_at = UTC_TIMESTAMP(3) WHERE order_id = ?', [orderId]);
  await expireHolds(db, silentLog);
};

test('a hold keeps stems and extras for fifteen minutes', async () => {
  const orderId = uuidv7();
  const { status, body } = await hold(orderId, stems, extras);
  expect([status, body.orderId, body.state]).toEqual([200, orderId, 'held']);
  const minutes = await selectOne<{ left: number }>(
    db,
    'SELECT ROUND(TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(3), expires_at) / 60) AS `left` FROM reservations WHERE order_id = ?',
    [orderId],
  );
  expect(Number(minutes?.left)).toBe(15);
  expect(await stock()).toEqual({ on_hand: 400, held: 4, allocated: 0 });
  expect(await countersOf(db, 'beeswax-candle')).toMatchObject({ held: 1 });
  expect((await find(orderId)).body).toEqual(body);
  await release(orderId);
});

test('the same hold again, or several at once, holds once and gives the same answer', async () => {
  const orderId = uuidv7();
  const answers = await Promise.all(Array.from({ length: 8 }, () => hold(orderId, stems, extras)));
  answers.push(await hold(orderId, stems, extras));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  expect((await stock())?.held).toBe(4);
  await release(orderId);
});

test('an order that holds cannot hold other stems on top', async () => {
  const orderId = await heldOrder();
  const { status, body } = await hold(orderId, { [KEY]: 9 });
  expect([status, body.type, body.errors[0].pointer]).toEqual([400, problem('invalid-request'), '#/stems']);
  expect((await stock())?.held).toBe(4);
  await release(orderId);
});

test('a confirmed hold is allocated, once', async () => {
  const orderId = await heldOrder();
  const answers = await Promise.all([confirm(orderId), confirm(orderId), confirm(orderId)]);
  expect(answers.map(({ body }) => body.state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  expect(await stock()).toEqual({ on_hand: 100, held: 0, allocated: 4 });
  expect(await movesOf(db, orderId)).toEqual(['hold', 'allocate']);
  expect((await hold(orderId, stems, extras)).body.state).toBe('confirmed');
  await release(orderId);
});

test('what is released, held or allocated, comes back exactly once', async () => {
  const held = await heldOrder();
  const allocated = uuidv7();
  await hold(allocated, stems, extras);
  await confirm(allocated);
  const answers = await Promise.all([held, allocated, held, allocated].map(release));
  expect(answers.map(({ status, body }) => [status, body.state])).toEqual(Array(4).fill([200, 'released']));
  expect(await stock()).toEqual({ on_hand: 100, held: 0, allocated: 0 });
  expect(await countersOf(db, 'beeswax-candle')).toMatchObject({ held: 0, allocated: 0 });
  expect([await movesOf(db, held), await movesOf(db, allocated)]).toEqual([
    ['hold', 'release'],
    ['hold', 'allocate', 'return'],
  ]);
});

test('an order that was released before it held anything can never hold', async () => {
  const orderId = uuidv7();
  expect((await release(orderId)).body.state).toBe('released');
  const { status, body } = await hold(orderId, stems);
  expect([status, body.type]).toEqual([409, problem('reservation-released')]);
  expect((await confirm(orderId)).body.type).toBe(problem('reservation-released'));
  expect(await movesOf(db, orderId)).toEqual([]);
});

test('a released order can neither hold nor be confirmed again', async () => {
  const orderId = await heldOrder();
  await release(orderId);
  expect((await hold(orderId, stems, extras)).body.type).toBe(problem('reservation-released'));
  expect((await confirm(orderId)).body.type).toBe(problem('reservation-released'));
  expect(await stock()).toEqual({ on_hand: 100, held: 0, allocated: 0 });
});

test('a hold that runs out gives its stems back; one that has not is left alone', async () => {
  const [late, inTime] = [await heldOrder(), uuidv7()];
  await hold(inTime, stems);
  await runOut(late);
  expect([(await find(late)).body.state, (await find(inTime)).body.state]).toEqual(['expired', 'held']);
  expect((await stock())?.held).toBe(4);
  await release(inTime);
});

test('a payment that comes after the hold ran out takes the stems again if they are free', async () => {
  const orderId = await heldOrder();
  await runOut(orderId);
  expect((await confirm(orderId)).body.state).toBe('confirmed');
  expect(await stock()).toEqual({ on_hand: 100, held: 0, allocated: 4 });
  expect(await movesOf(db, orderId)).toEqual(['hold', 'expire', 'reclaim']);
  await release(orderId);
});

test('when somebody else has the stems by then, the late payment is refused and nothing is taken', async () => {
  const [late, other] = [await heldOrder(), uuidv7()];
  await runOut(late);
  await hold(other, { [KEY]: 97 });
  const { status, body } = await confirm(late);
  expect([status, body.type]).toEqual([409, problem('out-of-stock')]);
  expect((await find(late)).body.state).toBe('expired');
  expect(await stock()).toEqual({ on_hand: 100, held: 97, allocated: 0 });
  expect((await stock('eucalyptus-silver'))?.held).toBe(0);
  await release(other);
  expect((await confirm(late)).body.state).toBe('confirmed');
  await release(late);
});

test('a hold that ran out can be taken again, with its whole time', async () => {
  const orderId = await heldOrder();
  const before = (await find(orderId)).body.expiresAt;
  await runOut(orderId);
  const { body } = await hold(orderId, stems, extras);
  expect(body.state).toBe('held');
  expect(body.expiresAt >= before).toBe(true);
  expect((await stock())?.held).toBe(4);
  await release(orderId);
});

test('an expired order that is released stays released, whatever comes late', async () => {
  const orderId = await heldOrder();
  await runOut(orderId);
  expect((await release(orderId)).body.state).toBe('released');
  expect((await confirm(orderId)).body.type).toBe(problem('reservation-released'));
  expect(await movesOf(db, orderId)).toEqual(['hold', 'expire']);
});

test('when anything is short, nothing is taken and all that is short is named', async () => {
  await countStems(db, KEY, 3);
  const orderId = uuidv7();
  const { status, body } = await hold(orderId, { ...stems, 'olive-olive': 999 }, { 'flower-scissors': 41 });
  expect([status, body.type]).toEqual([409, problem('out-of-stock')]);
  expect(body.short).toEqual([
    { key: 'flower-scissors', label: 'Flower scissors', wanted: 41, available: 40 },
    { key: 'olive-olive', label: 'olive branches', wanted: 999, available: 320 },
    { key: KEY, label: 'mauve roses', wanted: 4, available: 3 },
  ]);
  expect((await find(orderId)).status).toBe(404);
  expect([await stock(), (await stock('eucalyptus-silver'))?.held]).toEqual([{ on_hand: 3, held: 0, allocated: 0 }, 0]);
  expect(await movesOf(db, orderId)).toEqual([]);
  await countStems(db, KEY, 100);
  expect((await hold(orderId, stems)).status).toBe(200);
  await release(orderId);
});

test('what the shop does not have is refused by the field that names it', async () => {
  const { status, body } = await hold(uuidv7(), { [KEY]: 1, 'rose-turquoise': 1 }, { balloon: 1 });
  expect([status, body.type]).toEqual([400, problem('invalid-request')]);
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['#/stems/1/key', '#/extras/0/key']);
  expect((await stock())?.held).toBe(0);
});

test('nothing is known of an order that never held', async () => {
  const [found, confirmed] = [await find(uuidv7()), await confirm(uuidv7())];
  expect([found.status, found.body.type]).toEqual([404, problem('reservation-not-found')]);
  expect([confirmed.status, confirmed.body.type]).toEqual([404, problem('reservation-not-found')]);
});

test('an order id that is none, and a count that is none, are refused', async () => {
  expect((await hold('first-light', stems)).status).toBe(400);
  expect((await hold(uuidv7(), { [KEY]: 0 })).body.errors[0].pointer).toBe('#/stems/0/count');
  expect((await api.put(`/reservations/${uuidv7()}`).send({})).status).toBe(401);
});
