import { randomUUID } from 'node:crypto';
import type { DeskDelivery } from '@vetch/contracts/desk';
import type { Order, OrderLine } from '@vetch/contracts/order';
import type { Recipe } from '@vetch/contracts/recipes';
import type { Substitution } from '@vetch/contracts/substitution';
import { substitutionsApi } from '@vetch/contracts/substitutions';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Call, type Handlers, on } from './handlers.ts';
import { type KeptOrder, nothingPaid, type Orders } from './kept-order.ts';

/** The order that one of the desk's deliveries belongs to, as it is kept from the first time somebody asks. */
export function orderAtDesk(
  orders: Orders,
  deliveries: readonly DeskDelivery[],
  reference: string,
): KeptOrder | undefined {
  const delivery = deliveries.find(({ orderReference }) => orderReference === reference);
  if (!delivery || orders.has(reference)) return orders.get(reference);
  const totalCents = delivery.lines.reduce((sum, { lineTotalCents }) => sum + lineTotalCents, 0);
  const order: Order = {
    ...{ reference, status: 'placed', createdAt: '2026-11-22T12:00:30.000Z', placedAt: '2026-11-22T12:01:00.000Z' },
    ...{ currency: 'GBP', buyer: { email: 'iris@example.com' }, payment: nothingPaid, deliveries: [delivery] },
    ...{ itemsCents: totalCents, deliveryCents: 595, totalCents: totalCents + 595, timeline: [] },
    ...{ promotion: null, discountCents: 0 },
    ...{ cancellableUntil: null, cancellationReason: null, substitution: 'equal-or-better', substitutions: [] },
  };
  orders.set(reference, { guestToken: randomUUID(), order });
  return orders.get(reference);
}

const ROSES = { key: 'rose-coral', kind: 'rose', colour: 'coral' };
const coral = (count: number) => ({ ...ROSES, count, label: `${count} coral roses` });

function withRoses(recipe: Recipe, key: string, count: number): Recipe {
  const left = recipe.stems.map((stem) => (stem.key === key ? { ...stem, count: stem.count - count } : stem));
  return { ...recipe, stems: [...left.filter((stem) => stem.count > 0), coral(count)] };
}

/** Coral roses can come instead of anything. */
export function substitutions(kept: (call: Pick<Call, 'params' | 'headers'>) => KeptOrder): Handlers {
  const lineOf = ({ order }: KeptOrder, lineId = ''): OrderLine => {
    const line = order.deliveries.flatMap(({ lines }) => lines).find(({ id }) => id === lineId);
    if (!line) throw new AppError('order-line-not-found', 'There is no such line.');
    return line;
  };
  return [
    on(substitutionsApi.candidates, (call) => {
      const { stem, count } = call.query;
      const recipe = withRoses(lineOf(kept(call), call.params.lineId).recipe, stem, count);
      return { petSafe: true, items: [{ ...coral(count), priceCents: 320, available: 40, recipe }] };
    }),
    on(substitutionsApi.propose, (call) => {
      const [entry, { from: key, count, reason }] = [kept(call), call.body];
      const line = lineOf(entry, call.params.lineId);
      const from = line.recipe.stems.find((stem) => stem.key === key);
      if (!from) throw new AppError('stem-not-offered', 'The bouquet has no such stem.');
      const proposed: Substitution = {
        ...{ id: randomUUID(), lineId: line.id, from, to: coral(count), reason },
        state: entry.order.substitution === 'ask-first' ? 'asked' : 'done',
        recipe: withRoses(line.recipe, key, count),
        ...{ askedAt: '2026-11-23T07:00:00.000Z', toldAt: null, answeredAt: null },
      };
      entry.order = { ...entry.order, substitutions: [...entry.order.substitutions, proposed] };
      return entry.order;
    }),
    on(substitutionsApi.answer, (call) => {
      const entry = kept(call);
      const state = call.body.approved ? 'done' : 'declined';
      const answered = entry.order.substitutions.map(
        (one): Substitution => (one.id === call.params.substitutionId ? { ...one, state } : one),
      );
      entry.order = { ...entry.order, substitutions: answered };
      return entry.order;
    }),
  ];
}
