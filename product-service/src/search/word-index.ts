import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Postings, post } from './postings.ts';
import { searchWords } from './search-words.ts';
import { neighboursSwapped } from './swapped-letters.ts';
import { synonymsOf } from './synonyms.ts';

/** Some text about a bouquet, and how much a word in it says. */
export type WeightedText = { readonly text: string; readonly weight: number };

/** How well each bouquet matches, by number; 0 when it does not. */
export type Scores = Float64Array;

/** A word that the shop knows, and how much it is like the one that somebody typed. */
export type LikeWord = { readonly word: string; readonly likeness: number };

export type WordIndex = {
  /** The words that somebody may have meant or begun to type, with so many slips of the pen. */
  readonly like: (typed: string, slips: number) => readonly LikeWord[];
  /** How well each bouquet matches one of these words. */
  readonly score: (words: readonly LikeWord[]) => Scores;
  /** How much is said with a word in the whole shop. */
  readonly saidWith: (word: string) => number;
};

/** A word with two letters that changed places is worth a little less than the word itself. */
const SWAPPED = 0.6;

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
    like: (typed, slips) => {
      const fuzzy = typed.length > 3 ? Math.min(slips, typed.length - 3) : 0;
      const swapped = slips > 0 ? neighboursSwapped(typed) : [];
      return [
        ...likeIn(vocabulary, typed, { prefix: true, fuzzy }),
        ...synonymsOf(typed).flatMap((word) => likeIn(vocabulary, word)),
        ...swapped.flatMap((word) => likeIn(vocabulary, word, { boost: { word: SWAPPED } })),
      ];
    },
    score: (words) => {
      const scores = new Float64Array(texts.length);
      for (const { word, likeness } of words) addBest(scores, postings, word, likeness);
      return scores;
    },
    saidWith: (word) => (postings.get(word)?.weights ?? []).reduce((sum, weight) => sum + weight, 0),
  };
}

const likeIn = (vocabulary: MiniSearch, word: string, options: SearchOptions = {}): LikeWord[] =>
  vocabulary.search(word, options).map(({ id, score }) => ({ word: String(id), likeness: score }));

/** Raises each bouquet that has `word` to what it is worth there; a rare word says more than a common one. */
function addBest(scores: Scores, postings: Postings, word: string, likeness: number): void {
  const { numbers, weights } = postings.get(word) ?? { numbers: [], weights: [] };
  const worth = likeness * Math.log(1 + scores.length / numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    scores[number] = Math.max(scores[number] ?? 0, worth * (weights[index] ?? 0));
  }
}
