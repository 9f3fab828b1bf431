import type { DeskDay, DeskDelivery } from '@vetch/contracts/desk';
import type { OrderDelivery } from '@vetch/contracts/order';
import type { StemCount } from '@vetch/contracts/recipes';
import { nextMoves } from '../orders/order.ts';
import type { DeskRow } from './desk-repository.ts';

/** Who paid for an hour comes first. */
const slotOrder = { timed: 0, morning: 1, afternoon: 2, evening: 3 } as const;

/** The day's deliveries in the order of their slots, and the stems to pull for those that are not made yet. Pure. */
export function deskDay(
  date: string,
  rows: readonly DeskRow[],
  byOrder: ReadonlyMap<string, readonly OrderDelivery[]>,
): Omit<DeskDay, 'minutes'> {
  const deliveries = rows
    .flatMap((row) => {
      const delivery = byOrder.get(row.order_id)?.find((one) => one.id === row.id);
      return delivery ? [deskDelivery(row, delivery)] : [];
    })
    .sort((a, b) => slotOrder[a.slot] - slotOrder[b.slot]);
  return { date, deliveries, stems: stemsToPull(deliveries) };
}

export const deskDelivery = (row: DeskRow, delivery: OrderDelivery): DeskDelivery => ({
  ...delivery,
  orderReference: row.reference,
  orderStatus: row.status,
  next: nextMoves(delivery.fulfilment, delivery.method).filter((to) => to === 'in_design' || !row.open_substitution),
  waitsFor: row.open_substitution && (row.open_substitution === 'asked' ? 'answer' : 'stems'),
});

function stemsToPull(deliveries: readonly DeskDelivery[]): DeskDay['stems'] {
  const toMake = deliveries.filter(({ fulfilment }) => fulfilment === 'scheduled' || fulfilment === 'in_design');
  const sums = new Map<string, Omit<StemCount, 'label'>>();
  for (const line of toMake.flatMap((delivery) => delivery.lines)) {
    for (const { key, kind, colour, count } of line.recipe.stems) {
      const before = sums.get(key)?.count ?? 0;
      sums.set(key, { key, kind, colour, count: before + count * line.quantity });
    }
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
