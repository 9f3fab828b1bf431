import { expect, test } from 'vitest';
import { COLOURS, isPale, mix, PAPERS, paperTone, ribbonTone, stemTone } from './palette.ts';

test('a tone is found by its name', () => {
  expect(stemTone('red')).toBe(COLOURS.red);
  expect(paperTone('ink')).toBe(PAPERS.ink);
  expect(ribbonTone('sky')).toBe(COLOURS.sky);
  expect(ribbonTone('kraft')).toBe(PAPERS.kraft);
});

test.each(['', 'tartan', 'constructor', '__proto__'])('an unknown name, "%s", falls back', (name) => {
  expect(stemTone(name)).toBe(COLOURS.ivory);
  expect(ribbonTone(name)).toBe(COLOURS.ivory);
  expect(paperTone(name)).toBe(PAPERS.oat);
});

test('a mix starts at the first colour and ends at the second', () => {
  expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
  expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff');
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#b4b4b4');
});

test('white, ivory, cream and butter are pale; blush is not', () => {
  const pale = Object.entries(COLOURS).filter(([, tone]) => isPale(tone));
  expect(pale.map(([name]) => name)).toEqual(['white', 'ivory', 'cream', 'butter']);
});
