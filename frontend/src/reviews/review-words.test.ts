import { expect, test } from 'vitest';
import { averageInWords, starsOf } from './review-words.ts';

test('stars are drawn whole and empty, and said in words', () => {
  expect(starsOf(4)).toEqual({ drawn: '★★★★☆', said: 'four stars out of five' });
  expect(starsOf(1)).toEqual({ drawn: '★☆☆☆☆', said: 'one star out of five' });
});

test('an average is said with how many it is of', () => {
  expect([averageInWords(4.5, 12), averageInWords(5, 1)]).toEqual([
    '4.5 out of 5, from 12 reviews',
    '5 out of 5, from 1 review',
  ]);
});
