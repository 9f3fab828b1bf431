import { expect, test } from 'vitest';
import { addToLines } from './add-to-lines.ts';
import type { ChosenLine } from './basket-repository.ts';
import { combineLines } from './combine-lines.ts';

const line = (changes: Partial<ChosenLine> = {}): ChosenLine => ({
  ...{ id: 'a', slug: 'first-light', size: 'classic', quantity: 1, deliveryDate: '2026-11-24', cardMessage: '' },
  ...{ anonymous: false, person: 1, extras: [] },
  ...changes,
});

test('the same choice again is more of the same line', () => {
  const added = addToLines([line({ id: 'there', quantity: 2 })], line({ id: 'new', quantity: 3 }));
  expect(added).toMatchObject({ kind: 'more', line: { id: 'there', quantity: 5 }, wanted: 5 });
});

test('the order in which extras were ticked makes no other choice', () => {
  const [vase, candle] = [
    { key: 'vase', quantity: 1 },
    { key: 'candle', quantity: 2 },
  ] as const;
  const added = addToLines([line({ extras: [vase, candle] })], line({ id: 'new', extras: [candle, vase] }));
  expect(added.kind).toBe('more');
});

test.each<[string, Partial<ChosenLine>]>([
  ['size', { size: 'grand' }],
  ['day', { deliveryDate: '2026-11-26' }],
  ['card', { cardMessage: 'Hello' }],
  ['vase', { extras: [{ key: 'vase', quantity: 1 }] }],
])('another %s is another line', (_what, changes) => {
  expect(addToLines([line()], line({ id: 'new', ...changes }))).toMatchObject({ kind: 'new', line: { id: 'new' } });
});

test('a line holds twenty, and what was wanted is not forgotten', () => {
  const added = addToLines([line({ quantity: 15 })], line({ quantity: 9 }));
  expect(added).toMatchObject({ kind: 'more', line: { quantity: 20 }, wanted: 24 });
});

test('a basket of twenty lines has room for more of the same and for nothing else', () => {
  const full = Array.from({ length: 20 }, (_, index) => line({ id: String(index), cardMessage: String(index) }));
  expect(addToLines(full, line({ cardMessage: '7' })).kind).toBe('more');
  expect(addToLines(full, line({ cardMessage: 'new' })).kind).toBe('no-room');
});

test('two baskets become one: the same is added up, the rest comes over, what does not fit is said', () => {
  const own = [
    line({ id: 'mine', quantity: 18 }),
    ...Array.from({ length: 18 }, (_, index) => line({ id: `card-${index}`, cardMessage: `${index}` })),
  ];
  const guest = [
    line({ id: 'same', quantity: 5 }),
    line({ id: 'other', slug: 'wren' }),
    line({ id: 'late', slug: 'damson', quantity: 2 }),
  ];
  const { moved, raised, notes } = combineLines(own, guest);
  expect(moved.map(({ id }) => id)).toEqual(['other']);
  expect(raised).toMatchObject([{ id: 'mine', quantity: 20 }]);
  expect(notes).toEqual([
    { code: 'quantity-capped', slug: 'first-light', wanted: 23, kept: 20 },
    { code: 'line-left-out', slug: 'damson', wanted: 2, kept: 0 },
  ]);
});

test('a guest’s basket that has the same choice twice brings both', () => {
  const { moved, raised } = combineLines([], [line({ id: 'a', quantity: 2 }), line({ id: 'b', quantity: 3 })]);
  expect(moved.map(({ id }) => id)).toEqual(['a']);
  expect(raised).toMatchObject([{ id: 'a', quantity: 5 }]);
});
