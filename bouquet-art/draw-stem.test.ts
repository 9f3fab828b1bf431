import { expect, test } from 'vitest';
import { drawStem } from './draw-stem.ts';
import { STEMS } from './stem-catalogue.ts';
import { idsOf, readTags, referencesOf } from './test-fixtures/read-svg.ts';

const grown = Object.entries(STEMS).flatMap(([kind, { colours }]) => colours.map((colour) => ({ kind, colour })));

test.each(grown)('$colour $kind draws on its own', ({ kind, colour }) => {
  const svg = drawStem(kind, colour);
  expect(readTags(svg).length).toBeGreaterThan(4);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expect(idsOf(svg)).toEqual(expect.arrayContaining(referencesOf(svg)));
  expect(Buffer.byteLength(svg)).toBeLessThan(12_000);
});

test('every kind and colour looks different', () => {
  const pictures = grown.map(({ kind, colour }) => drawStem(kind, colour, { prefix: 'p' }));
  expect(new Set(pictures).size).toBe(grown.length);
});

test('a stem is always drawn the same', () => {
  expect(drawStem('rose', 'red')).toBe(drawStem('rose', 'red'));
});

test.each(['', 'orchid', 'constructor', '__proto__'])('an unknown kind, "%s", draws nothing', (kind) => {
  expect(drawStem(kind, 'red')).toBe('');
});

test('an unknown colour is drawn as ivory', () => {
  expect(drawStem('rose', 'toString', { prefix: 'p' })).toBe(drawStem('rose', 'ivory', { prefix: 'p' }));
});
