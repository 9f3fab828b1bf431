import type { Fulfilment } from '@vetch/contracts/delivery';
import type { OrderStatus } from '@vetch/contracts/order';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasArrived } from './arrived.ts';
import {
  fulfilmentMoves,
  isCancellable,
  isOver,
  nextMoves,
  orderMoves,
  requireFulfilmentMove,
  requireOpenCard,
  requireOrderMove,
  statusAfter,
  stockDemand,
} from './order.ts';

const statuses = Object.keys(orderMoves) as OrderStatus[];
const fulfilments = Object.keys(fulfilmentMoves) as Fulfilment[];

test.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
  'an order that is %s may become %s only by the table',
  (from, to) => {
    const move = () => requireOrderMove(from, to);
    if (orderMoves[from].includes(to)) expect(move).not.toThrow();
    else expect(move).toThrow(`A ${from} order cannot become ${to}.`);
  },
);

test('a delivery can be made without being started, but not delivered without leaving', () => {
  expect(() => requireFulfilmentMove('scheduled', 'made', 'delivery')).not.toThrow();
  expect(() => requireFulfilmentMove('made', 'delivered', 'delivery')).toThrow(
    'A delivery that is made cannot become delivered.',
  );
});

test('every delivery can still reach the door, unless it is there or cancelled', () => {
  const reaches = (from: Fulfilment, seen = new Set<Fulfilment>()): boolean =>
    hasArrived(from) ||
    (!seen.has(from) && fulfilmentMoves[from].some((next) => reaches(next, new Set([...seen, from]))));
  for (const from of fulfilments) expect(reaches(from)).toBe(from !== 'cancelled');
});

test('what is picked up never goes into a van, and what is driven is never picked up', () => {
  expect(nextMoves('ready', 'collection')).toEqual(['collected']);
  expect(nextMoves('ready', 'delivery')).toEqual(['out_for_delivery']);
  expect(() => requireFulfilmentMove('ready', 'collected', 'delivery')).toThrow('cannot become collected');
});

test.each([
  ['placed', ['scheduled', 'scheduled'], 'placed'],
  ['placed', ['in_design', 'scheduled'], 'confirmed'],
  ['confirmed', ['delivered', 'out_for_delivery'], 'confirmed'],
  ['confirmed', ['delivered', 'delivered'], 'completed'],
] as const)('a %s order with deliveries %j is %s', (status, deliveries, after) => {
  expect(statusAfter(status, deliveries)).toBe(after);
});

test.each([
  ['placed', 'paid', false],
  ['completed', 'paid', true],
  ['expired', 'none', true],
  ['cancelled', 'paid', false],
  ['cancelled', 'refunded', true],
] as const)('of an order that is %s and %s it is %s that nothing more can come', (status, payment, over) => {
  expect(isOver(status, payment)).toBe(over);
});

const placed = {
  status: 'placed',
  cancellableUntil: '2026-11-24T14:00:00.000Z',
  deliveries: [{ fulfilment: 'scheduled' }],
} as const;

test('the buyer can cancel up to the cut-off and not from it on', () => {
  expect(isCancellable(placed, new Date('2026-11-24T13:59:59.999Z'))).toBe(true);
  expect(isCancellable(placed, new Date('2026-11-24T14:00:00.000Z'))).toBe(false);
});

test('the buyer cannot cancel what the florist has begun', () => {
  expect(isCancellable({ ...placed, deliveries: [{ fulfilment: 'in_design' }] }, new Date(0))).toBe(false);
});

test('demand is the sum over all bouquets, each stem once, whatever the order of the lines', () => {
  const stem = fc.record({
    key: fc.constantFrom('rose-red', 'rose-white', 'olive-olive'),
    count: fc.integer({ min: 1, max: 40 }),
  });
  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 20 }),
    stems: fc.array(stem, { minLength: 1, maxLength: 6 }),
  });
  const toLine = ({ quantity, stems }: { quantity: number; stems: { key: string; count: number }[] }) => ({
    quantity,
    extras: [],
    recipe: {
      seed: 's',
      dressing: 'paper' as const,
      paper: 'oat',
      ribbon: 'ivory',
      stems: stems.map((one) => ({ ...one, kind: 'rose', colour: 'red', label: '' })),
    },
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { stems } = stockDemand(lines.map(toLine));
      const total = lines.reduce(
        (sum, one) => sum + one.quantity * one.stems.reduce((count, { count: n }) => count + n, 0),
        0,
      );
      expect(stems.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(new Set(stems.map(({ key }) => key)).size).toBe(stems.length);
      expect(stockDemand(lines.toReversed().map(toLine)).stems).toEqual(stems);
    }),
  );
});

test('a card can be changed only while its order stands and its bouquet waits for the florist', () => {
  // Of a completed order everything is delivered.
  const possible = statuses.filter((status) => status !== 'completed');
  const open = possible.flatMap((status) =>
    fulfilments.filter((fulfilment) => isOpen(status, fulfilment)).map((fulfilment) => `${status} ${fulfilment}`),
  );
  expect(open).toEqual(['placed scheduled', 'confirmed scheduled']);
});

function isOpen(status: OrderStatus, fulfilment: Fulfilment): boolean {
  try {
    requireOpenCard(status, fulfilment);
    return true;
  } catch {
    return false;
  }
}
