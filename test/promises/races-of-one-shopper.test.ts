import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basketsApi } from '@vetch/contracts/baskets';
import { ordersApi } from '@vetch/contracts/orders';
import { usersApi } from '@vetch/contracts/users';
import { expect, test } from 'vitest';
import { approvedUnheard } from './approved-unheard.ts';
import { allAtOnce, openRaceShop, type Prepared } from './race-shop.ts';

const shop = await openRaceShop();
const { newShopper, countOf } = shop;

const arrivals = [
  ['the shopper first', 0],
  ['the shopper after the first', 1],
  ['the shopper after the second', 2],
  ['the shopper last', 3],
  ['all at once', undefined],
] as const;

test.each(arrivals)(
  'T4: the bank’s message three times and the return of the shopper, %s, are one capture and one confirmation',
  async (_, place) => {
    const { reference, paymentId, eventId, comeBack, tell } = await approvedUnheard(shop);
    const steps = [tell, tell, tell].toSpliced(place ?? 0, 0, comeBack);
    if (place === undefined) await Promise.all([...steps, comeBack, comeBack].map((step) => step()));
    else for (const step of steps) await step();
    shop.inspect(async () => 'passed');
    expect(await shop.atRest()).toBeDefined();
    const ofOrder = [
      `(SELECT id FROM order_db.orders WHERE reference = ? AND status = 'placed')`,
      [reference],
    ] as const;
    const confirmation = `JSON_UNQUOTE(JSON_EXTRACT(payload, '$.occasion')) = 'confirmation' AND state = 'sent'
     AND JSON_UNQUOTE(JSON_EXTRACT(payload, '$.orderId')) = ${ofOrder[0]}`;
    expect(await countOf(`FROM order_db.outbox WHERE ${confirmation}`, ofOrder[1])).toBe(1);
    expect(
      await countOf(`FROM order_db.order_events WHERE event = 'placed' AND order_id = ${ofOrder[0]}`, ofOrder[1]),
    ).toBe(1);
    const captured = `FROM payment_db.ledger_entries WHERE payment_id = ? AND kind = 'captured'`;
    expect(await countOf(captured, [paymentId])).toBe(1);
    expect(await countOf('FROM order_db.webhook_events WHERE id = ?', [eventId])).toBe(1);
    const folder = join(shop.folder, 'mail');
    const letters = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    const mails = letters.filter((name) => readFileSync(join(folder, name), 'utf8').includes(reference));
    expect(mails).toHaveLength(1);
  },
);

const line = (date: string | undefined, cardMessage: string) => ({
  ...{ slug: 'damson', size: 'classic', quantity: 1, deliveryDate: date, cardMessage },
});

/** Somebody with an account, signed in, and a guest's basket with one bouquet in it. */
async function member() {
  const shopper = newShopper();
  const password = 'count the roses and the tulips';
  const email = `${randomUUID()}@example.com`;
  await shopper.call(usersApi.register, { body: { name: 'Otto Lindqvist', email, password } });
  const { accessToken } = await shopper.call(usersApi.signIn, { body: { email, password } });
  const account = { authorization: `Bearer ${accessToken}` };
  const order = await shopper.prepare('damson');
  const params = { basketId: order.body.basketId };
  const take = () =>
    shopper.call(basketsApi.takeOwn, {
      headers: { ...order.headers, ...account },
      body: { basketId: params.basketId },
    });
  const add = (headers: Record<string, string>, basketId: string, cardMessage: string) => {
    const body = line(order.body.deliveries[0]?.date, cardMessage);
    return shopper.call(basketsApi.addLine, { params: { basketId }, headers, body });
  };
  const own = async () => {
    const { id } = await shopper.call(basketsApi.takeOwn, { headers: account, body: {} });
    return shopper.call(basketsApi.get, { params: { basketId: id }, headers: account });
  };
  return { shopper, account, order, take, add, own, guestBasket: params.basketId };
}

test('T7: signing in three times at once while bouquets are put into both baskets merges once and loses nothing; two tabs order it once', async () => {
  const { shopper, account, order, take, add, own, guestBasket } = await member();
  const { id } = await own();
  const asGuest = { 'x-guest-token': order.headers['x-guest-token'] };
  const adding = [
    ...Array.from({ length: 8 }, (_, nth) => add(asGuest, guestBasket, `guest ${nth}`)),
    ...Array.from({ length: 4 }, (_, nth) => add(account, id, `own ${nth}`)),
    ...Array.from({ length: 5 }, () => add(account, id, 'the same')),
  ];
  const [added, taken] = await Promise.all([Promise.allSettled(adding), Promise.all([take(), take(), take()])]);
  expect(new Set(taken.map((one) => one.id))).toEqual(new Set([id]));
  await take();
  const refused = added.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
  expect(refused.filter((code) => code !== 'basket-not-found')).toEqual([]);
  const basket = await own();
  const inIt = basket.lines.map(({ cardMessage, quantity }) => `${quantity} × ${cardMessage}`);
  const accepted = added.slice(0, 8).flatMap((one, nth) => (one.status === 'fulfilled' ? [`1 × guest ${nth}`] : []));
  const sure = ['1 × ', '5 × the same', ...[0, 1, 2, 3].map((nth) => `1 × own ${nth}`), ...accepted];
  // Who was told that the guest's basket is gone has put nothing into any, and may do it again.
  expect(inIt.toSorted()).toEqual(sure.toSorted());

  const ownOrder = (): Prepared => ({
    headers: { ...order.headers, ...account, 'idempotency-key': randomUUID() },
    body: { ...order.body, basketId: id, basketVersion: basket.version, expectedTotalCents: basket.totalCents },
  });
  const { placed } = await allAtOnce([1, 2].map(() => shopper.place(ownOrder())));
  expect(new Set(placed.map(({ reference }) => reference)).size).toBe(1);
  expect(await countOf('FROM order_db.orders WHERE basket_id = ?', [id])).toBe(1);
});

test('six orders at once with one gift card spend what it holds and no more, and once cancelled it has all of that back', async () => {
  const [first, ...others] = await shop.prepared(6, 'damson', { giftCardCents: 100_00 });
  const giftCardToken = first?.body.giftCardToken ?? '';
  const all = [first, ...others].flatMap((one) => (one ? [{ ...one, body: { ...one.body, giftCardToken } }] : []));
  const shopper = newShopper();
  const { placed, refusals } = await allAtOnce(all.map(shopper.place));
  expect([placed.length, refusals]).toEqual([6, []]);
  const giftCards = placed.flatMap(({ payment }) => payment.giftCard ?? []);
  expect(giftCards.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(100_00);

  const headers = await shopper.signIn('dilys@vetch.example');
  const body = { reason: 'The van broke down.' };
  await Promise.all(
    placed.map(({ reference }) => shopper.call(ordersApi.cancel, { params: { reference }, headers, body })),
  );
  expect(await shop.atRest()).toBeDefined();
  const full = 'FROM payment_db.gift_cards WHERE last_four = ? AND balance_cents = 10000';
  expect(await countOf(full, [giftCards[0]?.lastFour ?? ''])).toBe(1);
});
