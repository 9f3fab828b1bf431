/** Words that say nothing about which flowers somebody wants. */
const FILLER_WORDS = new Set(
  'a an and at bouquet bouquets bunch flower flowers for from in me my of on or our please send some the to with your'.split(
    ' ',
  ),
);

/** The words of a text as they are indexed and looked up: lower case, no accents, no apostrophes, no filler words. */
export function searchWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLER_WORDS.has(word));
}
