import type { WordIndex } from './word-index.ts';

/** How a search was understood that no bouquet matches as it was typed. */
export type Spelling = {
  /** The words as the shop spells them; `null` when that is how they were typed. */
  readonly didYouMean: string | null;
  /** Words that nothing in the shop has, nor anything like them. */
  readonly unknown: readonly string[];
};

/** What was typed is as good as what is meant. */
export const AS_TYPED: Spelling = { didYouMean: null, unknown: [] };

const SLIPS = [1, 2];

export function spellingOf(typed: readonly string[], index: WordIndex): Spelling {
  const meant = typed.map((word) => meantBy(word, index));
  const known = meant.filter((word) => word !== undefined).join(' ');
  const unknown = typed.filter((_, number) => meant[number] === undefined);
  const isMended = meant.some((word, number) => word !== undefined && word !== typed[number]);
  return { didYouMean: isMended ? known : null, unknown };
}

/** The word itself when it is one or begins one; else, of the words with the fewest slips, the most common. */
function meantBy(typed: string, index: WordIndex): string | undefined {
  if (index.like(typed, 0).length > 0) return typed;
  for (const slips of SLIPS) {
    const words = index.like(typed, slips).map(({ word }) => word);
    const [likeliest] = words.toSorted((a, b) => index.saidWith(b) - index.saidWith(a));
    if (likeliest) return likeliest;
  }
  return undefined;
}
