import { change, select } from '@vetch/service-kit/mysql/database';
import type { Response } from 'supertest';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openRepricingShop } from './repricing-shop.ts';
import { TUESDAY } from './shop.ts';

const shop = await openRepricingShop();
const { add, read, place, quoted, asBefore, dearerBy, rememberNothing, asSeen, shopper, ordersOf, nothingHappened } =
  shop;
afterAll(() => shop.db.end());
beforeEach(asBefore);

test('a price that rose between looking and paying is named, nothing is charged, and the new price can be paid', async () => {
  const { who, basket } = await shopper();
  dearerBy(400);
  const { body } = await place(who, asSeen(basket)).expect(409);
  expect(body).toMatchObject({
    type: expect.stringContaining('basket-changed'),
    totalCents: 5_795,
    changes: [{ what: 'price', about: 'First Light', wasCents: 4_800, nowCents: 5_200 }],
  });
  await nothingHappened(basket.id);
  const paid = await place(who, asSeen(await read(who))).expect(201);
  expect(paid.body).toMatchObject({ totalCents: 5_795, payment: { paidCents: 5_795 } });
});

test('a delivery fee that changed meanwhile is named', async () => {
  const { who, basket } = await shopper();
  const { shopRules } = shop.deps;
  const rules = await shopRules();
  shop.deps.shopRules = async () => ({ ...rules, zones: rules.zones.map((zone) => ({ ...zone, feeCents: 795 })) });
  const { body } = await place(who, asSeen(basket)).expect(409);
  shop.deps.shopRules = shopRules;
  expect(body.changes).toMatchObject([{ what: 'delivery-fee', about: TUESDAY, wasCents: 595, nowCents: 795 }]);
  await nothingHappened(basket.id);
});

test('what sold out meanwhile is named', async () => {
  const { who, basket } = await shopper();
  rememberNothing();
  const short = [{ key: 'rose-peach', label: 'peach roses', wanted: 5, available: 2 }];
  shop.products.quote.mockImplementation(async (request) => ({ ...(await quoted(request)), short }));
  const { body } = await place(who, asSeen(basket)).expect(409);
  expect(body.changes).toMatchObject([
    { what: 'out-of-stock', detail: 'This basket needs 5 peach roses, and 2 are left.' },
  ]);
  await nothingHappened(basket.id);
});

test('a bouquet added in another window is named', async () => {
  const { who, basket } = await shopper();
  await add(who, { slug: 'wren' }).expect(201);
  const { body } = await place(who, asSeen(basket)).expect(409);
  expect(body.changes).toMatchObject([
    { what: 'line-added', about: 'Wren', nowCents: 2_600 },
    { what: 'delivery-fee', wasCents: 595, nowCents: 0 },
  ]);
  await nothingHappened(basket.id);
});

/** While product-service is asked for the prices of an order, this happens. */
function whilePriced(meanwhile: () => PromiseLike<unknown>): void {
  rememberNothing();
  shop.products.quote.mockImplementationOnce(async (request) => {
    await meanwhile();
    return quoted(request);
  });
}

test('a bouquet added while the order was being priced is named, and nothing is charged', async () => {
  const { who, basket } = await shopper();
  whilePriced(() => add(who, { slug: 'wren' }).expect(201));
  const { body } = await place(who, asSeen(basket)).expect(409);
  expect(body.changes[0]).toMatchObject({ what: 'line-added', about: 'Wren' });
  await nothingHappened(basket.id);
});

test('a basket that another window ordered while it was being priced is ordered once', async () => {
  const { who, basket } = await shopper();
  let other: Response | undefined;
  whilePriced(async () => {
    other = await place(who, asSeen(basket)).expect(201);
  });
  const { body } = await place(who, asSeen(basket)).expect(409);
  expect(body).toMatchObject({ type: expect.stringContaining('basket-ordered'), reference: other?.body.reference });
  expect(await ordersOf(basket.id)).toHaveLength(1);
});

test('a basket that another window ordered for the last place in a van is ordered, and the van is not called full', async () => {
  const { who, basket } = await shopper();
  const { shopRules } = shop.deps;
  const rules = await shopRules();
  const oneStop = rules.zones.map((zone) => ({ ...zone, slots: zone.slots.map((slot) => ({ ...slot, capacity: 1 })) }));
  await change(shop.db, 'UPDATE slot_places SET used = 0');
  shop.deps.shopRules = async () => ({ ...rules, zones: oneStop });
  whilePriced(() => place(who, asSeen(basket)).expect(201));
  const { body } = await place(who, asSeen(basket)).expect(409);
  shop.deps.shopRules = shopRules;
  expect(body.type).toContain('basket-ordered');
});

test('whoever lost the basket while it was being priced does not order it', async () => {
  const { who, basket } = await shopper();
  whilePriced(() => change(shop.db, "UPDATE baskets SET guest_token_hash = REPEAT('0', 64) WHERE id = ?", [basket.id]));
  await place(who, asSeen(basket)).expect(404);
  await nothingHappened(basket.id);
});

test('the first order of a day opens the books of its slot, and is placed', async () => {
  const { who, basket } = await shopper();
  await change(shop.db, 'DELETE FROM slot_places');
  await change(shop.db, 'DELETE FROM day_minutes');
  await place(who, asSeen(basket)).expect(201);
  expect(await select(shop.db, 'SELECT used FROM slot_places')).toEqual([{ used: 1 }]);
});

test('of ten presses at the old price none is charged', async () => {
  const { who, basket } = await shopper();
  dearerBy(1);
  const answers = await Promise.all(Array.from({ length: 10 }, () => place(who, asSeen(basket))));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(409));
  await nothingHappened(basket.id);
});

test.each(Array.from({ length: 6 }, (_, round) => [round]))(
  'a bouquet added while the basket is paid for is in no order that did not show it (%i)',
  async () => {
    const { who, basket, line } = await shopper();
    const [paid, added] = await Promise.all([place(who, asSeen(basket)), add(who, { slug: 'wren' })]);
    expect([paid.status, added.status].sort()).toEqual([201, 409]);
    if (paid.status === 201) expect(paid.body).toMatchObject({ totalCents: 5_395, itemsCents: 4_800 });
    else await nothingHappened(basket.id);
    if (added.status === 201) expect(added.body.lines.map(({ id }: { id: string }) => id)).toContain(line);
  },
);

test('an expectation that makes no sense is refused by name', async () => {
  const { who, basket } = await shopper();
  const expectedLines = [{ lineId: 'first', totalCents: -1 }];
  const { body } = await place(who, { ...asSeen(basket), expectedLines }).expect(400);
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '#/expectedLines/0/lineId',
    '#/expectedLines/0/totalCents',
  ]);
});
