import { AppError } from '@vetch/service-kit/http/app-error';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
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

test('a catalogue that changes all the time is no reason to charge, nor to lose the basket', async () => {
  const { who, basket } = await shopper();
  const holding = shop.products.hold.getMockImplementation();
  shop.products.hold.mockImplementation(async () => {
    throw new AppError('quote-outdated', 'It changed.');
  });
  const { body } = await place(who, asSeen(basket)).expect(503);
  expect(body.detail).toBe('Our prices are changing just now. Nothing has been charged; please try again in a moment.');
  await nothingHappened(basket.id);
  if (holding) shop.products.hold.mockImplementation(holding);
  await place(who, asSeen(basket)).expect(201);
});
