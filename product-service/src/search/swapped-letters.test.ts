import { expect, test } from 'vitest';
import { neighboursSwapped } from './swapped-letters.ts';

test('each two letters side by side are changed over once', () => {
  expect(neighboursSwapped('rsoe')).toEqual(['sroe', 'rose', 'rseo']);
});

test('a single letter has no neighbour to change with', () => {
  expect(neighboursSwapped('r')).toEqual([]);
});
