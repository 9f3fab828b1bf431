import { z } from 'zod';

/** What fits on the card: characters as people count them (graphemes), and lines. */
export const CARD_MESSAGE_LIMIT = 250;
export const CARD_LINE_LIMIT = 8;

/** Made when the first card is counted: most processes never count one. */
let graphemes: Intl.Segmenter | undefined;

/** The characters a reader would see: an emoji family is one, and so is a letter with its accents. */
function charactersOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** What the card's face, Gilda Display, has: Latin with its accents, and punctuation. */
const printable =
  /^[\n -~\xa0-\xac\xae-\u017e\u0192\u01fa-\u01ff\u0218-\u021b\u0237\u02c6\u02c7\u02da\u02dc\u02dd\u1e80-\u1e85\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u2044\u20a3\u20a4\u20ac\u2113\u2122\u2212]+$/u;

/** The first three different characters that the card cannot print. */
function unprinted(text: string): string[] {
  if (text === '' || printable.test(text)) return [];
  return [...new Set(charactersOf(text).filter((character) => !printable.test(character)))].slice(0, 3);
}

/** Every way of ending a line. */
const lineBreak = /\r\n|\p{Zl}|\p{Zp}|[\r\v\f\x85]/gu;
/** Control characters other than the line break, those that turn the direction of all that follows, and soft hyphens. */
const invisible = /[\p{Cc}--\n]|[\u202a-\u202e\u2066-\u2069\xad]/gv;

/** The message as it is stored: one kind of line break, no control characters, no space at either end. */
export function normaliseCardMessage(text: string): string {
  return text.normalize('NFC').replaceAll(lineBreak, '\n').replaceAll(invisible, '').trim();
}

export const CardMessage = z
  .string()
  .max(4_000, 'The message is far too long for a card.')
  .overwrite(normaliseCardMessage)
  .refine((text) => unprinted(text).length === 0, {
    error: ({ input }) =>
      `The card’s type has no ${unprinted(normaliseCardMessage(String(input))).join(' or ')}. Please leave it out or say it in words.`,
  })
  .refine((text) => charactersOf(text).length <= CARD_MESSAGE_LIMIT, {
    error: ({ input }) =>
      `The card holds ${CARD_MESSAGE_LIMIT} characters and this message has ${charactersOf(normaliseCardMessage(String(input))).length}. Please shorten it.`,
  })
  .refine(
    (text) => text.split('\n').length <= CARD_LINE_LIMIT,
    `The card holds ${CARD_LINE_LIMIT} lines. Please join some.`,
  )
  .meta({ id: 'CardMessage', description: 'Plain text for the card, at most 250 characters on 8 lines.' });
