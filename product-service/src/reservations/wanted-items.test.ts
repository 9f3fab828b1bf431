import { expect, test } from 'vitest';
import { sameItems, wantedItems } from './wanted-items.ts';

const request = {
  stems: [
    { key: 'tulip-coral', count: 9 },
    { key: 'rose-red', count: 2 },
    { key: 'tulip-coral', count: 1 },
  ],
  extras: [{ key: 'greeting-card', count: 1 }],
};

test('what is named twice is wanted as often as both say, and all is in key order', () => {
  expect(wantedItems(request)).toEqual([
    { kind: 'add-on', key: 'greeting-card', quantity: 1 },
    { kind: 'stem', key: 'rose-red', quantity: 2 },
    { kind: 'stem', key: 'tulip-coral', quantity: 10 },
  ]);
});

test('two requests are the same when they want as much of the same, in whatever order', () => {
  const items = wantedItems(request);
  expect(sameItems(items, wantedItems({ ...request, stems: request.stems.toReversed() }))).toBe(true);
  expect(sameItems(items, wantedItems({ ...request, extras: [] }))).toBe(false);
  expect(sameItems(items, wantedItems({ ...request, extras: [{ key: 'greeting-card', count: 2 }] }))).toBe(false);
});
