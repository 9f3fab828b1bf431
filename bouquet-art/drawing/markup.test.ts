import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, escapeText, hundredths, tenths, transform, xy } from './markup.ts';

test('numbers are written short', () => {
  expect([0.25, -0.25, 12, -0, 1.23456].map(hundredths)).toEqual(['.25', '-.25', '12', '0', '1.23']);
  expect([0.24, -0.04, 10.06].map(tenths)).toEqual(['.2', '0', '10.1']);
});

test('coordinates are separated only where they would run together', () => {
  expect(xy(1, -2, 0.5, -0.5)).toBe('1-2 .5-.5');
});

test('packed coordinates read back as the numbers they were', () => {
  const numbers = fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, (integers) => {
      const read = xy(...integers.map((value) => value / 10)).match(/-?\d*\.?\d+/g) ?? [];
      expect(read.map((text) => Math.round(Number(text) * 10) + 0)).toEqual(integers.map((value) => value + 0));
    }),
  );
});

test('a placement that moves nothing has no transform', () => {
  expect(transform({})).toBe('');
  expect(transform({ x: 3, y: -4, turn: 90.4, scale: 0.5 })).toBe('translate(3-4)rotate(90)scale(.5)');
  expect(transform({ scale: 2, flip: true, squash: 0.75 })).toBe('scale(-2 1.5)');
});

test('an element leaves out attributes that are undefined', () => {
  expect(element('path', { d: 'M0 0', fill: undefined, 'stroke-width': 0.5 })).toBe(
    '<path d="M0 0" stroke-width=".5"/>',
  );
  expect(element('g', {}, '<b/>')).toBe('<g><b/></g>');
});

test('escaped text has nothing left that could end a tag or an attribute', () => {
  expect(escapeText(`<a href="x">&'`)).toBe('&#60;a href=&#34;x&#34;&#62;&#38;&#39;');
  expect(escapeText('a\u0000b\uffff\ud800')).toBe('ab\ufffd');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeText(text).replaceAll(/&#\d+;/g, '')).not.toMatch(/[<>&"']/);
    }),
  );
});
