import { expect, test } from 'vitest';
import { retryAt } from './retry-at.ts';

const now = new Date('2026-11-23T09:00:00.000Z');

test.each([
  [0, '2026-11-23T09:00:01.000Z'],
  [1, '2026-11-23T09:00:02.000Z'],
  [4, '2026-11-23T09:00:16.000Z'],
  [5, '2026-11-23T09:00:30.000Z'],
  [50, '2026-11-23T09:00:30.000Z'],
])('trap “a retry in the wrong unit of time”: after %i tries the next one is at %s', (tries, at) => {
  expect(retryAt(now, tries).toISOString()).toBe(at);
});
