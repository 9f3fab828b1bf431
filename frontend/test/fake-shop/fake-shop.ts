import type { DeskDelivery } from '@vetch/contracts/desk';
import type { Endpoint } from '@vetch/contracts/endpoint';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { CallOptions, ServiceClient } from '@vetch/service-kit/http/service-client';
import { accounts } from './accounts.ts';
import { type Baskets, basketHandlers } from './baskets.ts';
import { type CalendarState, calendar } from './calendar.ts';
import { catalogue } from './catalogue.ts';
import { promotionHandlers } from './codes.ts';
import { desk, deskDeliveries } from './desk.ts';
import { giftCardHandlers } from './gift-cards.ts';
import { type Handler, toCall } from './handlers.ts';
import type { Orders } from './kept-order.ts';
import { orderHandlers } from './orders.ts';
import { ownBouquets } from './own-bouquets.ts';
import { paymentHandlers } from './payments.ts';
import { people } from './people.ts';
import { reportHandlers } from './reports.ts';
import { reviewHandlers } from './reviews.ts';

/** A shop in memory that answers every endpoint the storefront calls, and can be told to misbehave. */
export function createFakeShop() {
  const baskets: Baskets = new Map();
  const orders: Orders = new Map();
  const days: CalendarState = { closed: new Set(), full: new Set() };
  const deliveries: DeskDelivery[] = deskDeliveries();
  const usedRefreshTokens = new Set<string>();
  const calls: { endpoint: Endpoint; options: CallOptions }[] = [];
  const handlers = new Map<Endpoint, Handler>([
    ...catalogue(),
    ...ownBouquets(),
    ...calendar(days),
    ...basketHandlers(baskets, days),
    ...orderHandlers(orders, baskets, days, deliveries),
    ...[...reviewHandlers(orders), ...reportHandlers(orders)],
    ...[...paymentHandlers(orders), ...giftCardHandlers()],
    ...accounts(usedRefreshTokens),
    ...[...desk(deliveries), ...promotionHandlers(), ...people()],
  ]);

  const api = (async (endpoint: Endpoint, options: CallOptions = {}) => {
    calls.push({ endpoint, options });
    const handler = handlers.get(endpoint);
    if (!handler) throw new Error(`The fake shop does not answer ${endpoint.method} ${endpoint.path}.`);
    const answer = await handler(toCall(endpoint, options));
    return endpoint.success.schema?.parse(answer);
  }) as ServiceClient;

  return {
    api,
    handlers,
    calls,
    days,
    orders,
    baskets,
    deliveries,
    /** The calls of one endpoint. */
    callsOf: (endpoint: Endpoint) => calls.filter((call) => call.endpoint === endpoint).map((call) => call.options),
    /** From now on the endpoint answers like this. */
    answer: (endpoint: Endpoint, handler: Handler) => handlers.set(endpoint, handler),
    /** From now on nothing answers. */
    goDown: () => {
      for (const endpoint of handlers.keys()) handlers.set(endpoint, gatewayDown);
    },
  };
}

export type FakeShop = ReturnType<typeof createFakeShop>;

function gatewayDown(): never {
  throw new AppError('service-unavailable', 'A part of the shop does not answer.');
}
