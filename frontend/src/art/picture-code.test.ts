import type { Recipe } from '@vetch/contracts/recipes';
import { expect, test } from 'vitest';
import { pictureAddress } from './picture-address.ts';
import { bouquetCode, readBouquetCode, readStemCode } from './picture-code.ts';

const stem = (count: number, kind: string, colour: string) => ({
  key: `${kind}-${colour}`,
  kind,
  colour,
  count,
  label: '',
});
const firstLight: Recipe = {
  seed: 'first-light',
  dressing: 'paper',
  paper: 'oat',
  ribbon: 'peach',
  stems: [stem(5, 'rose', 'peach'), stem(3, 'peony', 'blush')],
};
const code = 'classic~paper~oat~peach~first-light~5-rose-peach_3-peony-blush';

test('a recipe is spelled so that people can read it', () => {
  expect(bouquetCode(firstLight, 'classic')).toBe(code);
});

test('what was spelled reads back as it was', () => {
  expect(readBouquetCode(code)).toEqual({
    size: 'classic',
    dressing: 'paper',
    recipe: {
      seed: 'first-light',
      paper: 'oat',
      ribbon: 'peach',
      stems: [
        { count: 5, kind: 'rose', colour: 'peach' },
        { count: 3, kind: 'peony', colour: 'blush' },
      ],
    },
  });
});

test.each([
  '',
  'classic',
  code.replace('classic', 'huge'),
  code.replace('paper', 'box'),
  code.replace('oat', 'constructor'),
  code.replace('5-rose', '0-rose'),
  code.replace('rose', 'cabbage'),
  code.replace('-peach_', '-__proto___'),
  `${code}~more`,
  `${code}${'_9-rose-red'.repeat(200)}`,
])('"%s" spells no bouquet', (text) => {
  expect(readBouquetCode(text)).toBeUndefined();
});

test('a stem is read by kind and colour', () => {
  expect(readStemCode('rose-peach')).toEqual({ kind: 'rose', colour: 'peach' });
  expect(readStemCode('rose')).toBeUndefined();
});

test('other stems have another address', () => {
  expect(pictureAddress(code)).toMatch(/^\/art\/[\w-]{10}\/classic~/);
  expect(pictureAddress(code).slice(5, 15)).not.toBe(pictureAddress(code.replace('5', '6')).slice(5, 15));
});
