import { join } from 'node:path';
import type { Basket } from '@vetch/contracts/basket';
import type { Order } from '@vetch/contracts/order';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import { Recipient } from '@vetch/contracts/recipient';
import { createTicketSigner } from '@vetch/service-kit/http/tickets';
import { createTestCallers } from '@vetch/service-kit/testing/callers';
import { silentLog } from '@vetch/service-kit/testing/log';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import request from 'supertest';
import { demoCalendar } from '../seed/demo-calendar.ts';
import { createApp } from '../src/app.ts';
import { createRecentQuotes } from '../src/baskets/quote-for.ts';
import { cachedShopRules } from '../src/calendar/cached-shop-rules.ts';
import { insertShopRules } from '../src/calendar/shop-rules-repository.ts';
import { settleDue } from '../src/checkout/settle-order.ts';
import { createLiveOrders } from '../src/orders/live-orders.ts';
import { fakePayments, fakePostOffice, fakeProducts, newKey } from './fake-neighbours.ts';

/** Sunday evening in the shop: Monday can be ordered. */
export const SUNDAY_EVENING = new Date('2026-11-22T20:00:00.000Z');
export const TUESDAY = '2026-11-24';

export const WEBHOOK_SECRET = 'a secret for tests that two services share';

/** An order-service with an empty schema, fake neighbours and a clock that stands still until it is moved. */
export async function openShop() {
  const db = await createTestDatabase(join(import.meta.dirname, '../migrations'));
  // Florists enough for all tests of a file.
  const minutes = new Map([1, 2, 3, 4, 5, 6].map((weekday) => [weekday, 100_000]));
  await insertShopRules(db, { ...demoCalendar(SUNDAY_EVENING.getFullYear()), minutes });
  const callers = await createTestCallers('order-service');
  const clock = { now: SUNDAY_EVENING };
  const { products, changeCatalogue } = fakeProducts(() => clock.now);
  const bank = fakePayments();
  const postOffice = fakePostOffice();
  const deps = {
    db,
    products,
    quotes: createRecentQuotes(),
    payments: bank.payments,
    verifyToken: callers.verifyToken,
    log: silentLog,
    now: () => clock.now,
    webhookSecret: WEBHOOK_SECRET,
    shopRules: cachedShopRules(db),
    liveOrders: createLiveOrders(db),
    postOffice,
    isDemo: true,
    signReviewTicket: createTicketSigner(WEBHOOK_SECRET, 'review', 60),
  };
  const api = request(createApp(deps));
  const later = (ms: number) => {
    clock.now = new Date(clock.now.getTime() + ms);
  };
  return {
    db,
    deps,
    api,
    callers,
    products,
    changeCatalogue,
    bank,
    postOffice,
    clock,
    later,
    sweep: () => settleDue(deps),
    ...shopping(api),
  };
}

const recipient = Recipient.parse({
  name: 'Marguerite Bell',
  line1: '14 Cotham Vale',
  town: 'Bristol',
  postcode: 'bs6 5qa',
});

/** What a guest does with a browser. */
function shopping(api: ReturnType<typeof request>) {
  const guest = async () => {
    const { body } = await api.post('/baskets').expect(201);
    return { id: body.id as string, token: body.guestToken as string };
  };
  type Guest = Awaited<ReturnType<typeof guest>>;

  const add = (who: Guest, line: object = {}) =>
    api
      .post(`/baskets/${who.id}/lines`)
      .set('x-guest-token', who.token)
      .send({ slug: 'first-light', size: 'classic', quantity: 1, deliveryDate: TUESDAY, ...line });

  const read = async (who: Guest): Promise<Basket> =>
    (await api.get(`/baskets/${who.id}`).set('x-guest-token', who.token).expect(200)).body;

  const orderOf = (basket: Basket, changes: Partial<PlaceOrder> = {}): PlaceOrder => ({
    basketId: basket.id,
    basketVersion: basket.version,
    expectedTotalCents: basket.totalCents,
    buyer: { email: 'iris@example.com' },
    deliveries: basket.deliveries.map(({ date, person }) => {
      return { date, person, slot: 'morning', recipient, ifNobodyIn: 'neighbour' };
    }),
    cardToken: 'pays',
    substitution: 'equal-or-better',
    ...changes,
  });

  const place = (who: Guest, body: object, key = newKey()) =>
    api.post('/orders').set('x-guest-token', who.token).set('idempotency-key', key).send(body);

  const look = async (who: Guest, reference: string): Promise<Order> =>
    (await api.get(`/orders/${reference}`).set('x-guest-token', who.token).expect(200)).body;

  /** A guest with one bouquet in the basket who orders it with this card. */
  const buy = async (cardToken = 'pays', line: object = {}) => {
    const who = await guest();
    await add(who, line).expect(201);
    const response = await place(who, orderOf(await read(who), { cardToken }));
    return { who, response, order: response.body as Order };
  };

  return { guest, add, read, orderOf, place, look, buy };
}
