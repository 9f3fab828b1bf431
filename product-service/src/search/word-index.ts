import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Postings, post } from './postings.ts';
import { searchWords } from './search-words.ts';

/** Some text about a bouquet, and how much a word in it says. */
export type WeightedText = { readonly text: string; readonly weight: number };

/** How well each bouquet matches, by number; 0 when it does not. */
export type Scores = Float64Array;

export type WordIndex = {
  /** The scores for one word that somebody typed, prefixes and slips of the pen as `options` say. */
  readonly score: (word: string, options: SearchOptions) => Scores;
};

/**
 * Every word that is said of a bouquet, and of which. Only the vocabulary is searched by likeness: it is small however
 * many bouquets there are, and a word that half of them share costs no more than a pass over its list.
 */
export function buildWordIndex(texts: readonly (readonly WeightedText[])[]): WordIndex {
  const postings: Postings = new Map();
  for (const [number, own] of texts.entries()) {
    for (const { text, weight } of own) {
      for (const word of searchWords(text)) post(postings, word, number, weight);
    }
  }
  const vocabulary = new MiniSearch({ fields: ['word'], idField: 'word' });
  vocabulary.addAll([...postings.keys()].map((word) => ({ word })));

  return {
    score: (typed, options) => {
      const scores = new Float64Array(texts.length);
      for (const { id, score } of vocabulary.search(typed, options)) {
        addBest(scores, postings, String(id), score);
      }
      return scores;
    },
  };
}

/** Raises each bouquet that has `word` to what it is worth there; a rare word says more than a common one. */
function addBest(scores: Scores, postings: Postings, word: string, likeness: number): void {
  const { numbers, weights } = postings.get(word) ?? { numbers: [], weights: [] };
  const worth = likeness * Math.log(1 + scores.length / numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    scores[number] = Math.max(scores[number] ?? 0, worth * (weights[index] ?? 0));
  }
}
