import { expect, test } from 'vitest';
import { madeUpCatalogue } from '../../test/made-up-catalogue.ts';
import { buildSearchIndex } from './search-index.ts';
import { searchWords } from './search-words.ts';

const slugs = ['first-light', 'market-day', 'autumn-walk', 'quiet-hall'];
const index = buildSearchIndex(
  madeUpCatalogue([
    { slug: 'first-light', recipe: '5 peach rose, 3 sage eucalyptus', mood: 'Roses at dawn', occasions: ['birthday'] },
    { slug: 'market-day', recipe: '9 coral tulip, 4 green ruscus', mood: 'By the armful', occasions: ['birthday'] },
    { slug: 'autumn-walk', recipe: '4 rust chrysanthemum, 2 peach rose', mood: 'Café colours' },
    { slug: 'quiet-hall', recipe: '4 white lily, 5 white rose', mood: 'Nothing louder', occasions: ['sympathy'] },
  ]),
);
const find = (text: string) => index.find(searchWords(text))?.ranked.map((number) => slugs[number]);

test.each([
  ['tulip', ['market-day']],
  ['tulips', ['market-day']],
  ['Tulips!', ['market-day']],
  ['mum', ['autumn-walk']],
  ['funeral', ['quiet-hall']],
  ['cafe', ['autumn-walk']],
  ['first light', ['first-light']],
  ['mocha', ['autumn-walk']],
])('“%s” finds what it means', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

test('the beginning of a word is enough', () => {
  expect(find('chrys')).toEqual(['autumn-walk']);
});

test.each(['tulpi', 'tullip', 'utlip', 'lliy', 'crysanthemum', 'chrysanthemun'])(
  'a slip of the pen like “%s” still finds it',
  (text) => {
    expect(find(text)).toHaveLength(1);
  },
);

test('a word that is spelt right does not find its neighbours', () => {
  expect(find('lily')).toEqual(['quiet-hall']);
});

test('every word counts when one bouquet has them all', () => {
  expect(find('peach birthday')).toEqual(['first-light']);
});

test('when no bouquet has every word, those that have some come, the better ones first', () => {
  expect(find('white tulip helicopter')).toEqual(expect.arrayContaining(['market-day', 'quiet-hall']));
});

test('the name weighs more than the mood', () => {
  expect(find('rose')?.[0]).toBe('first-light');
});

test('words that say nothing are no search at all', () => {
  expect(find('a bouquet of flowers for my')).toBeUndefined();
});

test('what matches nothing finds nothing', () => {
  expect(find('qqqqqqqq')).toEqual([]);
});

const spelling = (text: string) => index.find(searchWords(text))?.spelling;

test('what was misspelt is said as the shop spells it', () => {
  expect(spelling('tulpi')).toEqual({ didYouMean: 'tulip', unknown: [] });
  expect(spelling('lliy')).toEqual({ didYouMean: 'lily', unknown: [] });
  expect(spelling('birthdy tulip')).toEqual({ didYouMean: 'birthday tulip', unknown: [] });
});

test('what is spelt right, or only begun, is not corrected', () => {
  expect(spelling('tulip')).toEqual({ didYouMean: null, unknown: [] });
  expect(spelling('chrys')).toEqual({ didYouMean: null, unknown: [] });
});

test('words that the shop does not know are named', () => {
  expect(spelling('white helicopter')).toEqual({ didYouMean: null, unknown: ['helicopter'] });
  expect(spelling('qqqqqqqq')).toEqual({ didYouMean: null, unknown: ['qqqqqqqq'] });
  expect(spelling('wihte helicopter')).toEqual({ didYouMean: 'white', unknown: ['helicopter'] });
});
