import { petSafety } from '@vetch/contracts/pet-safety';
import { createBoundedCache } from '../catalogue/bounded-cache.ts';
import type { Catalogue, CatalogueBouquet } from '../catalogue/catalogue.ts';
import { add, type BitSet, emptySet } from '../facets/bit-set.ts';
import { colourFamily } from '../facets/colour-families.ts';
import { AS_TYPED, type Spelling, spellingOf } from './spelling.ts';
import { buildWordIndex, type Scores, type WeightedText } from './word-index.ts';

/** The bouquets that a search found: as a set, and from the best match to the least. */
export type Found = {
  readonly set: BitSet;
  readonly ranked: readonly number[];
  readonly spelling: Spelling;
  /** Whether each of them has every word, or only some. */
  readonly hasEveryWord: boolean;
};

export type SearchIndex = {
  /** `undefined` when there is no word to look for. */
  readonly find: (words: readonly string[]) => Found | undefined;
};

/** Searches that are remembered as long as the catalogue stays the same. */
const REMEMBERED = 200;

/** Tried in turn until one finds something: every word, then every word with slips of the pen, then any of them. */
const attempts = [
  { slips: 0, join: every },
  { slips: 1, join: every },
  { slips: 2, join: every },
  { slips: 2, join: any },
];

/** A search over everything that is said of a bouquet, and over other names of its flowers and occasions. */
export function buildSearchIndex({ bouquets }: Catalogue): SearchIndex {
  const index = buildWordIndex(bouquets.map(textsOf));
  const remembered = createBoundedCache<Found>(REMEMBERED);

  const search = (words: readonly string[]): Found => {
    for (const { slips, join } of attempts) {
      const scores = words.map((word) => index.score(index.like(word, slips))).reduce(join);
      if (scores.every((score) => score === 0)) continue;
      const spelling = slips === 0 ? AS_TYPED : spellingOf(words, index);
      return { ...toFound(scores), spelling, hasEveryWord: join === every };
    }
    return { set: emptySet(bouquets.length), ranked: [], spelling: spellingOf(words, index), hasEveryWord: true };
  };
  return {
    find: (words) => (words.length === 0 ? undefined : remembered.get(words.join(' '), () => search(words))),
  };
}

const DRESSED = { paper: 'wrapped paper', tied: 'hand tied', vase: 'vase jar' } as const;

function textsOf({ name, mood, description, dressing, occasions, kinds, classic }: CatalogueBouquet): WeightedText[] {
  const tones = classic.recipe.stems.map(({ colour }) => colour);
  return [
    { weight: 4, text: name },
    { weight: 3, text: kinds.flatMap((kind) => [kind.name, kind.plural, kind.otherNames]).join(' ') },
    { weight: 2, text: [...new Set(tones.flatMap((tone) => [tone, colourFamily(tone) ?? '']))].join(' ') },
    { weight: 2, text: occasions.flatMap(({ label, otherNames }) => [label, otherNames]).join(' ') },
    { weight: 1.5, text: mood },
    { weight: 1, text: DRESSED[dressing] },
    { weight: 1, text: petSafety(kinds).verdict === 'safe' ? 'pet pets cat cats dog dogs safe friendly' : '' },
    { weight: 1, text: description },
  ];
}

function every(first: Scores, second: Scores): Scores {
  return first.map((score, number) => (score > 0 && (second[number] ?? 0) > 0 ? score + (second[number] ?? 0) : 0));
}

function any(first: Scores, second: Scores): Scores {
  return first.map((score, number) => score + (second[number] ?? 0));
}

/** Between equals the florist's order decides, for the sort is stable. */
function toFound(scores: Scores): Pick<Found, 'set' | 'ranked'> {
  const set = emptySet(scores.length);
  const ranked: number[] = [];
  for (let number = 0; number < scores.length; number += 1) {
    if ((scores[number] ?? 0) === 0) continue;
    add(set, number);
    ranked.push(number);
  }
  return { set, ranked: ranked.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)) };
}
