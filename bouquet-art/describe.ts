import { gatherStems, type StemCount } from './recipe.ts';
import { isStemKind, STEMS, type StemFacts } from './stem-catalogue.ts';

/**
 * One line of a recipe in words: "5 peach roses", "1 blush peony". A colour is left out when the stem has no other,
 * hence "4 olive branches" and "6 chamomile".
 */
export function stemLabel(kind: string, colour: string, count: number): string {
  const stem: StemFacts | undefined = isStemKind(kind) ? STEMS[kind] : undefined;
  const onlyColour = stem?.colours.length === 1 ? stem.colours[0] : undefined;
  const name = stem ? nameOf(stem, count) : kind;
  return [count, colour === onlyColour ? '' : colour, name].filter((word) => word !== '').join(' ');
}

/** A bouquet in words, for people who cannot see the picture: only stems that are drawn are named. */
export function describeBouquet(stems: readonly StemCount[]): string {
  const labels = gatherStems(stems).map(({ kind, colour, count }) => stemLabel(kind, colour, count));
  return labels.join(', ') || 'no stems';
}

function nameOf(stem: StemFacts, count: number): string {
  return count === 1 ? stem.name.toLowerCase() : stem.plural;
}
