import { expect, test } from 'vitest';
import { shareSeen } from './share-seen.ts';

const at = { x: 0, y: 0, radius: 100, depth: 0, turn: 0 };

test('half a disc behind an edge is half seen', () => {
  expect(shareSeen(at, [], (x) => x > 0)).toBeCloseTo(0.5, 1);
});

test('a tipped head covers less than a disc does', () => {
  const [disc, tipped] = [1, 0.5].map((squash) => shareSeen(at, [{ ...at, depth: 1, squash }]));
  expect(disc).toBe(0);
  expect(tipped).toBeCloseTo(0.5, 1);
});

test('a spike stands on its foot and tapers, so its lower half is three quarters of it', () => {
  const spike = { ...at, kind: 'lavender' } as const;
  expect(shareSeen(spike, [], (_x, y) => y > -50)).toBeCloseTo(0.25, 1);
  expect(shareSeen({ ...spike, turn: 90 }, [], (x) => x < 50)).toBeCloseTo(0.25, 1);
});

test('the lowest florets of a spike hang below its foot', () => {
  const hides = (_x: number, y: number) => y < 0;
  expect(shareSeen({ ...at, kind: 'snapdragon' }, [], hides)).toBeGreaterThan(0.3);
  expect(shareSeen({ ...at, kind: 'lavender' }, [], hides)).toBe(0);
});

test('a spike covers what is behind its outline and nothing beside it', () => {
  const spike = { ...at, kind: 'lavender', depth: 1 } as const;
  const head = { radius: 3, depth: 0 };
  expect(shareSeen({ ...head, x: 0, y: -40 }, [spike])).toBe(0);
  expect(shareSeen({ ...head, x: 15, y: -40 }, [spike])).toBe(1);
});

test('what is farther away covers nothing', () => {
  expect(shareSeen(at, [{ ...at, depth: -1 }])).toBe(1);
});
