import { expect, test } from 'vitest';
import { averageOf, requireAnswerable, requireChangeable, requireReviewMove } from './review.ts';

test('a review that waits can be published or declined, and either can be thought over', () => {
  for (const [from, to] of [
    ['waiting', 'published'],
    ['waiting', 'declined'],
    ['published', 'declined'],
    ['declined', 'published'],
  ] as const)
    expect(() => requireReviewMove(from, to)).not.toThrow();
});

test.each(['published', 'declined', 'waiting'] as const)('a review that is %s does not become so again', (state) => {
  expect(() => requireReviewMove(state, state)).toThrow(`A review that is ${state} cannot become ${state}.`);
});

test('only a review that waits can be changed, and only one that is shown can be answered', () => {
  expect(() => requireChangeable('waiting')).not.toThrow();
  expect(() => requireChangeable('published')).toThrow('cannot be changed');
  expect(() => requireAnswerable('published')).not.toThrow();
  expect(() => requireAnswerable('waiting')).toThrow('Publish it first.');
});

test('the average has one decimal, and there is none of nothing', () => {
  expect([averageOf(0, 0), averageOf(9, 2), averageOf(14, 3)]).toEqual([null, 4.5, 4.7]);
});
