import type { OrderDelivery, OrderLine } from '@vetch/contracts/order';
import type { SubstitutionChoice } from '@vetch/contracts/substitution';
import { AppError } from '@vetch/service-kit/http/app-error';
import { isPaidFor } from '../orders/order.ts';
import type { OrderRecord } from '../orders/order-rows.ts';

/** The line with an id, and the delivery that brings it. */
export function lineAmong(deliveries: readonly OrderDelivery[], lineId: string) {
  for (const delivery of deliveries) {
    const line = delivery.lines.find(({ id }) => id === lineId);
    if (line) return { delivery, line };
  }
  throw new AppError('order-line-not-found', 'The order has no such line.');
}

/** A stem can be replaced until the bouquet is tied, as long as the order stands. */
export function requireUntied({ status }: OrderRecord, { fulfilment }: OrderDelivery): void {
  if (isPaidFor(status) && (fulfilment === 'scheduled' || fulfilment === 'in_design')) return;
  throw new AppError(
    'substitution-too-late',
    'The bouquet is tied, or the order does not stand. Nothing was replaced.',
  );
}

/** Whoever would rather have money gets no other stem. */
export function requireWanted(choice: SubstitutionChoice): void {
  if (choice !== 'refund') return;
  throw new AppError('substitution-not-wanted', 'The buyer wants money back instead. Give it back at the desk.');
}

/** What a line's recipe was when it was ordered, for all lines of an order: each stem once. */
export const orderedStems = (recipes: readonly OrderLine['recipe'][]): string[] => [
  ...new Set(recipes.flatMap(({ stems }) => stems.map(({ key }) => key))),
];

export const underWay = () =>
  new AppError('substitution-open', 'A stem of this bouquet is being replaced already. Look at the order again.');
