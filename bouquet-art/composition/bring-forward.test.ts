import { expect, test } from 'vitest';
import { bringForward, LEAST_SEEN } from './bring-forward.ts';
import { shareSeen } from './share-seen.ts';

const disc = (x: number, radius: number, depth: number) => ({ x, y: 0, radius, depth });

test('a disc under a larger one is not seen at all', () => {
  const [small, large] = [disc(0, 10, 0), disc(0, 20, 1)];
  expect(shareSeen(small, [small, large])).toBe(0);
  expect(shareSeen(large, [small, large])).toBe(1);
});

test('a hidden disc is raised just above what hides it', () => {
  const [small, large, far] = [disc(0, 10, 0), disc(5, 20, 1), disc(200, 20, 5)];
  bringForward([small, large, far]);
  expect(small.depth).toBeGreaterThan(large.depth);
  expect(small.depth).toBeLessThan(far.depth);
});

test('discs that can be counted stay where they are', () => {
  const discs = [disc(0, 10, 0), disc(12, 10, 1), disc(24, 10, 2)];
  const before = structuredClone(discs);
  bringForward(discs);
  expect(discs).toEqual(before);
  for (const one of discs) expect(shareSeen(one, discs)).toBeGreaterThan(LEAST_SEEN);
});
