import type { Promotion, TakesOff } from '@vetch/contracts/promotions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalised } from './buyer.ts';
import { discountCents, refusalOf, type Situation } from './promotion.ts';
import { refusalInWords } from './refusal-words.ts';

const promotion = (changes: Partial<Promotion> = {}): Promotion => ({
  ...{ code: 'SPRING', name: 'Spring', takesOff: { kind: 'percent', percent: 10 }, minimumCents: 0 },
  ...{ totalLimit: null, buyerLimit: null, windowBy: 'order', startsOn: null, endsOn: null, firstOrderOnly: false },
  ...{ isActive: true, used: 0, takenOffCents: 0 },
  ...changes,
});

const situation = (changes: Partial<Situation> = {}): Situation => ({
  ...{ itemsCents: 4_800, deliveryCents: 595, currency: 'GBP', today: '2026-11-22' },
  ...{ deliveryDates: ['2026-11-24'], usedByBuyer: 0, hasOrdered: false },
  ...changes,
});

const told = (changes: Partial<Promotion>, found: Partial<Situation> = {}) => {
  const [one, at] = [promotion(changes), situation(found)];
  const reason = refusalOf(one, at);
  return reason && refusalInWords(reason, one, at);
};

test.each([
  ['ten per cent of £48.00', { kind: 'percent', percent: 10 }, 4_800, 595, 480],
  ['half a penny is rounded up', { kind: 'percent', percent: 10 }, 4_805, 595, 481],
  ['less than half a penny is rounded down', { kind: 'percent', percent: 1 }, 4_849, 595, 48],
  ['an amount', { kind: 'amount', amountCents: 500 }, 4_800, 595, 500],
  [
    'an amount larger than the goods leaves the delivery to pay',
    { kind: 'amount', amountCents: 9_000 },
    4_800,
    595,
    4_800,
  ],
  ['everything leaves the bank’s least', { kind: 'percent', percent: 100 }, 6_000, 0, 5_970],
  ['what the delivery costs', { kind: 'free-delivery' }, 4_800, 845, 845],
  ['nothing of a delivery that is free', { kind: 'free-delivery' }, 6_800, 0, 0],
] as const)('%s', (_what, takesOff, itemsCents, deliveryCents, off) => {
  expect(discountCents(takesOff, { itemsCents, deliveryCents })).toBe(off);
});

const anyTakesOff: fc.Arbitrary<TakesOff> = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((percent) => ({ kind: 'percent', percent }) as const),
  fc.integer({ min: 1, max: 100_000 }).map((amountCents) => ({ kind: 'amount', amountCents }) as const),
  fc.constant({ kind: 'free-delivery' } as const),
);

test('whatever a code takes off is whole pennies of what there is, and leaves the bank’s least to pay', () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(anyTakesOff, cents, cents, (takesOff, itemsCents, deliveryCents) => {
      const off = discountCents(takesOff, { itemsCents, deliveryCents });
      const total = itemsCents - off + deliveryCents;
      expect(Number.isInteger(off) && off >= 0).toBe(true);
      expect(off).toBeLessThanOrEqual(takesOff.kind === 'free-delivery' ? deliveryCents : itemsCents);
      expect(total).toBeGreaterThanOrEqual(Math.min(30, itemsCents + deliveryCents));
    }),
  );
});

test('a part of the goods is within half a penny of what it is exactly, and never below it by more', () => {
  const half = fc.property(
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 100, max: 1_000_000 }),
    (percent, items) => {
      const off = discountCents({ kind: 'percent', percent }, { itemsCents: items, deliveryCents: 595 });
      const difference = off - (items * percent) / 100;
      expect(difference).toBeGreaterThan(-0.5);
      expect(difference).toBeLessThanOrEqual(0.5);
    },
  );
  fc.assert(half);
});

test.each([
  ['can be used', {}, {}, undefined],
  [
    'is for larger orders',
    { minimumCents: 4_801 },
    {},
    'This code is for orders of £48.01 and more. Your flowers come to £48.00.',
  ],
  ['is for orders just as large', { minimumCents: 4_800 }, {}, undefined],
  ['is for later', { startsOn: '2026-12-01' }, {}, 'This code begins on 1 December.'],
  ['is for next year', { startsOn: '2027-02-01' }, {}, 'This code begins on 1 February 2027.'],
  ['was for yesterday', { endsOn: '2026-11-21' }, {}, 'This code ended on 21 November.'],
  ['is for today', { startsOn: '2026-11-22', endsOn: '2026-11-22' }, {}, undefined],
  [
    'is for other days of delivery',
    { windowBy: 'delivery', startsOn: '2026-12-01', endsOn: '2026-12-05' },
    { deliveryDates: ['2026-11-24', '2026-12-01'] },
    'This code is for deliveries from 1 December to 5 December.',
  ],
  [
    'is for days of delivery until one',
    { windowBy: 'delivery', endsOn: '2026-11-23' },
    {},
    'This code is for deliveries until 23 November.',
  ],
  ['is for the day of delivery', { windowBy: 'delivery', startsOn: '2026-11-24', endsOn: '2026-11-24' }, {}, undefined],
  ['is for others', { firstOrderOnly: true }, { hasOrdered: true }, 'This code is for a first order.'],
  ['is used up', { totalLimit: 3, used: 3 }, {}, 'This code has been used up.'],
  [
    'was used by the buyer',
    { buyerLimit: 1 },
    { usedByBuyer: 1 },
    'You have used this code before, and it works once.',
  ],
  ['is switched off', { isActive: false }, {}, 'This code is no longer in use.'],
  ['finds nothing', {}, { itemsCents: 0, deliveryCents: 0 }, 'Put a bouquet into the basket first, then use the code.'],
  [
    'finds a free delivery',
    { takesOff: { kind: 'free-delivery' } },
    { deliveryCents: 0 },
    expect.stringContaining('free for this basket already'),
  ],
] as [string, Partial<Promotion>, Partial<Situation>, string | undefined][])(
  'a code that %s',
  (_what, changes, found, said) => {
    expect(told(changes, found)).toEqual(said);
  },
);

test('one mailbox is one buyer, however it is written', () => {
  expect(normalised(' Iris.Bell+vetch@Example.com ')).toBe('iris.bell@example.com');
});

test('free delivery is the way itself: what a busy time or a timed slot adds is paid for all the same', () => {
  const bill = { itemsCents: 48_00, deliveryCents: 595 + 250 + 1_200, surchargeCents: 250 + 1_200 };
  expect(discountCents({ kind: 'free-delivery' }, bill)).toBe(595);
});

test('what a timed slot adds is paid for even when everything else is taken off, so that choosing one changes nothing else', () => {
  const bill = { itemsCents: 60_00, deliveryCents: 0 };
  const all = { kind: 'amount', amountCents: 100_00 } as const;
  const timed = { ...bill, deliveryCents: 12_00, surchargeCents: 12_00 };
  expect([discountCents(all, bill), discountCents(all, timed)]).toEqual([59_70, 59_70]);
});
