import { expect, test } from 'vitest';
import { describeBouquet, stemLabel } from './describe.ts';
import { STEMS } from './stem-catalogue.ts';
import { stemList } from './test-fixtures/bouquets.ts';

test.each([
  ['rose', 'peach', 5, '5 peach roses'],
  ['peony', 'blush', 1, '1 blush peony'],
  ['lily', 'white', 2, '2 white lilies'],
  ['iris', 'violet', 3, '3 violet irises'],
  ['ranunculus', 'ivory', 6, '6 ivory ranunculus'],
  ['eryngium', 'blue', 4, '4 blue sea holly'],
  ['eucalyptus', 'silver', 3, '3 silver eucalyptus'],
])('%s, %s, %i reads "%s, %s, %i" as people say it', (kind, colour, count, words) => {
  expect(stemLabel(kind, colour, count)).toBe(words);
});

test.each([
  ['olive', 'olive', 4, '4 olive branches'],
  ['olive', 'olive', 1, '1 olive branch'],
  ['daisy', 'white', 6, '6 chamomile'],
])('the only colour of a stem goes without saying: %s', (kind, colour, count, words) => {
  expect(stemLabel(kind, colour, count)).toBe(words);
});

test('no label says the same word twice', () => {
  for (const [kind, { colours }] of Object.entries(STEMS)) {
    for (const colour of colours) {
      const words = stemLabel(kind, colour, 2).split(' ');
      expect(new Set(words).size).toBe(words.length);
    }
  }
});

test('a colour or a kind the shop does not know is still said', () => {
  expect(stemLabel('daisy', 'blue', 2)).toBe('2 blue chamomile');
  expect(stemLabel('peony', '', 1)).toBe('1 peony');
  expect(stemLabel('orchid', 'pink', 2)).toBe('2 pink orchid');
});

test('a bouquet is described by the stems that are drawn', () => {
  expect(describeBouquet(stemList('5 peach rose, 3 blush peony, 4 olive olive'))).toBe(
    '5 peach roses, 3 blush peonies, 4 olive branches',
  );
  expect(describeBouquet(stemList('39 red rose, 3 pink orchid, 0 white lily, 5 green fern'))).toBe(
    '39 red roses, 1 green leather fern',
  );
});

test('a bouquet without stems says so', () => {
  expect(describeBouquet([])).toBe('no stems');
});
