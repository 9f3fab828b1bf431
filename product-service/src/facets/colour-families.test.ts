import { STEMS } from '@vetch/bouquet-art/stem-catalogue';
import { expect, test } from 'vitest';
import { colourFamily } from './colour-families.ts';

const flowers = Object.values(STEMS).filter(({ role }) => role !== 'green');

test('every tone that a flower can have belongs to a family', () => {
  const strays = flowers.flatMap(({ colours }) => colours.filter((tone) => colourFamily(tone) === undefined));
  expect(strays).toEqual([]);
});

test('the greens of leaves belong to none', () => {
  expect(['green', 'forest', 'sage', 'silver', 'olive'].map(colourFamily)).toEqual(Array(5).fill(undefined));
});
