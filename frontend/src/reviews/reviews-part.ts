import type { Review, ReviewList } from '@vetch/contracts/review';
import { longDate } from '../wording/dates.ts';
import { averageInWords, starsOf } from './review-words.ts';

/** What buyers say of a bouquet; `undefined` when that cannot be had just now. */
export function reviewsPart(list: ReviewList | undefined, path: string) {
  const { average = null, total = 0, items = [], page = 1, pages = 0 } = list ?? {};
  return {
    isAway: list === undefined,
    average: average === null ? '' : averageInWords(average, total),
    stars: average === null ? undefined : starsOf(Math.round(average)),
    reviews: items.map(reviewShown),
    newer: page > 1 ? `${path}?page=${page - 1}` : '',
    older: page < pages ? `${path}?page=${page + 1}` : '',
  };
}

/** A review as it stands on a page. */
export const reviewShown = ({ id, rating, words, author, writtenAt, answer }: Review) => ({
  id,
  stars: starsOf(rating),
  words,
  who: `${author}, ${longDate(writtenAt.slice(0, 10))}`,
  answer: answer ?? '',
});
