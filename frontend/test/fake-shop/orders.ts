import { randomUUID } from 'node:crypto';
import type { Basket } from '@vetch/contracts/basket';
import { careApi } from '@vetch/contracts/care';
import type { DeskDelivery } from '@vetch/contracts/desk';
import type { Order, OrderPayment } from '@vetch/contracts/order';
import { ordersApi } from '@vetch/contracts/orders';
import type { PlaceOrder, RequestedDelivery } from '@vetch/contracts/place-order';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Baskets, basketOf } from './baskets.ts';
import { BOUQUETS } from './bouquets.ts';
import type { CalendarState } from './calendar.ts';
import { type Call, type Handlers, on } from './handlers.ts';
import { type KeptOrder, nothingPaid, type Orders } from './kept-order.ts';
import { orderAtDesk, substitutions } from './substitutions.ts';
import { SHOP_ADDRESS, zoneAt } from './zones.ts';

/** What the bank does is in the token, as `token:declined`. */
function paid(order: Order, token: string): Order {
  const scenario = token.split(':')[1] ?? 'pays';
  const payBy = '2026-11-22T12:15:00.000Z';
  if (scenario === 'declined')
    return { ...order, payment: { ...nothingPaid, state: 'failed', refusal: 'declined', payBy } };
  if (scenario === 'slow') return { ...order, payment: nothingPaid };
  if (scenario === 'challenge') {
    return { ...order, payment: { ...nothingPaid, state: 'requires_action', challengePaymentId: randomUUID(), payBy } };
  }
  return placed(order);
}

export const placed = (order: Order): Order => ({
  ...order,
  status: 'placed',
  placedAt: '2026-11-22T12:01:00.000Z',
  cancellableUntil: '2026-11-23T14:00:00.000Z',
  payment: { ...nothingPaid, state: 'paid', paidCents: order.totalCents },
});

/** What every bouquet of the fake shop carries. */
export const CARE_CODE = '7K3M9QXT';

let made = 0;
function newOrder(
  basket: ReturnType<typeof basketOf>['basket'],
  { buyer, deliveries, substitution }: PlaceOrder,
): Order {
  made += 1;
  const { currency, itemsCents, deliveryCents, discountCents, totalCents, lines } = basket;
  const promotion = discountCents > 0 ? basket.promotion : null;
  const createdAt = '2026-11-22T12:00:30.000Z';
  return {
    reference: `VT-${String(100_000 + made)}`,
    status: 'pending',
    ...{ createdAt, placedAt: null, currency, buyer, payment: nothingPaid, itemsCents, deliveryCents, totalCents },
    ...{ promotion, discountCents },
    deliveries: deliveries.map((delivery) => ({
      id: randomUUID(),
      ...received(delivery),
      hours: hoursOf(delivery),
      fulfilment: 'scheduled',
      ...feeOf(basket, delivery),
      lines: lines
        .filter((line) => line.deliveryDate === delivery.date && line.person === delivery.person)
        .map((line) => ({ ...line, careCode: CARE_CODE })),
    })),
    timeline: [{ at: createdAt, event: 'ordered', deliveryId: null }],
    ...{ cancellableUntil: null, cancellationReason: null, substitution, substitutions: [] },
  };
}

function received(delivery: RequestedDelivery) {
  if (delivery.method !== 'collection') return { ...delivery, method: 'delivery' as const };
  const [line1 = '', town = '', postcode = ''] = SHOP_ADDRESS;
  const recipient = { ...delivery.recipient, line1, town, postcode, addressType: 'home' as const, surprise: false };
  return { ...delivery, recipient, ifNobodyIn: 'bring-back' as const };
}

function hoursOf({ slot, method }: RequestedDelivery) {
  const found = zoneAt({ method })?.slots.find((one) => one.slot === slot);
  return found ? { from: found.from, to: found.to } : null;
}

function feeOf({ deliveries }: Pick<Basket, 'deliveries'>, { date, person }: RequestedDelivery) {
  const { feeCents = 0, feeParts = [] } = deliveries.find((one) => one.date === date && one.person === person) ?? {};
  return { feeCents, feeParts };
}

/** A timed slot costs more, and nobody pays for coming to the shop. */
function dueFor({ itemsCents, totalCents }: Basket, { deliveries }: PlaceOrder): number {
  const timed = deliveries.filter(({ slot }) => slot === 'timed').length;
  return deliveries.every(({ method }) => method === 'collection') ? itemsCents : totalCents + timed * 1_200;
}

export function orderHandlers(
  orders: Orders,
  baskets: Baskets,
  calendar: CalendarState,
  deliveries: readonly DeskDelivery[],
): Handlers {
  const kept = ({ params, headers }: Pick<Call, 'params' | 'headers'>): KeptOrder => {
    const reference = params.reference ?? '';
    const entry = orders.get(reference) ?? orderAtDesk(orders, deliveries, reference);
    const isHolder = entry && (headers.authorization || headers['x-guest-token'] === entry.guestToken);
    if (!isHolder) throw new AppError('order-not-found', 'There is no such order, or it is not yours.');
    return entry;
  };
  const update = (entry: KeptOrder, order: Order) => {
    entry.order = order;
    return order;
  };
  return [
    on(ordersApi.place, ({ body, headers }) => {
      const entry = basketOf(baskets, body.basketId, headers);
      const { basket } = entry;
      if (body.expectedTotalCents !== dueFor(basket, body) || body.basketVersion !== basket.version) {
        const changes = [{ what: 'total', detail: 'The total changed.' }];
        throw new AppError('basket-changed', 'Something changed since the page was drawn.', { changes });
      }
      body.deliveries.forEach(({ date, slot }, index) => {
        const detail = 'The van is full at this time of day. Please choose another.';
        const errors = [{ pointer: `#/deliveries/${index}/slot`, detail }];
        if (calendar.full.has(`${date}/${slot}`)) throw new AppError('slot-full', detail, { errors });
      });
      const order = paid(newOrder(basket, body), body.cardToken ?? '');
      entry.basket = { ...basket, orderReference: order.reference };
      orders.set(order.reference, { guestToken: entry.guestToken, order });
      return order;
    }),
    on(ordersApi.get, (call) => kept(call).order),
    on(ordersApi.mine, () => ({ items: [], page: 1, perPage: 10, pages: 0, total: 0 })),
    on(ordersApi.pay, (call) => {
      const entry = kept(call);
      return update(entry, paid(entry.order, call.body.cardToken));
    }),
    on(ordersApi.settle, (call) => kept(call).order),
    ...cardHandlers(kept, update),
    ...substitutions(kept),
    on(ordersApi.cancel, (call) => {
      const entry = kept(call);
      const { payment, totalCents } = entry.order;
      const refunded: OrderPayment = { ...payment, state: 'refunded', refundedCents: totalCents };
      return update(entry, { ...entry.order, status: 'cancelled', payment: refunded, cancellableUntil: null });
    }),
  ];
}

/** The cards of orders, and what opens with the code on them. */
function cardHandlers(
  kept: (call: Pick<Call, 'params' | 'headers'>) => KeptOrder,
  update: (entry: KeptOrder, order: Order) => Order,
): Handlers {
  return [
    on(ordersApi.changeCard, (call) => {
      const entry = kept(call);
      const { cardMessage, anonymous } = call.body;
      const given = {
        ...(cardMessage !== undefined && { cardMessage }),
        ...(anonymous !== undefined && { anonymous }),
      };
      const deliveries = entry.order.deliveries.map((delivery) => {
        const isHere = delivery.lines.some(({ id }) => id === call.params.lineId);
        if (isHere && delivery.fulfilment !== 'scheduled') throw new AppError('card-printed', 'The card is printed.');
        const lines = delivery.lines.map((line) => (line.id === call.params.lineId ? { ...line, ...given } : line));
        return { ...delivery, lines };
      });
      return update(entry, { ...entry.order, deliveries });
    }),
    on(careApi.card, ({ params }) => {
      const bouquet = BOUQUETS.find(({ slug }) => slug === 'first-light');
      if (!bouquet || params.code !== CARE_CODE)
        throw new AppError('care-code-not-found', 'No card carries this code.');
      const { name, tint, recipe } = bouquet;
      return {
        name,
        tint,
        size: 'classic',
        recipe: recipe('classic'),
        extras: ['Stoneware vase'],
        deliveryDate: '2026-11-24',
        from: 'on-the-card',
        reporting: { state: 'open', until: null },
      };
    }),
  ];
}
