import type { DeliveryMethod, Fulfilment } from '@vetch/contracts/delivery';
import type { OrderLine, OrderStatus, PaymentState } from '@vetch/contracts/order';
import { AppError } from '@vetch/service-kit/http/app-error';
import { hasArrived } from './arrived.ts';

/** The whole life of an order. Anything not listed is refused. */
export const orderMoves: Record<OrderStatus, readonly OrderStatus[]> = {
  pending: ['placed', 'expired', 'cancelled'],
  placed: ['confirmed', 'completed', 'cancelled'],
  confirmed: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
  expired: [],
};

/** The way of a delivery from the list to the door. A florist may skip steps. */
export const fulfilmentMoves: Record<Fulfilment, readonly Fulfilment[]> = {
  scheduled: ['in_design', 'made'],
  in_design: ['made'],
  made: ['ready', 'out_for_delivery', 'collected'],
  ready: ['out_for_delivery', 'collected'],
  out_for_delivery: ['delivered', 'carded', 'returned'],
  carded: ['out_for_delivery', 'delivered', 'returned'],
  returned: ['out_for_delivery'],
  delivered: [],
  collected: [],
  cancelled: [],
};

/** What is picked up is never in a van, and what is driven is never picked up. */
const notWays: Record<DeliveryMethod, readonly Fulfilment[]> = {
  delivery: ['collected'],
  collection: ['out_for_delivery', 'delivered', 'carded', 'returned'],
};

/** How a delivery, or a collection, can go on. */
export const nextMoves = (from: Fulfilment, method: DeliveryMethod): Fulfilment[] =>
  fulfilmentMoves[from].filter((to) => !notWays[method].includes(to));

/** Whether the order stands: somebody has paid for it, and it was not called off. */
export const isPaidFor = (status: OrderStatus): boolean =>
  status === 'placed' || status === 'confirmed' || status === 'completed';

/** A card can be changed as long as the order stands, and until the florist starts with its bouquet. */
export function requireOpenCard(status: OrderStatus, fulfilment: Fulfilment): void {
  if (!isPaidFor(status)) {
    throw new AppError('illegal-order-transition', `The card of an order that is ${status} cannot be changed.`);
  }
  if (fulfilment === 'scheduled') return;
  throw new AppError(
    'card-printed',
    'The florist has started, and the card is printed. Please call the shop: we will see what can be done.',
  );
}

/** Whether nothing more can happen to an order. One that was cancelled may still have money to give back. */
export function isOver(status: OrderStatus, payment: PaymentState): boolean {
  return orderMoves[status].length === 0 && (status !== 'cancelled' || moneyIsBack.has(payment));
}

const moneyIsBack = new Set<PaymentState>(['none', 'failed', 'refunded']);

export function requireOrderMove(from: OrderStatus, to: OrderStatus): void {
  if (orderMoves[from].includes(to)) return;
  throw new AppError('illegal-order-transition', `A ${from} order cannot become ${to}.`, { from, to });
}

export function requireFulfilmentMove(from: Fulfilment, to: Fulfilment, method: DeliveryMethod): void {
  const next = nextMoves(from, method);
  if (next.includes(to)) return;
  throw new AppError('illegal-delivery-transition', `A delivery that is ${words(from)} cannot become ${words(to)}.`, {
    from,
    to,
    next,
  });
}

const words = (fulfilment: Fulfilment) => fulfilment.replaceAll('_', ' ');

/** What the order's status follows from its deliveries: begun, all done, or unchanged. */
export function statusAfter(status: OrderStatus, deliveries: readonly Fulfilment[]): OrderStatus {
  if (deliveries.every(hasArrived)) return 'completed';
  return status === 'placed' && deliveries.some((fulfilment) => fulfilment !== 'scheduled') ? 'confirmed' : status;
}

export type Cancellable = {
  readonly status: OrderStatus;
  readonly cancellableUntil: string;
  readonly deliveries: readonly { readonly fulfilment: Fulfilment }[];
};

/** A buyer can cancel until the florist starts or the first cut-off passes, whichever comes first. */
export function isCancellable(order: Cancellable, now: Date): boolean {
  const isUntouched = order.deliveries.every(({ fulfilment }) => fulfilment === 'scheduled');
  return (
    (order.status === 'pending' || order.status === 'placed') &&
    isUntouched &&
    now.toISOString() < order.cancellableUntil
  );
}

/** What the lines need from stock, each stem and extra once: bouquets share stems, so demand is summed before it is asked for. */
export function stockDemand(lines: readonly Pick<OrderLine, 'quantity' | 'recipe' | 'extras'>[]) {
  const stems = new Map<string, number>();
  const extras = new Map<string, number>();
  for (const line of lines) {
    for (const stem of line.recipe.stems) add(stems, stem.key, stem.count * line.quantity);
    for (const extra of line.extras) add(extras, extra.key, extra.quantity * line.quantity);
  }
  return { stems: inKeyOrder(stems), extras: inKeyOrder(extras) };
}

const add = (sums: Map<string, number>, key: string, count: number) => sums.set(key, (sums.get(key) ?? 0) + count);

const inKeyOrder = (sums: Map<string, number>) =>
  [...sums].map(([key, count]) => ({ key, count })).sort((a, b) => (a.key < b.key ? -1 : 1));
