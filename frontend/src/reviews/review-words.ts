import { counted, inWords } from '../wording/numbers.ts';

const MOST = 5;

/** Stars as they are drawn and as they are said: neither needs a colour. */
export type Stars = { readonly drawn: string; readonly said: string };

/** "★★★★☆", "four stars out of five". */
export function starsOf(rating: number): Stars {
  const said = `${inWords(rating)} ${rating === 1 ? 'star' : 'stars'} out of five`;
  return { drawn: '★'.repeat(rating) + '☆'.repeat(MOST - rating), said };
}

/** "4.5 out of 5, from 12 reviews". */
export const averageInWords = (average: number, count: number): string =>
  `${average} out of ${MOST}, from ${counted(count, 'review')}`;

/** What each number of stars is meant to say. */
export const RATINGS = [
  { rating: 5, meaning: 'Just as hoped, or better' },
  { rating: 4, meaning: 'Good' },
  { rating: 3, meaning: 'Fair' },
  { rating: 2, meaning: 'Less than hoped' },
  { rating: 1, meaning: 'Not good' },
] as const;
