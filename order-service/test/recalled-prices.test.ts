import { change, select } from '@vetch/service-kit/mysql/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { away, newKey } from './fake-neighbours.ts';
import { openRepricingShop } from './repricing-shop.ts';

const shop = await openRepricingShop();
const { read, place, asSeen, shopper, dearerBy, asBefore, ordersOf, nothingHappened } = shop;
afterAll(() => shop.db.end());
beforeEach(asBefore);

test('what the page was priced by is not asked for again', async () => {
  const { who, basket } = await shopper();
  shop.products.quote.mockClear();
  await place(who, asSeen(basket)).expect(201);
  expect(shop.products.quote).not.toHaveBeenCalled();
});

test('a catalogue that changed in other things is no matter: the order is placed at the price that was seen', async () => {
  const { who, basket } = await shopper();
  shop.changeCatalogue();
  const { body } = await place(who, asSeen(basket)).expect(201);
  expect(body).toMatchObject({ status: 'placed', totalCents: basket.totalCents });
  expect(await ordersOf(basket.id)).toHaveLength(1);
  expect(await select(shop.db, 'SELECT id FROM order_lines WHERE order_id NOT IN (SELECT id FROM orders)')).toEqual([]);
  const authorised = shop.bank.payments.authorise.mock.calls.map(([, { orderId }]) => orderId);
  expect(authorised).toEqual((await ordersOf(basket.id)).map(({ id }) => id));
});

test('a price that this process remembers and that is not what was seen is asked for again', async () => {
  const { who, basket } = await shopper();
  dearerBy(400);
  await read(who);
  shop.products.quote.mockImplementation(shop.quoted);
  shop.changeCatalogue();
  await place(who, asSeen(basket)).expect(201);
});

/** The recipes change, and the prices do not. */
function otherStems(): void {
  shop.changeCatalogue();
  const white = { key: 'rose-white', kind: 'rose', colour: 'white', count: 5, label: '5 white roses' };
  shop.products.quote.mockImplementation(async (request) => {
    const { lines, ...rest } = await shop.quoted(request);
    const changed = lines.map(({ priced, ...line }) =>
      priced ? { ...line, priced: { ...priced, recipe: { ...priced.recipe, stems: [white] } } } : line,
    );
    return { ...rest, lines: changed };
  });
}

test('a recipe that changed at the same price is what is ordered, held and made', async () => {
  const { who, basket } = await shopper();
  otherStems();
  const { body } = await place(who, asSeen(basket)).expect(201);
  expect(body.deliveries[0].lines[0].recipe.stems).toMatchObject([{ key: 'rose-white' }]);
  expect(shop.products.hold.mock.lastCall?.[1].stems).toEqual([{ key: 'rose-white', count: 5 }]);
});

test('whoever goes on for a process that died holds nothing at prices of another catalogue', async () => {
  const { who, basket } = await shopper();
  shop.products.hold.mockRejectedValueOnce(new Error('killed'));
  const { body } = await place(who, asSeen(basket)).expect(201);
  expect(body).toMatchObject({ status: 'pending', payment: { state: 'checking' } });
  otherStems();
  shop.later(60_000);
  await shop.sweep();
  expect(await shop.look(who, body.reference)).toMatchObject({ status: 'expired', payment: { state: 'none' } });
  await nothingHappened(basket.id);
  await place(who, asSeen(await read(who))).expect(201);
});

test('an order that another tab was led to does not disappear, though its process died before it held anything', async () => {
  const { who, basket } = await shopper();
  const dies = Promise.withResolvers<void>();
  shop.products.hold.mockImplementationOnce(() => {
    dies.resolve();
    return new Promise(() => {});
  });
  void place(who, asSeen(basket)).then(() => {});
  await dies.promise;
  const { body } = await place(who, asSeen(basket)).expect(409);
  expect(body.type).toContain('basket-ordered');
  shop.changeCatalogue();
  shop.later(60_000);
  await shop.sweep();
  expect(await shop.look(who, body.reference)).toMatchObject({ status: 'expired', payment: { state: 'none' } });
  await nothingHappened(basket.id);
  await place(who, asSeen(await read(who))).expect(201);
});

test('an order that cannot be undone at once is not shown, and its basket is open all the same', async () => {
  const { who, basket } = await shopper();
  shop.changeCatalogue();
  shop.bank.payments.void.mockRejectedValueOnce(away());
  const { body } = await place(who, asSeen(basket)).expect(503);
  expect(body.detail).toContain('nothing is charged');
  await nothingHappened(basket.id);
  await place(who, asSeen(basket)).expect(201);
  shop.later(60_000);
  await shop.sweep();
  expect(await ordersOf(basket.id)).toHaveLength(1);
  expect(await select(shop.db, "SELECT order_id FROM checkouts WHERE state <> 'done'")).toEqual([]);
});

test('a repeat whose first request died while it gave the order up begins anew, and is answered with what there is', async () => {
  const { who, basket } = await shopper();
  shop.changeCatalogue();
  const [key, dies] = [newKey(), Promise.withResolvers<void>()];
  shop.bank.payments.void.mockImplementationOnce(() => {
    dies.resolve();
    return new Promise(() => {});
  });
  void place(who, asSeen(basket), key).then(() => {});
  await dies.promise;
  await change(shop.db, 'UPDATE idempotency_keys SET lease_until = DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 1 SECOND)');
  const { body } = await place(who, asSeen(basket), key).expect(201);
  expect(body.status).toBe('placed');
  shop.later(60_000);
  await shop.sweep();
  expect(await shop.look(who, body.reference)).toEqual(body);
  expect((await place(who, asSeen(basket), key).expect(201)).body).toEqual(body);
});
