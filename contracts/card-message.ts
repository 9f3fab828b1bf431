import { z } from 'zod';

/** What fits on the card: characters as people count them (graphemes), and lines. */
export const CARD_MESSAGE_LIMIT = 250;
export const CARD_LINE_LIMIT = 8;

/** Made when the first card is counted: most processes never count one. */
let graphemes: Intl.Segmenter | undefined;

/** How many characters a reader would count: an emoji family is one. */
export function countCharacters(text: string): number {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

/** Every way of ending a line. */
const lineBreak = /\r\n|\p{Zl}|\p{Zp}|[\r\v\f\x85]/gu;
/** Control characters other than the line break, and those that turn the direction of all that follows. */
const unprintable = /[\p{Cc}--\n]|[\u202a-\u202e\u2066-\u2069]/gv;

/** The message as it is stored: one kind of line break, no control characters, no space at either end. */
export function normaliseCardMessage(text: string): string {
  return text.normalize('NFC').replaceAll(lineBreak, '\n').replaceAll(unprintable, '').trim();
}

export const CardMessage = z
  .string()
  .max(4_000, 'The message is far too long for a card.')
  .overwrite(normaliseCardMessage)
  .refine((text) => countCharacters(text) <= CARD_MESSAGE_LIMIT, {
    error: ({ input }) =>
      `The card holds ${CARD_MESSAGE_LIMIT} characters and this message has ${countCharacters(String(input))}. Please shorten it.`,
  })
  .refine(
    (text) => text.split('\n').length <= CARD_LINE_LIMIT,
    `The card holds ${CARD_LINE_LIMIT} lines. Please join some.`,
  )
  .meta({ id: 'CardMessage', description: 'Plain text for the card, at most 250 characters on 8 lines.' });
